import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { actAs, addMember, AT, insert, type Clinic } from './postgres-clinic.ts'

/** Looks that are counted, a change of keys, a rule, a hold, and a second client of whom only the erasure is left. */
export async function keepAndErase(pg: Client, clinic: Clinic, words: string): Promise<void> {
  const own = { organisation_id: clinic.organisation }
  const [hold, gone, administrator] = [randomUUID(), randomUUID(), randomUUID()]
  await addMember(clinic, administrator, 'administrator')
  await insert(pg, 'look_again', {
    ...{ ...own, member_id: clinic.member, same_as: Buffer.alloc(32), event: 'clinical-read' },
    ...{ subject_kind: 'client', subject_id: clinic.client, detail: '{}', began_at: AT, last_at: AT },
  })
  await insert(pg, 'key_epoch', { ...own, epoch: 1 })
  await insert(pg, 'key_change', { ...own, change_id: randomUUID(), level: 'clients' })
  await actAs(pg, `member:${administrator}`)
  await insert(pg, 'retention_rule', { ...own, kind: 'links', days: 30 })
  await insert(pg, 'legal_hold', {
    ...{ ...own, hold_id: hold, client_id: clinic.client, set_by: administrator, set_at: AT },
    reason: clinic.words.seal({ table: 'legal_hold', column: 'reason', row: hold }, words),
  })
  await actAs(pg, 'system')
  const profile = clinic.words.seal({ table: 'client', column: 'profile', row: gone }, words)
  await insert(pg, 'client', {
    ...{ ...own, client_id: gone, profile },
    ...{ jurisdiction: 'US-CA', country: 'US', language: 'en' },
  })
  await insert(pg, 'conversation', { ...own, conversation_id: randomUUID(), client_id: gone })
  await actAs(pg, `member:${administrator}`)
  await pg.query('select from erase_client($1, $2, $3, $4)', [gone, 'client-asked', administrator, AT])
  await actAs(pg, 'system')
}
