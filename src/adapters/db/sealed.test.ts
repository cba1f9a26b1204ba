import { theServer } from '../../domain/access/actor.ts'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openClinic, type Clinic } from '../../../test/postgres-clinic.ts'
import { CANARY, fillClinic } from '../../../test/postgres-full.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { inOrganisation } from './scope.ts'

/** A word as bytes in the ways a column could hold it. Base64 is cut to the part that what follows cannot change. */
const spellings = (words: string): readonly Buffer[] => {
  const bytes = Buffer.from(words, 'utf8')
  const whole = bytes.subarray(0, bytes.length - (bytes.length % 3))
  return [
    bytes,
    Buffer.from(words, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    Buffer.from(whole.toString('base64')),
  ]
}

describe('what is stored', () => {
  let test: TestDatabase
  let clinic: Clinic
  beforeAll(async () => {
    test = await openTestDatabase()
    clinic = await openClinic(test)
    await fillClinic(clinic)
  })
  afterAll(() => test.close())

  /** Every table of every schema of ours as PostgreSQL would dump it, bytes included. */
  const dump = (): Promise<ReadonlyMap<string, Buffer>> =>
    withClient(test.as.superuser, async (client) => {
      const tables = await client.query<{ name: string }>(
        `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')`,
      )
      const dumped = new Map<string, Buffer>()
      for (const { name } of tables.rows) {
        const { rows } = await client.query<Record<string, unknown>>(`select * from ${name}`)
        const values = rows.flatMap((row) => Object.values(row))
        dumped.set(
          name,
          Buffer.concat(values.map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value))))),
        )
      }
      return dumped
    })

  it('PR.4 shows no word of anybody in any column of any table', async () => {
    const dumped = await dump()
    expect(dumped.size).toBeGreaterThan(20)
    const identifiers = [
      ...CANARY.split(' ').filter((word) => word.length > 3),
      `${clinic.member}@`,
      'PSY 12345',
    ]
    for (const [table, bytes] of dumped)
      for (const words of identifiers) {
        const found = spellings(words).filter((spelling) => bytes.includes(spelling))
        expect([table, words, found]).toEqual([table, words, []])
      }
  })

  it('PR.4 opens with the client’s key, and only in its own place', async () => {
    const rows = await inOrganisation(test.database, theServer(clinic.organisation), (tx) =>
      tx.selectFrom('message').select(['message_id', 'text']).orderBy('version').execute(),
    )
    const [first, second] = rows
    if (!first || !second) throw new Error('two messages stand there')
    const place = (row: string) => ({ table: 'message', column: 'text', row })
    expect(clinic.words.open(place(first.message_id), first.text)).toBe(CANARY)
    expect(() => clinic.words.open(place(second.message_id), first.text)).toThrow('does not open')
  })

  it.each([
    ['plain words', Buffer.from('I do not want to wake up tomorrow, honestly')],
    ['too short', Buffer.from([1, 0, 1, ...Array.from({ length: 27 }, () => 7)])],
    ['another format', Buffer.from([2, 0, 1, ...Array.from({ length: 40 }, () => 7)])],
    ['no key version', Buffer.from([1, 0, 0, ...Array.from({ length: 40 }, () => 7)])],
  ])('PR.4 the type of a sealed column refuses %s', async (_, bytes) => {
    await expect(
      withClient(test.as.superuser, (client) => client.query('select $1::sealed', [bytes])),
    ).rejects.toThrow('value for domain sealed violates check constraint')
  })

  it('PR.4 columns that are not sealed are few, and each is on this list', async () => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query<{ column: string }>(
        `select table_name || '.' || column_name as column from information_schema.columns
         where table_schema = 'public' and domain_name is null and data_type in ('text', 'bytea', 'jsonb', 'json', 'character varying')
         order by 1`,
      ),
    )
    expect(rows.map((row) => row.column)).toEqual([
      'approval.model',
      'audit_checkpoint.cosigned',
      'audit_checkpoint.last_hash',
      'audit_checkpoint.note',
      'audit_checkpoint.peaks',
      'audit_entry.actor_id',
      'audit_entry.actor_kind',
      'audit_entry.at',
      'audit_entry.detail',
      'audit_entry.event',
      'audit_entry.hash',
      'audit_entry.previous',
      'audit_entry.subject_id',
      'audit_entry.subject_kind',
      'checkpoint_key.public_key',
      'client.country',
      'client.jurisdiction',
      'consent.language',
      'consent.model',
      'consent.provider',
      'consent.version',
      // Ids and times of who lifted which legal hold.
      'erasure.holds_lifted',
      'evidence_digest.digest',
      'evidence_file.lines',
      'evidence_file.name',
      'evidence_file.sha256',
      'evidence_file_piece.bytes',
      'evidence_identifier.kind',
      'evidence_identifier.value',
      'evidence_import.faults',
      'evidence_import.name',
      'evidence_import.state',
      'evidence_lookup.register',
      'evidence_meaning.model',
      'evidence_notice.kind',
      'evidence_notice.value',
      'evidence_passage.section',
      'evidence_passage.text',
      'evidence_passage_before.digest',
      'evidence_passage_before.section',
      'evidence_passage_before.text',
      'evidence_posting.entries',
      'evidence_posting.stem',
      'evidence_reference.kind',
      'evidence_reference.value',
      'evidence_removed.title',
      'evidence_removed_name.name',
      'evidence_source.about',
      'evidence_source.likeness',
      'evidence_source.record',
      'evidence_source.title',
      'evidence_vector.numbers',
      'guard_calibration.model',
      'guard_calibration.prompt_version',
      'guard_calibration.provider',
      'guard_calibration.rows_digest',
      'head.audit_hash',
      'licence.jurisdiction',
      // Who looked, by id: what an entry of the chain will say.
      ...['look_again.detail', 'look_again.event', 'look_again.same_as'],
      ...['look_again.subject_id', 'look_again.subject_kind'],
      'message.submission_id',
      'model_call.model',
      'model_call.policies',
      'model_call.prompt_version',
      'model_call.provider',
      'model_call.why',
      'practice_result.drill_id',
      'provider.model',
      'provider.name',
      'source_summary.model',
      'source_summary.prompt_version',
      'source_summary.provider',
      'source_summary.sentences',
      'source_summary.text_digest',
    ])
  })
})
