import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestDatabase, withClient, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld } from '../../../../test/record-world.ts'
import { randomIds } from '../../../adapters/clock/random-ids.ts'
import { entry, openScene, permit, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { recordFault } from '../../../adapters/db/audit-record.ts'
import { recordOf } from '../../../domain/evidence/formats/record.ts'
import { removeByHand, removeSource } from '../../../flows/mend-source.ts'

describe('what audit verify compares of sources that were taken out', () => {
  let test: TestDatabase
  let scene: Scene
  let close: () => Promise<void>
  beforeAll(async () => {
    test = await openTestDatabase()
    const world = openRecordWorld(test)
    close = world.close
    scene = await openScene(world.ports)
  })
  afterAll(async () => {
    await close()
    await test.close()
  })
  beforeEach(async () => {
    const { ports, nora, organisationId } = scene
    for (const [at, title] of ['Sleep and mood', 'Rest and worry', 'Walking'].entries()) {
      const made = recordOf({ title, names: [`10.1000/${randomIds.next()}.${at}`] })
      const change = permit(nora, 'library.change', null)
      await ports.library.add(change, made ? [made] : [], entry(nora, ports, 'sources-imported'))
    }
    const read = permit(nora, 'library.read', null)
    const [one, other] = await ports.library.sources(read, { after: null, limit: 3 })
    await removeSource(nora, one?.id ?? '', 'It was withdrawn.', ports)
    await removeByHand(organisationId, other?.id ?? '', 'Taken in by mistake.', ports)
  })

  /** The fault after a statement by hand, which is then taken back. */
  const after = (statement: string) =>
    withClient(test.as.superuser, async (pg) => {
      await pg.query('create table kept_removed as select * from evidence_removed')
      await pg.query('create table kept_entry as select * from audit_entry')
      await pg.query('create table kept_source as select * from evidence_source')
      try {
        await pg.query('set session_replication_role = replica')
        expect((await pg.query(statement)).rowCount).toBeGreaterThan(0)
        return (await recordFault(test.database, scene.organisationId))?.fault ?? null
      } finally {
        for (const [table, kept] of [
          ['evidence_removed', 'kept_removed'],
          ['audit_entry', 'kept_entry'],
          ['evidence_source', 'kept_source'],
        ]) {
          await pg.query(`delete from ${table}`)
          await pg.query(`insert into ${table} select * from ${kept}`)
          await pg.query(`drop table ${kept}`)
        }
      }
    })

  it('AU.2 both tell the same, whoever took it out', async () => {
    expect(await recordFault(test.database, scene.organisationId)).toBeNull()
  })

  it.each([
    [
      'who took it out is exchanged',
      'update evidence_removed set by_member = null where by_member is not null',
      'removal-without-entry',
    ],
    [
      'when it was is moved',
      `update evidence_removed set at = at - interval '1 day'`,
      'removal-without-entry',
    ],
    ['its entry is gone', `delete from audit_entry where event = 'source-removed'`, 'removal-without-entry'],
    ['that it was here is gone', 'delete from evidence_removed', 'entry-without-removal'],
    [
      'it is put back by hand',
      `insert into evidence_source (organisation_id, source_id, record, title, about, standing, added_at)
       select s.organisation_id, r.source_id, s.record, s.title, s.about, s.standing, s.added_at
       from evidence_source s, (select source_id from evidence_removed limit 1) r limit 1`,
      'source-back-again',
    ],
  ])('AU.2 it is found where %s', async (_, statement, fault) => {
    expect(await after(statement)).toBe(fault)
  })
})
