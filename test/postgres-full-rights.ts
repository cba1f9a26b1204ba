import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { AT, insert, type Clinic } from './postgres-clinic.ts'

/** A request of the client, and a checkpoint of the chain. */
export async function fillRights(pg: Client, clinic: Clinic, canary: string): Promise<void> {
  const own = { organisation_id: clinic.organisation }
  const id = randomUUID()
  const of = { ...own, case_id: id, client_id: clinic.client }
  const words = (table: string, column: string): Buffer =>
    clinic.words.seal({ table, column, row: id }, canary)
  const asked = { kind: 'correction', asked_at: AT, due_on: '2026-12-21', state: 'taken' }
  const place = { conversation_id: clinic.conversation, answer: words('right_case', 'answer') }
  await insert(pg, 'right_case', { ...of, ...asked, ...place })
  await insert(pg, 'right_words', { ...of, words: words('right_words', 'words') })
  const seed = clinic.staff.seal(
    { table: 'checkpoint_key', column: 'seed', row: clinic.organisation },
    canary,
  )
  await insert(pg, 'checkpoint_key', { ...own, public_key: 'k'.repeat(90), seed, made_at: AT })
  const checkpoint = { size: 1, note: 'note', peaks: '0'.repeat(64), last_hash: '0'.repeat(64), at: AT }
  await insert(pg, 'audit_checkpoint', { ...own, ...checkpoint })
}

/** A second look at drafts that is on and was calibrated. */
export async function fillJudging(pg: Client, own: { readonly organisation_id: string }): Promise<void> {
  await insert(pg, 'guard_judge', own)
  await insert(pg, 'guard_calibration', {
    ...{ ...own, provider: 'p', model: 'm', prompt_version: 'a'.repeat(64), language: 'en', threshold: 60 },
    ...{ found: 1, bad: 2, passed: 2, good: 2, unanswered: 0, rows_digest: 'b'.repeat(64), at: AT },
  })
}
