import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AT, openClinic, type Clinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { relink } from '../../../test/relink-chain.ts'
import { checkpointText, originOf } from '../../domain/audit/checkpoint.ts'
import { emptyTree, growTree, rootOf } from '../../domain/audit/merkle.ts'
import { randomIds } from '../clock/random-ids.ts'
import { newSeed, signNote } from '../keys/note-keys.ts'
import { auditOver } from './audit.ts'
import { makeCheckpoint } from './checkpoints.ts'

/** Somebody who may write anything into the database and has no key. */
describe('what a server signs of a chain', () => {
  let test: TestDatabase
  let clinic: Clinic
  beforeEach(async () => {
    test = await openTestDatabase()
    clinic = await openClinic(test)
    await record(4)
    await sign()
    await record(2)
  })
  afterEach(() => test.close())

  const record = async (times: number): Promise<void> => {
    for (let time = 0; time < times; time += 1)
      await auditOver(test.database).record({
        ...{ organisationId: clinic.organisation, at: AT, event: 'settings-changed', detail: { time } },
        actor: { kind: 'member', id: clinic.member },
        subject: { kind: 'organisation', id: clinic.organisation },
      })
  }
  const sign = (seen?: Map<string, number>) =>
    makeCheckpoint(
      { database: test.database, keys: test.keys, ids: randomIds },
      clinic.organisation,
      AT,
      seen,
    )
  const tamper = (...statements: readonly string[]) =>
    withClient(test.as.superuser, async (client) => {
      await client.query('set session_replication_role = replica')
      for (const statement of statements) await client.query(statement)
    })
  /** The tree over so many entries as they stand now. */
  const treeOf = async (size: number) => {
    const growing = growTree(emptyTree)
    let last = ''
    for await (const { sequence, hash } of auditOver(test.database).entries(clinic.organisation)) {
      if (sequence > size) break
      growing.add(hash)
      last = hash
    }
    return { tree: growing.tree(), last }
  }
  const edit = `update audit_entry set detail = '{"time":9}' where sequence = 2`

  it('AU.2 a rewritten chain is not signed, though what stands beside the last checkpoint was rewritten with it', async () => {
    await tamper(edit, relink)
    const { tree, last } = await treeOf(5)
    await tamper(`update audit_checkpoint set peaks = '${tree.peaks.join(' ')}', last_hash = '${last}'`)
    await expect(sign()).rejects.toThrow('entry 5 of its audit chain is wrong (forked)')
  })

  it('AU.2 a chain that was not touched goes on being signed where only that was spoilt', async () => {
    await tamper(`update audit_checkpoint set peaks = repeat('0', 64) || ' ' || repeat('1', 64)`)
    const signed = await sign()
    const { tree } = await treeOf(7)
    expect(signed?.note).toContain(
      checkpointText({ origin: originOf(clinic.organisation), size: 7, root: rootOf(tree) }),
    )
  })

  it('AU.2 nothing goes on from a checkpoint of another key, of another length, or one that was replayed', async () => {
    const origin = originOf(clinic.organisation)
    const { tree } = await treeOf(5)
    const theirs = signNote(checkpointText({ origin, size: 5, root: rootOf(tree) }), origin, newSeed())
    await tamper(`update audit_checkpoint set note = '${theirs}'`)
    await expect(sign()).rejects.toThrow('(wrong-key)')
    await tamper('delete from audit_checkpoint')
    await sign()
    await tamper('update audit_checkpoint set size = 9')
    await expect(sign()).resolves.toBeNull()
    await tamper('delete from audit_entry where sequence > 5')
    await expect(sign()).rejects.toThrow('(rolled-back)')
  })

  it('AU.2 a record that is set back under a running server, checkpoints and all, is not signed by it', async () => {
    const seen = new Map<string, number>()
    await sign(seen)
    await tamper(
      'delete from audit_entry where sequence > 5',
      'delete from audit_checkpoint where size > 5',
      relink,
    )
    await record(4)
    await expect(sign(seen)).rejects.toThrow('entry 7 of its audit chain is wrong (rolled-back)')
  })
})
