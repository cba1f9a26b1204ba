import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  asOwner,
  asServer,
  AT,
  insert,
  openClinic,
  sqlState,
  type Clinic,
} from '../../../test/postgres-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'

let test: TestDatabase
let clinic: Clinic
beforeAll(async () => {
  test = await openTestDatabase()
  clinic = await openClinic(test)
  const link = { organisation_id: clinic.organisation, link_id: randomUUID(), client_id: clinic.client }
  await asServer(test, clinic.organisation, (pg) =>
    insert(pg, 'client_link', { ...link, token_sha256: Buffer.alloc(32, 1), made_at: AT }),
  )
})
afterAll(() => test.close())

/** Around the server, and past every policy. */
it.each([
  ['client_link', 'revoked_at'],
  ['licence', 'withdrawn_at'],
  ['care', 'ended_at'],
])('HU.1 what has ended in %s stays ended, at the time it did', async (table, column) => {
  const set = (at: string | null): Promise<string | null> =>
    sqlState(asOwner(test, clinic.organisation, (pg) => pg.query(`update ${table} set ${column} = $1`, [at])))
  expect(await set(AT)).toBeNull()
  expect(await set(null)).toBe('RA007')
  expect(await set('2027-01-01T00:00:00Z')).toBe('RA007')
})
