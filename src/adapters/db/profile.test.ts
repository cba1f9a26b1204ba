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
describe('the agreed profile in PostgreSQL', () => {
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
  const refusal = (row: Row): Promise<string | null> =>
    sqlState(asOwner(test, clinic.organisation, (pg) => insert(pg, 'agreed_profile', row)))
  const profile = (version: number, changed: Row = {}): Row => ({
    organisation_id: clinic.organisation,
    conversation_id: clinic.conversation,
    client_id: clinic.client,
    at: AT,
    version,
    profile: clinic.words.seal(
      { table: 'agreed_profile', column: 'profile', row: `${clinic.client}/${version}` },
      '{}',
    ),
    written_by_member: clinic.member,
    ...changed,
  })

  it('is written by one person, the client or somebody in care, one version after the other', async () => {
    expect(await refusal(profile(2))).toBe('RA006')
    expect(await refusal(profile(1, { written_by_member: supervisor }))).toBe('RA006')
    expect(await refusal(profile(1, { written_by_member: null }))).toBe('23514')
    expect(await refusal(profile(1, { written_by_client: clinic.client }))).toBe('23514')
    expect(await refusal(profile(1))).toBeNull()
    expect(await refusal(profile(1))).toBe('23505')
    expect(
      await refusal(profile(2, { written_by_member: null, written_by_client: clinic.client })),
    ).toBeNull()
  })

  it('AU.1 is never changed and never deleted', async () => {
    const ask = (statement: string): Promise<string | null> =>
      sqlState(asServer(test, clinic.organisation, (pg) => pg.query(statement)))
    expect(await ask('update agreed_profile set at = now()')).toBe('42501')
    expect(await ask('delete from agreed_profile')).toBe('42501')
  })
})
