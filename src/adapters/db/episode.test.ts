import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  addLicence,
  addMember,
  asOwner,
  asServer,
  AT,
  insert,
  openClinic,
  sqlState,
  type Clinic,
  type Row,
} from '../../../test/postgres-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'

/** Around the server: plain SQL as the role the server uses. */
describe('an episode in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  let episode: string
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => {
    clinic = await openClinic(test)
    episode = randomUUID()
    await run((pg) => insert(pg, 'episode', opened({ level: 'moderate' })))
  })

  const run = <T>(work: Parameters<typeof asServer<T>>[2]): Promise<T> =>
    asServer(test, clinic.organisation, work)
  const opened = (changed: Row): Row => ({
    organisation_id: clinic.organisation,
    episode_id: episode,
    conversation_id: clinic.conversation,
    opened_at: AT,
    ...changed,
  })
  const step = (
    from: string,
    to: string,
    words: string | null,
    changed: Row = {},
  ): Promise<string | null> => {
    const id = randomUUID()
    const place = { table: 'episode_step', column: 'words', row: id }
    const row = {
      organisation_id: clinic.organisation,
      step_id: id,
      episode_id: episode,
      step: { acknowledged: 'acknowledge', assessed: 'assess' }[to] ?? 'close',
      from_state: from,
      to_state: to,
      by_member: clinic.member,
      words: words === null ? null : clinic.words.seal(place, words),
      at: AT,
      ...changed,
    }
    return sqlState(asOwner(test, clinic.organisation, (pg) => insert(pg, 'episode_step', row)))
  }
  const raiseTo = (level: string): Promise<string | null> =>
    sqlState(run((pg) => pg.query('update episode set level = $1', [level])))
  const state = (): Promise<unknown> =>
    run(async (pg) => (await pg.query('select state, level, holder_id from episode')).rows)
  const assess = async (): Promise<void> =>
    expect(await step('flagged', 'assessed', 'Asked directly; a plan, no means at home.')).toBeNull()

  it('SA.2 its level rises and never falls', async () => {
    expect(await raiseTo('high')).toBeNull()
    expect(await raiseTo('moderate')).toBe('RA011')
    expect(await raiseTo('none')).toBe('RA011')
    expect(await raiseTo('imminent')).toBeNull()
    expect(await state()).toEqual([{ state: 'flagged', level: 'imminent', holder_id: null }])
  })

  it('SA.2 a raise puts it back to flagged and takes the assessment’s force, whoever writes it', async () => {
    await assess()
    expect(await raiseTo('high')).toBeNull()
    expect(await state()).toEqual([{ state: 'flagged', level: 'high', holder_id: clinic.member }])
    expect(await step('assessed', 'closed', 'Fine')).toBe('RA009')
    await assess()
    expect(await sqlState(run((pg) => pg.query('update episode set flagged_at = $1', [AT])))).toBeNull()
    expect(await state()).toEqual([{ state: 'flagged', level: 'high', holder_id: clinic.member }])
    expect(await sqlState(run((pg) => pg.query('update episode set assessed_version = 99')))).toBe('42501')
  })

  it('SA.2 a conversation has one open episode at most', async () => {
    expect(
      await sqlState(run((pg) => insert(pg, 'episode', opened({ episode_id: randomUUID(), level: 'high' })))),
    ).toBe('23505')
  })

  it('SA.3 is closed by a licensed practitioner after an assessment, with a reason', async () => {
    expect(await step('flagged', 'acknowledged', null)).toBeNull()
    expect(await step('acknowledged', 'assessed', 'Asked directly; no plan.')).toBeNull()
    expect(await step('assessed', 'closed', 'Safety plan made, sister stays over.')).toBeNull()
    expect(await state()).toEqual([{ state: 'closed', level: 'moderate', holder_id: clinic.member }])
  })

  it('SA.3 is not closed without an assessment', async () => {
    expect(await step('flagged', 'closed', 'Seems fine')).toBe('RA009')
    expect(await step('acknowledged', 'closed', 'Seems fine')).toBe('RA009')
    expect(await step('assessed', 'closed', 'Seems fine')).toBe('RA009')
  })

  it('SA.3 is neither assessed nor closed without words', async () => {
    expect(await step('flagged', 'assessed', null)).toBe('RA010')
    expect(await step('flagged', 'assessed', '')).toBe('RA010')
    await assess()
    expect(await step('assessed', 'closed', '')).toBe('RA010')
  })

  it('SA.3 is neither assessed nor closed by somebody without a valid licence here', async () => {
    const [expired, abroad] = [randomUUID(), randomUUID()]
    for (const [id, changed] of [
      [expired, { expires_on: '2026-01-01' }],
      [abroad, { jurisdiction: 'US-NY' }],
    ] as const) {
      await addMember(clinic, id, 'practitioner')
      await addLicence(clinic, id, randomUUID(), changed)
      await run((pg) =>
        insert(pg, 'care', { organisation_id: clinic.organisation, client_id: clinic.client, member_id: id }),
      )
      expect(await step('flagged', 'assessed', 'Fine', { by_member: id })).toBe('RA003')
    }
    await assess()
    expect(await step('assessed', 'closed', 'Fine', { by_member: expired })).toBe('RA003')
  })

  it('SA.3 is moved by nobody outside the client’s care but a supervisor', async () => {
    const [stranger, administrator, supervisor] = [randomUUID(), randomUUID(), randomUUID()]
    await addMember(clinic, stranger, 'practitioner')
    await addLicence(clinic, stranger, randomUUID(), {})
    await addMember(clinic, administrator, 'administrator')
    await addMember(clinic, supervisor, 'supervisor')
    for (const id of [stranger, administrator, randomUUID()])
      expect(await step('flagged', 'acknowledged', null, { by_member: id })).toBe('RA006')
    await assess()
    expect(await step('assessed', 'closed', 'Reviewed with the team.', { by_member: supervisor })).toBeNull()
  })

  it('SA.3 stays closed', async () => {
    await assess()
    expect(await step('assessed', 'closed', 'Safety plan made.')).toBeNull()
    expect(await step('closed', 'assessed', 'Again')).toBe('RA008')
    expect(await raiseTo('imminent')).toBe('RA008')
    const next = { episode_id: randomUUID(), level: 'high' }
    expect(await sqlState(run((pg) => insert(pg, 'episode', opened(next))))).toBeNull()
  })

  it('SA.3 cannot be closed by writing the row itself', async () => {
    for (const statement of [
      `update episode set state = 'closed'`,
      `update episode set holder_id = null`,
      'delete from episode',
      'delete from episode_step',
      `update episode_step set words = null`,
    ])
      expect(await sqlState(run((pg) => pg.query(statement)))).toBe('42501')
    const closed = opened({ episode_id: randomUUID(), level: 'high', state: 'closed' })
    expect(await sqlState(run((pg) => insert(pg, 'episode', closed)))).toBe('42501')
  })

  it('takes a step from where it stands, once', async () => {
    expect(await step('flagged', 'acknowledged', null)).toBeNull()
    expect(await step('flagged', 'acknowledged', null)).toBe('RA007')
  })
})
