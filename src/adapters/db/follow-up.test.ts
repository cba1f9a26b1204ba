import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
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
describe('follow-up and safety plans in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  let supervisor: string
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => {
    clinic = await openClinic(test)
    supervisor = randomUUID()
    await addMember(clinic, supervisor, 'supervisor')
  })
  const refusal = (table: string, row: Row): Promise<string | null> =>
    sqlState(asOwner(test, clinic.organisation, (pg) => insert(pg, table, row)))
  const ask = (statement: string): Promise<string | null> =>
    sqlState(asServer(test, clinic.organisation, (pg) => pg.query(statement)))
  const inThread = (): Row => ({
    organisation_id: clinic.organisation,
    conversation_id: clinic.conversation,
    client_id: clinic.client,
    at: AT,
  })
  const asked = (changed: Row = {}): Row => {
    const id = randomUUID()
    return {
      ...inThread(),
      follow_up_id: id,
      instrument: 'asq',
      way: 'read-aloud',
      found: clinic.words.seal({ table: 'follow_up', column: 'found', row: id }, '{}'),
      asked_by: clinic.member,
      ...changed,
    }
  }
  const plan = (version: number, changed: Row = {}): Row => ({
    ...inThread(),
    version,
    plan: clinic.words.seal(
      { table: 'safety_plan', column: 'plan', row: `${clinic.client}/${version}` },
      '{}',
    ),
    written_by_member: clinic.member,
    ...changed,
  })

  it('PR.5 only who cares for the client asks, and nobody in the name of a client or of nobody', async () => {
    expect(await refusal('follow_up', asked())).toBeNull()
    expect(await refusal('follow_up', asked({ asked_by: supervisor }))).toBe('RA006')
    expect(await refusal('follow_up', asked({ asked_by: randomUUID() }))).toBe('RA006')
    expect(await refusal('follow_up', asked({ asked_by: null }))).not.toBeNull()
    expect(await refusal('follow_up', asked({ instrument: 'c-ssrs' }))).toBe('23514')
  })

  it('a plan is written by one person, the client or somebody in care, one version after the other', async () => {
    expect(await refusal('safety_plan', plan(2))).toBe('RA006')
    expect(await refusal('safety_plan', plan(1, { written_by_member: supervisor }))).toBe('RA006')
    expect(await refusal('safety_plan', plan(1, { written_by_member: null }))).toBe('23514')
    expect(await refusal('safety_plan', plan(1, { written_by_client: clinic.client }))).toBe('23514')
    expect(await refusal('safety_plan', plan(1))).toBeNull()
    expect(await refusal('safety_plan', plan(1))).toBe('23505')
    const client = { written_by_member: null, written_by_client: clinic.client }
    expect(await refusal('safety_plan', plan(2, client))).toBeNull()
  })

  it('a supervisor signs the triage table, and nobody else', async () => {
    const signed = (by: string): Row => ({
      ...{ organisation_id: clinic.organisation, signature_id: randomUUID(), at: AT },
      ...{ signed: 'colour-key', signed_by: by },
    })
    expect(await refusal('triage_signature', signed(clinic.member))).toBe('RA006')
    expect(await refusal('triage_signature', signed(supervisor))).toBeNull()
  })

  it.each(['follow_up', 'safety_plan', 'triage_signature'])(
    'AU.1 what stands in %s is never changed and never deleted',
    async (table) => {
      expect(await ask(`update ${table} set at = now()`)).toBe('42501')
      expect(await ask(`delete from ${table}`)).toBe('42501')
    },
  )
})
