import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../../test/must.ts'
import { tampered } from '../../../../test/tampered.ts'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld } from '../../../../test/record-world.ts'
import { CANARY, openScene, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { recordFault } from '../../../adapters/db/audit-record.ts'
import type { MemberActor } from '../../../domain/access/actor.ts'
import { minutesAfter } from '../../../domain/episodes/timers.ts'
import { closeEmergency, openEmergency, reviewEmergency } from '../../../flows/break-glass.ts'
import { answerHandover, arrangeCover, endCover, offerHandover } from '../../../flows/care.ts'
import { eraseClient } from '../../../flows/erase-client.ts'

/** Of each thing one that has ended and one that stands. */
async function fill({ ports, nora, stranger, supervisor, elsewhere, wilhelmina }: Scene): Promise<void> {
  const at = ports.clock.now()
  const times = { from: minutesAfter(at, -1), until: minutesAfter(at, 60) }
  const people = { forMember: nora.memberId, memberId: elsewhere.memberId }
  const cover = must(await arrangeCover(supervisor, { ...people, ...times }, ports))
  must(await endCover(nora, cover.id, ports))
  must(await arrangeCover(nora, { ...people, ...times }, ports))
  const offer = async (to: MemberActor) => {
    const wanted = { toMember: to.memberId, words: 'Sleeps badly since March.' }
    return must(await offerHandover(nora, wilhelmina.conversationId, wanted, ports)).id
  }
  must(await answerHandover(stranger, await offer(stranger), 'declined', ports))
  await offer(elsewhere)
  const wanted = { name: CANARY.name, reason: 'Her sister rang: no answer at the door.', minutes: 30 }
  const open = async () =>
    must(await openEmergency({ ...stranger, provenAt: ports.clock.now() }, wanted, ports)).id
  const first = await open()
  must(await closeEmergency(stranger, first, ports))
  const found = { outcome: 'not-justified', words: 'There was time to ask.' } as const
  must(await reviewEmergency(supervisor, first, found, ports))
  await open()
}

describe('what audit verify compares of cover, handover and emergency access', () => {
  let test: TestDatabase
  let scene: Scene
  let close: () => Promise<void>
  beforeAll(async () => {
    test = await openTestDatabase()
    const world = openRecordWorld(test)
    close = world.close
    scene = await openScene(world.ports)
    await fill(scene)
  })
  afterAll(async () => {
    await close()
    await test.close()
  })

  const after = (table: string, statement: string) => tampered(test, scene.organisationId, table, statement)
  const other = () => scene.expired.memberId

  it('AU.2 an untouched record agrees with its chain', async () => {
    expect(await recordFault(test.database, scene.organisationId)).toBeNull()
  })

  it.each([
    ['cover', 'delete from cover where ended_at is null', 'entry-without-cover', 1],
    ['cover', `update cover set until_at = until_at + interval '1 hour'`, 'cover-without-entry', 2],
    ['cover', `update cover set member_id = '$other'`, 'cover-without-entry', 2],
    ['cover', 'update cover set ended_at = null where ended_at is not null', 'cover-end-without-entry', 1],
    ['cover', 'update cover set ended_at = now() where ended_at is null', 'cover-end-without-entry', 1],
    [
      'cover',
      'update cover set ran_out_at = until_at where ended_at is null',
      'cover-run-out-without-entry',
      1,
    ],
    [
      'handover',
      `update handover set until_at = until_at + interval '1 year' where answer is null`,
      'handover-without-entry',
      1,
    ],
    [
      'handover',
      `update handover set answer = 'lapsed', answered_at = until_at where answer is null`,
      'answer-without-entry',
      1,
    ],
    ['handover', 'delete from handover where answer is null', 'entry-without-handover', 1],
    ['handover', 'delete from handover where answer is not null', 'entry-without-handover', 1],
    [
      'handover',
      `update handover set to_member = '$other' where answer is null`,
      'handover-without-entry',
      1,
    ],
    [
      'handover',
      `update handover set answer = 'accepted' where answer is not null`,
      'answer-without-entry',
      1,
    ],
    [
      'handover',
      'delete from handover where answer is null; update handover set answer = null, answered_at = null',
      'answer-without-entry',
      1,
    ],
    [
      'handover',
      `update handover set answer = 'accepted', answered_at = now() where answer is null`,
      'answer-without-entry',
      1,
    ],
    ['break_glass', 'delete from break_glass where ended_at is null', 'entry-without-emergency', 1],
    ['break_glass', `update break_glass set member_id = '$other'`, 'emergency-without-entry', 2],
    [
      'break_glass',
      `update break_glass set until_at = until_at - interval '1 minute' where ended_at is null`,
      'emergency-without-entry',
      1,
    ],
    [
      'break_glass',
      'update break_glass set ended_at = null where ended_at is not null',
      'emergency-end-without-entry',
      1,
    ],
    [
      'break_glass',
      'update break_glass set ended_at = now() where ended_at is null',
      'emergency-end-without-entry',
      1,
    ],
    [
      'break_glass',
      `update break_glass set outcome = 'justified' where outcome is not null`,
      'review-without-entry',
      1,
    ],
    [
      'break_glass',
      'update break_glass set reviewed_by = null, reviewed_at = null, outcome = null, review = null where outcome is not null',
      'review-without-entry',
      1,
    ],
    [
      'audit_entry',
      `delete from audit_entry where event = 'break-glass-opened'`,
      'emergency-without-entry',
      2,
    ],
    ['audit_entry', `delete from audit_entry where event = 'cover-arranged'`, 'cover-without-entry', 2],
    ['audit_entry', `delete from audit_entry where event = 'handover-offered'`, 'handover-without-entry', 2],
  ])('AU.2 of %s: %s is found', async (table, statement, fault, count) => {
    const found = await after(table, statement.replace('$other', other()))
    expect(found).toMatchObject({ fault, count, rowCount: count })
  })

  it('AU.2 what ended by itself is no fault, and is one where it is put back', async () => {
    const { ports, organisationId } = scene
    const later = new Date(Date.now() + 20 * 86_400_000).toISOString()
    for (let ended = 0; ended < 3; ended += 1)
      expect(await ports.care.lapse(organisationId, later)).toBe(true)
    expect(await recordFault(test.database, organisationId)).toBeNull()
    const back = 'update cover set ran_out_at = null where ran_out_at is not null'
    expect(await after('cover', back)).toMatchObject({ fault: 'cover-run-out-without-entry', count: 1 })
    const access = 'update break_glass set ran_out_at = null where ran_out_at is not null'
    expect(await after('break_glass', access)).toMatchObject({
      fault: 'emergency-run-out-without-entry',
      count: 1,
    })
    const open = `update handover set answer = null, answered_at = null where answer = 'lapsed'`
    expect(await after('handover', open)).toMatchObject({ fault: 'answer-without-entry', count: 1 })
  })

  it('AU.2 a client who was erased, with an offer and an access open, is no fault', async () => {
    const { administrator, ports, organisationId, wilhelmina } = scene
    const actor = { ...administrator, provenAt: ports.clock.now() }
    must(await eraseClient(actor, { clientId: wilhelmina.clientId, because: 'client-asked' }, ports))
    expect(await recordFault(test.database, organisationId)).toBeNull()
    expect(await after('break_glass', 'update break_glass set ended_at = now()')).toMatchObject({
      fault: 'emergency-end-without-entry',
      count: 2,
    })
  })
})
