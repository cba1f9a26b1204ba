import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actorsOf, insertable, openPeople, type People } from '../../../test/postgres-people.ts'
import { asServer, insert, sqlState, type Clinic, type Row } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'

/** Where what clients wrote stands, and what was done with it: readable by whom the access table lets alone. */
const clinical = [
  ...[
    'agreed_profile',
    'approval',
    'client',
    'consent',
    'conversation',
    'episode',
    'episode_step',
    'episode_timer',
  ],
  ...['episode_told', 'follow_up', 'message', 'model_call', 'own_words', 'safety_plan', 'senior_question'],
  ...['signal_correction', 'suggestion', 'right_words'],
]
/** The server’s own: a supervisor’s screen asks for it through the server. */
const working = ['look_again', 'notice', 'outbox']
/** Rows about whom they name. */
const named = ['break_glass', 'handover']
/** The same, and administrators, who answer for the practice. */
const answeredFor = ['audit_client', 'confirmation', 'right_case']
/** Of the organisation and its staff; no word of a client’s. */
const open = [
  ...[
    'alert_budget',
    'assist_rule',
    'audit_entry',
    'care',
    'client_key',
    'client_link',
    'cover',
    'escalation_cover',
  ],
  ...['escalation_rule', 'evidence_identifier', 'evidence_measure', 'evidence_passage', 'evidence_posting'],
  ...[
    'evidence_source',
    'head',
    'licence',
    'member',
    'organisation',
    'organisation_key',
    'organisation_setting',
  ],
  ...['own_day_without', 'practice_result', 'provider', 'site_wording', 'triage_signature', 'checkpoint_key'],
  ...['sign_in_rule', 'erasure', 'key_change', 'key_epoch', 'legal_hold', 'retention_rule'],
  ...[
    'evidence_file',
    'evidence_file_piece',
    'evidence_import',
    'evidence_duplicate',
    'evidence_notice',
    'evidence_lookup',
    'evidence_meaning',
    'evidence_passage_before',
    'evidence_digest',
    'evidence_removed',
    'evidence_removed_name',
    'evidence_vector',
  ],
  ...[
    'audit_checkpoint',
    'evidence_reference',
    'library_setting',
    'practice_note',
    'reading_done',
    'reading_item',
  ],
  ...['guard_judge', 'guard_calibration'],
  ...['source_appraisal', 'source_comment', 'source_mention', 'source_summary'],
]

describe('who acts, in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  let people: People
  beforeAll(async () => {
    test = await openTestDatabase()
    ;({ clinic, people } = await openPeople(test))
    await withClient(test.as.superuser, async (pg) => {
      for (const table of clinical)
        if (table !== 'client' && table !== 'conversation') rowOf.set(table, await insertable(pg, table))
    })
  })
  afterAll(() => test.close())
  /** A row that is there already, for each table into which somebody might put another. */
  const rowOf = new Map<string, Row>()

  const counted = (table: string, actor: string): Promise<number> =>
    asServer(
      test,
      clinic.organisation,
      async (pg) => (await pg.query(`select from ${table}`)).rowCount ?? 0,
      actor,
    )

  it('PR.5 every table is one or the other, and each clinical one has its policy', async () => {
    const { rows } = await withClient(test.as.superuser, (pg) =>
      pg.query<{ name: string; held: boolean }>(
        `select relname as name, exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive
           and p.polname = 'in_sight') as held
         from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'f', 'v', 'm') order by 1`,
      ),
    )
    const listed = [...clinical, ...working, ...named, ...answeredFor, ...open].toSorted()
    // A new table: say here whether it is clinical, and give it a policy in_sight if it is.
    expect(rows.map((row) => row.name).toSorted()).toEqual(listed)
    expect(rows.filter((row) => row.held !== !open.includes(row.name))).toEqual([])
  })

  const sees = actorsOf(() => ({ clinic, people }))
  /** Over one connection, each piece of work undone before the next: what it gave, or the SQLSTATE it failed with. */
  const inTurn = <T>(
    actor: string,
    tables: readonly string[],
    work: (pg: Client, table: string) => Promise<T>,
  ): Promise<readonly (readonly [string, T | string])[]> =>
    asServer(
      test,
      clinic.organisation,
      async (pg) => {
        const found: (readonly [string, T | string])[] = []
        for (const table of tables) {
          await pg.query('savepoint one')
          const state: { gave?: T } = {}
          const failed = await sqlState(work(pg, table).then((gave) => void (state.gave = gave)))
          found.push([table, failed ?? state.gave ?? ''])
          await pg.query('rollback to one')
        }
        return found
      },
      actor,
    )
  const seenIn = async (pg: Client, table: string): Promise<boolean> =>
    (await pg.query(`select from ${table} limit 1`)).rowCount !== 0

  it.each(sees)('PR.5 %s reads every clinical table or none', async (_, actor, may) => {
    const seen = await inTurn(actor(), clinical, seenIn)
    expect(seen).toEqual(clinical.map((table) => [table, may]))
  })

  const writers = [
    'a practitioner of another team',
    'a practitioner whose care ended',
    'an administrator',
    'nobody',
  ]
  it.each(sees.filter(([name]) => writers.includes(name)))(
    'PR.5 %s writes, changes and deletes nothing clinical',
    async (_, actor) => {
      for (const statement of ['update % set organisation_id = organisation_id', 'delete from %']) {
        const changed = await inTurn(
          actor(),
          clinical,
          async (pg, table) => (await pg.query(statement.replace('%', table))).rowCount ?? 0,
        )
        expect(changed.filter(([, rows]) => rows !== 0 && rows !== '42501')).toEqual([])
      }
      const put = await inTurn(actor(), [...rowOf.keys()], (pg, table) =>
        insert(pg, table, rowOf.get(table) ?? {}),
      )
      expect(put.filter(([, state]) => !/^(42501|RA0\d\d)$/.test(String(state)))).toEqual([])
    },
  )

  it('PR.5 an administrator has names and nothing else', async () => {
    const names = await asServer(
      test,
      clinic.organisation,
      (pg) => pg.query('select * from named_clients()'),
      `member:${people.administrator}`,
    )
    expect(names.fields.map((field) => field.name)).toEqual([
      'client_id',
      'conversation_id',
      'name',
      'jurisdiction',
      'added_at',
    ])
    expect(names.rowCount).toBe(1)
    for (const actor of [`member:${people.evaluator}`, `member:${people.other}`, ''])
      expect(await counted('named_clients()', actor)).toBe(0)
  })

  it('PR.5 an offer and an emergency access are read by whom they name', async () => {
    for (const table of named) {
      expect(await counted(table, `member:${people.administrator}`)).toBe(0)
      expect(await counted(table, `member:${people.other}`)).toBe(0)
      expect(await counted(table, `member:${people.supervisor}`)).toBeGreaterThan(0)
    }
    expect(await counted('break_glass', `member:${people.emergency}`)).toBe(1)
    for (const table of working) expect(await counted(table, `member:${clinic.member}`)).toBe(0)
  })

  it('PR.5 a pooled connection forgets who acted', async () => {
    await withClient(test.as.server, async (pg) => {
      await pg.query(`begin; set local rapport.organisation = '${clinic.organisation}'`)
      await pg.query("set local rapport.actor = 'system'")
      expect((await pg.query('select from message')).rowCount).toBeGreaterThan(0)
      await pg.query(`commit; begin; set local rapport.organisation = '${clinic.organisation}'`)
      expect((await pg.query('select from message')).rowCount).toBe(0)
      await pg.query('rollback')
    })
  })
})
