import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { must } from '../../../../test/must.ts'
import { tampered } from '../../../../test/tampered.ts'
import { openTestDatabase, type TestDatabase } from '../../../../test/postgres.ts'
import { openRecordWorld } from '../../../../test/record-world.ts'
import { addClient, openScene, type Scene } from '../../../adapters/contract-suite/scene.contract.ts'
import { recordFault } from '../../../adapters/db/audit-record.ts'
import { answerHandover, offerHandover } from '../../../flows/care.ts'
import { changeMember } from '../../../flows/change-member.ts'
import { exportRecord } from '../../../flows/client-record.ts'
import { eraseClient, liftHold, setHold } from '../../../flows/erase-client.ts'
import { withdrawLicence } from '../../../flows/people.ts'
import { askForRight, moveRight } from '../../../flows/rights.ts'

/** Of each thing one that stands and one that came to its end. */
async function fill(scene: Scene): Promise<void> {
  const { ports, nora, stranger, elsewhere, administrator, supervisor, wilhelmina, licences } = scene
  const fresh = { ...administrator, provenAt: ports.clock.now() }
  must(await changeMember(fresh, elsewhere.memberId, { role: 'supervisor' }, ports))
  must(await changeMember(fresh, scene.expired.memberId, { active: false }, ports))
  const wanted = { toMember: stranger.memberId, words: 'Sleeps badly since March.' }
  const offer = must(await offerHandover(nora, wilhelmina.conversationId, wanted, ports))
  must(await answerHandover(stranger, offer.id, 'accepted', ports))
  must(await withdrawLicence(fresh, licences.nora.id, ports))
  const hold = must(await setHold(supervisor, wilhelmina.clientId, 'A court asked.', ports))
  must(await liftHold(administrator, hold.id, ports))
  must(await setHold(supervisor, wilhelmina.clientId, 'Another court asked.', ports))
  must(await exportRecord(wilhelmina, wilhelmina.conversationId, ports))
  const asked = must(await askForRight(wilhelmina, 'correction', 'Thaddeus.', ports))
  const step = { step: 'finish', reason: null, words: 'Done.', proof: 'by-phone' } as const
  must(await moveRight(fresh, asked.id, step, ports))
  must(await askForRight(wilhelmina, 'correction', 'Theodore.', ports))
  const gone = await addClient(scene, { name: 'Somebody Else' }, [stranger])
  must(await eraseClient(fresh, { clientId: gone.clientId, because: 'court-order' }, ports))
}

describe('what audit verify compares of people, care, requests and holds', () => {
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

  it('AU.2 an untouched record agrees with its chain', async () => {
    expect(await recordFault(test.database, scene.organisationId)).toBeNull()
  })

  it.each([
    ['member', `update member set role = 'administrator' where member_id = '$stranger'`, 'role-differs'],
    ['member', `update member set active = true where not active`, 'staff-differs'],
    [
      'member',
      `update member set member_id = gen_random_uuid() where member_id = '$nora'`,
      'member-without-entry',
    ],
    [
      'confirmation',
      `update confirmation set asked_by = '$nora' where member_id = '$stranger'`,
      'asked-without-entry',
    ],
    [
      'confirmation',
      `update confirmation set answer = 'confirmed', answered_at = now() where answer is null`,
      'confirmed-without-entry',
    ],
    [
      'confirmation',
      `update confirmation set answered_by = '$supervisor' where member_id = '$stranger'`,
      'confirmed-without-entry',
    ],
    ['member', `delete from member where member_id = '$nora'`, 'entry-without-member'],
    [
      'audit_entry',
      `delete from audit_entry where event = 'member-added' and subject_id = '$nora'`,
      'member-without-entry',
    ],
    [
      'licence',
      `update licence set expires_on = '2099-01-01' where member_id = '$expired'`,
      'licence-without-entry',
    ],
    [
      'licence',
      `update licence set valid_from = '1999-01-01' where member_id = '$stranger'`,
      'licence-without-entry',
    ],
    [
      'licence',
      `update licence set withdrawn_at = null where member_id = '$nora'`,
      'licence-withdrawal-differs',
    ],
    [
      'licence',
      `update licence set withdrawn_at = now() where member_id = '$stranger'`,
      'licence-withdrawal-differs',
    ],
    ['licence', `delete from licence where member_id = '$stranger'`, 'entry-without-licence'],
    [
      'care',
      `update care set ended_at = null where member_id = '$nora' and client_id = '$client'`,
      'care-back-again',
    ],
    [
      'care',
      `update care set ended_at = now() where ended_at is null and member_id = '$elsewhere'`,
      'care-end-without-entry',
    ],
    [
      'care',
      `update care set member_id = '$supervisor' where ended_at is null and member_id = '$elsewhere'`,
      'care-without-entry',
    ],
    [
      'care',
      `delete from care where member_id = '$stranger' and client_id = '$client'`,
      'entry-without-care',
    ],
    [
      'right_case',
      `update right_case set state = 'done', ended_at = now() where state = 'asked'`,
      'request-differs',
    ],
    ['right_case', `update right_case set due_on = due_on + 1 where state = 'asked'`, 'request-differs'],
    ['right_case', `update right_case set kind = 'erasure' where state = 'asked'`, 'request-without-entry'],
    ['right_case', `delete from right_case where state = 'asked'`, 'entry-without-request'],
    ['legal_hold', `update legal_hold set set_by = '$nora' where lifted_at is null`, 'hold-without-entry'],
    [
      'legal_hold',
      `update legal_hold set lifted_at = now(), lifted_by = set_by where lifted_at is null`,
      'hold-end-without-entry',
    ],
    [
      'legal_hold',
      `update legal_hold set lifted_by = set_by where lifted_at is not null`,
      'hold-end-without-entry',
    ],
    [
      'legal_hold',
      `update legal_hold set lifted_at = lifted_at - interval '1 day' where lifted_at is not null`,
      'hold-end-without-entry',
    ],
    ['legal_hold', `delete from legal_hold where lifted_at is null`, 'entry-without-hold'],
    ['erasure', `update erasure set because = 'retention'`, 'erasure-without-entry'],
    ['erasure', `delete from erasure`, 'care-end-without-entry'],
  ] as const)('AU.2 of %s: %s is found', async (table, statement, fault) => {
    const { nora, stranger, elsewhere, expired, supervisor, wilhelmina } = scene
    const named = { nora, stranger, elsewhere, expired, supervisor }
    const done = Object.entries(named).reduce(
      (said, [name, { memberId }]) => said.replaceAll(`$${name}`, memberId),
      statement.replaceAll('$client', wilhelmina.clientId),
    )
    const found = await after(table, done)
    expect([found.fault, found.rowCount]).toEqual([fault, 1])
  })
})
