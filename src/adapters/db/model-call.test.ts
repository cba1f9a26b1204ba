import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
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
describe('the ledger of AI use in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  let consent: string
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())
  beforeEach(async () => {
    clinic = await openClinic(test)
    consent = await agree({})
  })

  const sql = (text: string, values: readonly unknown[] = []): Promise<string | null> =>
    sqlState(
      asServer(
        test,
        clinic.organisation,
        (pg) => pg.query(text, [...values]),
        text.startsWith('update consent') ? `client:${clinic.client}` : 'system',
      ),
    )
  const put = (table: string, row: Row): Promise<string | null> =>
    sqlState(asOwner(test, clinic.organisation, (pg) => insert(pg, table, row)))
  const agree = async (changed: Row): Promise<string> => {
    const id = randomUUID()
    const row = {
      ...{ organisation_id: clinic.organisation, consent_id: id, client_id: clinic.client },
      ...{ purpose: 'draft-replies', provider: 'openai', model: 'm', language: 'en', version: '1' },
      ...{ given_by: 'client', way: 'page', given_at: AT },
    }
    expect(await put('consent', { ...row, ...changed })).toBeNull()
    return id
  }
  const call = (changed: Row = {}): Row => ({
    ...{ organisation_id: clinic.organisation, call_id: randomUUID(), thread_version: 0 },
    ...{ conversation_id: clinic.conversation, client_id: clinic.client, consent_id: consent },
    ...{ purpose: 'draft-replies', provider: 'openai', model: 'm', prompt_version: '1' },
    input_mac: createHash('sha256').update('in').digest(),
    ...{ policies: 'organisation:drafts', asked_by: clinic.member, asked_at: AT },
    ...changed,
  })
  const draftOf = (id: unknown): Row => {
    const suggestion = randomUUID()
    const place = { table: 'suggestion', column: 'shown', row: suggestion }
    return {
      ...{
        organisation_id: clinic.organisation,
        suggestion_id: suggestion,
        kind: 'draft',
        thread_version: 0,
      },
      ...{ conversation_id: clinic.conversation, shown_to: clinic.member, at: AT, call_id: id },
      shown: clinic.words.seal(place, '{}'),
    }
  }
  const end = (row: Row, outcome: string) =>
    sql(`update model_call set outcome = $1, ended_at = now() where call_id = $2`, [outcome, row['call_id']])

  it('PR.2 a call is written under a consent that holds', async () => {
    expect(await put('model_call', call())).toBeNull()
  })

  it.each([
    ['of another purpose', { purpose: 'research' }, 'RA012'],
    ['of another provider', { provider: 'elsewhere.example' }, 'RA012'],
    ['of another model', { model: 'm-2' }, 'RA012'],
    ['that is nowhere', { consent_id: randomUUID() }, 'RA012'],
  ])('PR.2 is refused under a consent %s', async (_, changed, code) => {
    expect(await put('model_call', call(changed))).toBe(code)
  })

  it('PR.2 is refused under a consent that was taken back or has run out, and where AI is off', async () => {
    await sql('update consent set revoked_at = now() where consent_id = $1', [consent])
    expect(await put('model_call', call())).toBe('RA013')
    consent = await agree({ expires_at: '2026-01-01T00:00:00Z' })
    expect(await put('model_call', call())).toBe('RA014')
    consent = await agree({})
    await sql('update conversation set no_ai = true')
    expect(await put('model_call', call())).toBe('RA015')
  })

  it('PR.5 is refused for another organisation’s client', async () => {
    const theirs = await openClinic(test)
    const crossed = { conversation_id: theirs.conversation, client_id: theirs.client }
    expect(await put('model_call', call(crossed))).toBe('RA006')
    expect(await put('model_call', call({ organisation_id: theirs.organisation }))).not.toBeNull()
  })

  it('AU.3 a row begins open, ends once, and is never taken away', async () => {
    expect(await put('model_call', call({ outcome: 'shown', ended_at: AT }))).toBe('RA007')
    const row = call()
    await put('model_call', row)
    expect(await end(row, 'withheld')).toBeNull()
    expect(await end(row, 'shown')).toBe('RA007')
    expect(await sql('update model_call set model = $1', ['other'])).toBe('42501')
    expect(await sql('delete from model_call')).toBe('42501')
  })

  it('PR.2 what a model gave is not shown once the consent has ended', async () => {
    const row = call()
    await put('model_call', row)
    await sql('update consent set revoked_at = now() where consent_id = $1', [consent])
    expect(await end(row, 'shown')).toBe('RA013')
    expect(await end(row, 'withheld')).toBeNull()
  })

  it('AU.3 no draft is stored without its call; drafts can be deleted and nothing else that was shown', async () => {
    expect(await put('suggestion', draftOf(null))).toBe('23514')
    expect(await put('suggestion', draftOf(randomUUID()))).toBe('23503')
    const row = call()
    await put('model_call', row)
    expect(await put('suggestion', draftOf(row['call_id']))).toBeNull()
    expect(await put('suggestion', { ...draftOf(null), kind: 'moves' })).toBeNull()
    expect(await sql(`delete from suggestion where kind = 'moves'`)).toBe('RA006')
    expect(await sql(`delete from suggestion where kind = 'draft'`)).toBeNull()
  })

  it.each([
    ['a guardian on the client’s page', { given_by: 'guardian', way: 'page' }],
    ['a guardian without a name', { given_by: 'guardian', way: 'in-person' }],
    ['told in person and written down by nobody', { way: 'in-person' }],
    ['given on the page and written down by somebody', { recorded_by: 'member' }],
  ])('PR.2 a consent is refused: %s', async (_, changed) => {
    const { recorded_by: by, ...rest } = { recorded_by: undefined, ...changed }
    const recorded = by === undefined ? {} : { recorded_by: clinic.member }
    const row = {
      ...{ organisation_id: clinic.organisation, consent_id: randomUUID(), client_id: clinic.client },
      ...{ purpose: 'draft-replies', provider: 'openai', model: 'm', language: 'en', version: '1' },
      ...{ given_by: 'client', way: 'page', given_at: AT },
    }
    expect(await put('consent', { ...row, ...rest, ...recorded })).toBe('23514')
  })
})
