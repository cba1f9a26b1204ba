import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addMember,
  asOwner,
  asServer,
  AT,
  clientMessage,
  insert,
  openClinic,
  sqlState,
  type Clinic,
  type Row,
} from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'

/** Somebody with every right on the database writes by hand: PostgreSQL itself says no. */
describe('an episode that somebody changes by hand', () => {
  let test: TestDatabase
  let clinic: Clinic
  let episode: string
  let supervisor: string
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => {
    clinic = await openClinic(test)
    ;[episode, supervisor] = [randomUUID(), randomUUID()]
    await addMember(clinic, supervisor, 'supervisor')
    await asServer(test, clinic.organisation, (pg) => insert(pg, 'episode', opened({})))
  })
  const opened = (changed: Row): Row => ({
    organisation_id: clinic.organisation,
    episode_id: episode,
    conversation_id: clinic.conversation,
    level: 'high',
    opened_at: AT,
    ...changed,
  })
  const byHand = (work: (pg: Client) => Promise<unknown>): Promise<string | null> =>
    sqlState(withClient(test.as.superuser, work))
  const write = (sets: string): Promise<string | null> =>
    byHand((pg) => pg.query(`update episode set ${sets} where episode_id = $1`, [episode]))
  const step = (name: string, from: string, to: string, changed: Row = {}): Promise<string | null> => {
    const id = randomUUID()
    const seal = (column: string, text: string) =>
      clinic.words.seal({ table: 'episode_step', column, row: id }, text)
    const row = {
      organisation_id: clinic.organisation,
      ...{ step_id: id, episode_id: episode, step: name, from_state: from, to_state: to },
      ...{ by_member: clinic.member, words: seal('words', 'In words.'), at: AT },
      ...(name === 'emergency' ? { service: seal('service', '112'), called_at: AT } : {}),
      ...changed,
    }
    return sqlState(asOwner(test, clinic.organisation, (pg) => insert(pg, 'episode_step', row)))
  }
  const now = () =>
    withClient(test.as.superuser, async (pg) => {
      const { rows } = await pg.query('select state from episode where episode_id = $1', [episode])
      return rows
    })

  it.each([
    `state = 'closed', closed_at = now()`,
    `state = 'assessed', assessed_at = now(), assessed_version = 99`,
    `state = 'flagged', acknowledged_at = null`,
    `holder_id = null, offered_to = null, contact_at = now()`,
    `assessed_plan = 99`,
    `opened_at = opened_at + interval '1 day'`,
  ])('SA.3 cannot be moved: %s', async (sets) => {
    expect(await step('acknowledge', 'flagged', 'acknowledged', { words: null })).toBeNull()
    expect(await write(sets)).toBe('RA007')
    expect(await now()).toEqual([{ state: 'acknowledged' }])
  })

  it('SA.2 cannot be lowered, and what raised it cannot be exchanged', async () => {
    expect(await write(`level = 'low'`)).toBe('RA011')
    expect(await write('raised_by_plan = 7')).toBe('RA007')
  })

  it('SA.3 cannot be put there closed, assessed or held', async () => {
    await step('assess', 'flagged', 'assessed')
    await step('close', 'assessed', 'closed')
    for (const changed of [
      { state: 'closed' },
      { state: 'assessed', assessed_at: AT },
      { holder_id: clinic.member },
      { assessed_version: 9 },
    ]) {
      const row = opened({ episode_id: randomUUID(), ...changed })
      expect(await byHand((pg) => insert(pg, 'episode', row))).toBe('RA007')
    }
  })

  it('SA.3 a step by hand needs all that any step needs', async () => {
    for (const [name, from, to] of [
      ['close', 'flagged', 'closed'],
      ['plan', 'flagged', 'planned'],
      ['confirm-contact', 'flagged', 'contact-confirmed'],
      ['acknowledge', 'flagged', 'closed'],
    ] as const)
      expect(await step(name, from, to)).toMatch(/^RA00[79]$/)
    expect(await now()).toEqual([{ state: 'flagged' }])
  })

  it('SA.3 a clock that was put back does not make a call for help look older than the contact before it', async () => {
    const [noon, morning] = ['2026-11-21T12:00:00Z', '2026-11-21T06:00:00Z']
    await step('assess', 'flagged', 'assessed', { at: noon })
    await step('plan', 'assessed', 'planned', { at: noon })
    expect(await step('confirm-contact', 'planned', 'contact-confirmed', { at: noon })).toBeNull()
    expect(await step('emergency', 'contact-confirmed', 'emergency', { at: morning })).toBeNull()
    expect(await step('assess', 'emergency', 'assessed', { at: morning })).toBeNull()
    expect(await step('close', 'assessed', 'closed', { at: morning })).toBe('RA016')
    expect(await step('plan', 'assessed', 'planned', { at: morning })).toBeNull()
    expect(await step('confirm-contact', 'planned', 'contact-confirmed', { at: morning })).toBeNull()
    expect(await step('close', 'contact-confirmed', 'closed', { at: morning })).toBeNull()
  })

  it('PR.5 a client’s message stands in no conversation but their own', async () => {
    const [other, conversation] = [randomUUID(), randomUUID()]
    const into = clientMessage(clinic, 'I want to die tonight', { conversation_id: conversation })
    expect(await byHand((pg) => insert(pg, 'message', into))).toMatch(/^(23503|RA006)$/)
    const as = clientMessage(clinic, 'I want to die tonight', { author_client: other })
    expect(await byHand((pg) => insert(pg, 'message', as))).toMatch(/^(23514|23503|RA006)$/)
  })
})
