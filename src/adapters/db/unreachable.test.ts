import { expect, it } from 'vitest'
import { withClient } from './connect.ts'
import { explainedConnection, halfAPlace } from './unreachable.ts'

it('a database that does not answer is a sentence without its password', async () => {
  const asked = withClient({ connectionString: 'postgresql://a:pw-canary@127.0.0.1:1/x' }, async () => null)
  const error = await asked.catch((caught: unknown) => caught)
  expect(error).toMatchObject({ name: 'UnreachableError' })
  expect(String(error)).toMatch(/cannot be reached \(ECONNREFUSED\)\. Nothing answers/)
  expect(String(error)).not.toContain('canary')
})

it('what nobody foresaw stays as it was', () => {
  const odd = Object.assign(new Error('odd'), { code: 'XX000' })
  expect(explainedConnection(odd)).toBe(odd)
})

it('a server’s sign-in without a database of one’s own is a contradiction', () => {
  expect(halfAPlace({})).toBeNull()
  expect(halfAPlace({ DATABASE_URL: 'postgresql://h/x', RAPPORT_SERVER_URL: 'postgresql://h/x' })).toBeNull()
  expect(halfAPlace({ RAPPORT_SERVER_URL: 'postgresql://h/x' })).toMatch(/^RAPPORT_SERVER_URL says how/)
  expect(halfAPlace({ RAPPORT_SERVER_URL: 'a', RAPPORT_AUTH_URL: 'b' })).toMatch(/ and RAPPORT_AUTH_URL say /)
})
