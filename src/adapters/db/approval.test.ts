import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  actAs,
  addLicence,
  addMember,
  asServer,
  clientMessage,
  insert,
  openClinic,
  reply,
  send,
  sqlState,
  type Clinic,
} from '../../../test/postgres-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'
import { refusalOf } from './scope-refusal.ts'

/** Around the server: plain SQL as the role the server uses. */
describe('a practitioner’s message in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => void (clinic = await openClinic(test)))

  const write = (message: Readonly<Record<string, unknown>>): Promise<string | null> =>
    sqlState(
      asServer(
        test,
        clinic.organisation,
        (pg) => insert(pg, 'message', message),
        message['author_client'] ? `client:${clinic.client}` : `member:${clinic.member}`,
      ),
    )
  const stored = async (): Promise<number> =>
    asServer(test, clinic.organisation, async (pg) => (await pg.query('select from message')).rowCount ?? 0)
  const approve = (approval: Readonly<Record<string, unknown>>): Promise<void> =>
    asServer(test, clinic.organisation, (pg) => insert(pg, 'approval', approval), `member:${clinic.member}`)

  it('HU.1 is stored with an approval of exactly this text', async () => {
    expect(await send(clinic, reply(clinic, 'I read what you wrote.', 0))).toBeNull()
    expect(await stored()).toBe(1)
  })

  it.each([
    ['no level', { assist_level: null }],
    ['no words', { words: null }],
    ['no kind of level', { assist_level: 'none', held_by: null }],
    ['a move without one', { origin: 'from-a-move' }],
    ['a draft without one', { origin: 'edited-from-a-draft', share_edited: 0 }],
    ['a time of nothing', { shown_ms: 5 }],
    ['a move of no such name', { origin: 'from-a-move', move_ids: ['a b; c'], shown_ms: 1 }],
  ])('is refused with a record of how it came about that says %s', async (_, changed) => {
    const { approval, message } = reply(clinic, 'I read what you wrote.', 0)
    expect(await send(clinic, { approval: { ...approval, ...changed }, message })).toBe('23514')
  })

  it('is refused where what it is said to be made from was never shown', async () => {
    const { approval, message } = reply(clinic, 'I read what you wrote.', 0)
    const moves = { origin: 'from-a-move', share_edited: 0, move_ids: ['en-1'], shown_ms: 1 }
    expect(await send(clinic, { approval: { ...approval, ...moves }, message })).toBe('RA006')
    const draft = { origin: 'edited-from-a-draft', share_edited: 0, draft_id: randomUUID(), shown_ms: 1 }
    expect(await send(clinic, { approval: { ...approval, ...draft }, message })).toBe('RA006')
  })

  it('HU.1 is refused without an approval', async () => {
    const { message } = reply(clinic, 'Unapproved', 0)
    expect(await write(message)).toBe('RA006')
    expect(await write({ ...message, approval_id: null })).toBe('RA006')
    expect(await write({ ...message, approval_id: null, text_mac: null })).toBe('RA006')
  })

  it('HU.1 is refused with another text under the same approval', async () => {
    const { approval } = reply(clinic, 'What was approved', 0)
    const { message } = reply(clinic, 'What is sent', 0)
    expect(
      await send(clinic, { approval, message: { ...message, approval_id: approval['approval_id'] } }),
    ).toBe('RA001')
  })

  it('HU.1 is refused with other sealed bytes, even of the same text', async () => {
    const { approval, message } = reply(clinic, 'What was approved', 0)
    const place = { table: 'message', column: 'text', row: String(message['message_id']) }
    const again = clinic.words.seal(place, 'What was approved')
    expect(await send(clinic, { approval, message: { ...message, text: again } })).toBe('RA001')
  })

  it('HU.1 is refused when the keyed digest differs though the bytes agree', async () => {
    const { approval, message } = reply(clinic, 'What was approved', 0)
    const text_mac = createHash('sha256').update('anything').digest()
    expect(await send(clinic, { approval, message: { ...message, text_mac } })).toBe('RA001')
    expect(await stored()).toBe(0)
  })

  it.each([
    ['has expired', { expires_on: '2026-01-01', valid_from: '2020-01-01' }, 'RA004'],
    ['is not valid yet', { valid_from: '2099-01-01' }, 'RA004'],
    ['was withdrawn', { withdrawn_at: '2026-01-01T00:00:00Z' }, 'RA004'],
    ['is of another jurisdiction', { jurisdiction: 'US-NY' }, 'RA003'],
  ])('HU.1 is refused under a licence that %s', async (_, changed, state) => {
    const licence = randomUUID()
    await addLicence(clinic, clinic.member, licence, changed)
    const { approval, message } = reply(clinic, 'With the wrong licence', 0)
    expect(await send(clinic, { approval: { ...approval, licence_id: licence }, message })).toBe(state)
  })

  it('HU.1 is accepted on the first and on the last day of a licence', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const licence = randomUUID()
    await addLicence(clinic, clinic.member, licence, { valid_from: today, expires_on: today })
    const { approval, message } = reply(clinic, 'Today only', 0)
    expect(await send(clinic, { approval: { ...approval, licence_id: licence }, message })).toBeNull()
  })

  it('HU.1 is refused under a colleague’s licence', async () => {
    const [colleague, licence] = [randomUUID(), randomUUID()]
    await addMember(clinic, colleague, 'practitioner')
    await addLicence(clinic, colleague, licence, {})
    const { approval, message } = reply(clinic, 'Borrowed licence', 0)
    expect(await send(clinic, { approval: { ...approval, licence_id: licence }, message })).toBe('23503')
  })

  it('HU.1 is refused when somebody else signs what was approved', async () => {
    const colleague = randomUUID()
    await addMember(clinic, colleague, 'practitioner')
    const { approval, message } = reply(clinic, 'Mine', 0)
    expect(await send(clinic, { approval, message: { ...message, author_member: colleague } })).toBe('RA006')
  })

  it('HU.1 is refused with an approval of another conversation', async () => {
    const other = await openClinic(test)
    const { approval, message } = reply(clinic, 'For one person only', 0)
    await approve(approval)
    const moved = { ...message, conversation_id: other.conversation, client_id: other.client }
    expect(await write(moved)).toBe('RA006')
    const theirs = { ...moved, organisation_id: other.organisation }
    expect(await write(theirs)).toBe('RA006')
  })

  it('HU.1 is refused from an author who is not a practitioner in care of the client', async () => {
    const [stranger, licence] = [randomUUID(), randomUUID()]
    await addMember(clinic, stranger, 'practitioner')
    await addLicence(clinic, stranger, licence, {})
    const { approval, message } = reply(clinic, 'Not my client', 0)
    const theirs = { ...approval, approved_by: stranger, licence_id: licence }
    expect(await send(clinic, { approval: theirs, message: { ...message, author_member: stranger } })).toBe(
      'RA006',
    )
  })

  it.each([
    ['is no longer active', 'update member set active = false'],
    ['is no longer in care of the client', 'update care set ended_at = now()'],
  ])('HU.1 is refused when the author %s', async (_, change) => {
    await asServer(test, clinic.organisation, (pg) => pg.query(change))
    expect(await send(clinic, reply(clinic, 'Too late', 0))).toMatch(/^(42501|RA006)$/)
  })

  it('HU.1 uses an approval once', async () => {
    const first = reply(clinic, 'Once', 0)
    expect(await send(clinic, first)).toBeNull()
    expect(await write({ ...first.message, message_id: randomUUID() })).toBe('RA007')
    expect(await stored()).toBe(1)
  })

  it('HU.1 has a person as its author: a model, nobody and two people are refused', async () => {
    const { approval, message } = reply(clinic, 'By whom?', 0)
    await approve(approval)
    const { author_member: _, ...unsigned } = message
    expect(await write(unsigned)).toBe('RA005')
    expect(await write({ ...message, author_member: randomUUID() })).toBe('RA005')
    expect(await write({ ...message, author_client: clinic.client })).toBe('RA005')
    expect(await write({ ...unsigned, author_model: 'gpt' })).toBe('42703')
  })

  it('HU.1 does not travel as a client’s message', async () => {
    const { approval, message } = reply(clinic, 'Dressed up', 0)
    await approve(approval)
    const { author_member: _, ...unsigned } = message
    expect(await write({ ...unsigned, author_client: clinic.client })).toBe('23514')
    expect(await write(clientMessage(clinic, 'x', { approval_id: approval['approval_id'] }))).toBe('23514')
    expect(await write(clientMessage(clinic, 'x', { author_client: randomUUID() }))).toBe('RA006')
  })

  it('HU.1 cannot be changed or taken away afterwards, nor can its approval', async () => {
    expect(await send(clinic, reply(clinic, 'Said', 0))).toBeNull()
    for (const statement of [
      'update message set text = text',
      'delete from message',
      'truncate message',
      'update approval set thread_version = 9',
      'delete from approval',
      'update conversation set version = 0',
      'alter table message disable trigger all',
      'drop trigger message_arrives on message',
    ])
      expect(await sqlState(asServer(test, clinic.organisation, (pg) => pg.query(statement)))).toBe('42501')
  })

  it('HU.2 an approval lapses when the client writes again', async () => {
    const { approval, message } = reply(clinic, 'Before you wrote', 0)
    await approve(approval)
    expect(await write(clientMessage(clinic, 'One more thing', {}))).toBeNull()
    expect(await write(message)).toBe('RA002')
    expect(refusalOf(Object.assign(new Error(), { code: 'RA002' }))).toBe('thread-moved-on')
    expect(await send(clinic, reply(clinic, 'After you wrote', 1))).toBeNull()
  })

  it('HU.2 an approval waits for a client’s message that is being stored, and then lapses', async () => {
    const { approval, message } = reply(clinic, 'At the same moment', 0)
    await approve(approval)
    const answer = await asServer(test, clinic.organisation, async (pg) => {
      await actAs(pg, `client:${clinic.client}`)
      await insert(pg, 'message', clientMessage(clinic, 'Wait', {}))
      return { sending: write(message) }
    })
    expect(await answer.sending).toBe('RA002')
  })

  it('SA.1 the same form twice is one message, and the version counts it once', async () => {
    const first = clientMessage(clinic, 'Hello', {})
    expect(await write(first)).toBeNull()
    expect(await write({ ...first, message_id: randomUUID() })).toBe('23505')
    await asServer(
      test,
      clinic.organisation,
      (pg) =>
        pg.query(
          `insert into message (organisation_id, message_id, conversation_id, client_id, author_client, text, at,
           submission_id, level, language, signals)
         select organisation_id, gen_random_uuid(), conversation_id, client_id, author_client, text, at,
           submission_id, level, language, signals from message on conflict do nothing`,
        ),
      `client:${clinic.client}`,
    )
    const { rows } = await asServer(test, clinic.organisation, (pg) =>
      pg.query('select version from conversation'),
    )
    expect(rows).toEqual([{ version: 1 }])
  })
})
