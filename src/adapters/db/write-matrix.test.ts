import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asServer, insert, sqlState, type Clinic, type Row } from '../../../test/postgres-clinic.ts'
import { actorsOf, insertable, openPeople, roleOf, type People } from '../../../test/postgres-people.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { bySight, byAction, byTrigger, isPublished, ofOne, type Writers } from '../../../test/write-rights.ts'
import { authorise } from '../../domain/access/authorise.ts'
import type { Resource } from '../../domain/access/conditions.ts'

const persons = ['set_by', 'begun_by', 'arranged_by', 'from_member', 'signed_by', 'attested_by']
const authors = ['recorded_by', 'by_member', 'asked_by', 'shown_to']
const whose = [
  ...['own_words', 'own_day_without', 'practice_result', 'break_glass'],
  ...['reading_done', 'source_appraisal'],
]

describe('who writes what, in PostgreSQL', () => {
  let test: TestDatabase
  let clinic: Clinic
  let people: People
  const rowOf = new Map<string, Row>()
  const columnOf = new Map<string, string>()
  let granted: readonly string[]

  beforeAll(async () => {
    test = await openTestDatabase()
    ;({ clinic, people } = await openPeople(test))
    await withClient(test.as.superuser, async (pg) => {
      const { rows } = await pg.query<{ name: string; command: string; column: string | null }>(
        `select c.relname as name, p.command, min(a.attname) as column
         from pg_class c cross join unnest(array['insert', 'update', 'delete']) p(command)
         left join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and p.command <> 'delete'
           and has_column_privilege('rapport_server', c.oid, a.attnum, p.command)
         where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and (a.attname is not null or (p.command = 'delete' and has_table_privilege('rapport_server', c.oid, 'delete')))
         group by 1, 2 order by 1, 2`,
      )
      granted = rows.map(({ name, command }) => `${name} ${command}`)
      for (const { name, command, column } of rows) {
        if (command === 'insert') rowOf.set(name, await insertable(pg, name))
        if (command === 'update') columnOf.set(name, column ?? '')
      }
    })
  })
  afterAll(() => test.close())

  it('PR.5 every right to write has its writers', () => {
    const listed = [...Object.keys(byAction), ...ofOne, ...byTrigger, ...bySight]
    expect(granted.filter((write) => !isPublished(write)).toSorted()).toEqual(listed.toSorted())
  })

  /** The row as this person would write it: in their own name. */
  const inOwnName = (table: string, actor: string): Row => {
    const row: Record<string, unknown> = { ...rowOf.get(table) }
    const [kind, id] = actor.split(':')
    for (const name of [...persons, ...authors, ...(whose.includes(table) ? ['member_id'] : [])])
      if (name in row && kind === 'member') row[name] = id
    if ('for_member' in row && kind === 'member' && id !== people.supervisor) row['for_member'] = id
    if (table === 'member') row['role'] = 'awaiting'
    if (table === 'right_case' && kind === 'member') row['kind'] = 'copy'
    if ('begun_by' in row && actor === 'system') row['begun_by'] = null
    if ('written_by_client' in row && kind === 'member') {
      row['written_by_client'] = null
      row['written_by_member'] = id
    }
    if (table === 'agreed_profile' && kind === 'client') {
      row['written_by_client'] = id
      row['written_by_member'] = null
    }
    return row
  }
  const writeAs = async (pg: Client, name: string, actor: string): Promise<number> => {
    const [table = '', command] = name.split(' ')
    if (command === 'insert') {
      await insert(pg, table, inOwnName(table, actor))
      return 1
    }
    const column = columnOf.get(table)
    const statement =
      command === 'delete' ? `delete from ${table}` : `update ${table} set ${column} = ${column}`
    return (await pg.query(statement)).rowCount ?? 0
  }
  /** Whether row-level security and the rules let it through; what fails after them (a key that is there) was let through. */
  const through = (actor: string, writes: readonly string[]) =>
    asServer(
      test,
      clinic.organisation,
      async (pg) => {
        const found: (readonly [string, boolean])[] = []
        for (const name of writes) {
          await pg.query('savepoint one')
          const state = { rows: 0 }
          const code = await sqlState(writeAs(pg, name, actor).then((rows) => void (state.rows = rows)))
          // The newest key stays, says a trigger to whom the policy lets delete.
          const refused = code === '42501' || (code === 'RA006' && !name.endsWith('key delete'))
          found.push([name, code === null ? state.rows > 0 : !refused])
          await pg.query('rollback to one')
        }
        return found
      },
      actor,
    )

  const actorOf = (said: string): Actor | null => {
    const [kind, id = ''] = said.split(':')
    const organisationId = clinic.organisation
    const known = { ...people, care: clinic.member }
    const name = Object.entries(known).find(([, one]) => one === id)?.[0]
    if (kind === 'client' && id === clinic.client)
      return { kind, organisationId, clientId: id, conversationId: clinic.conversation }
    if (kind !== 'member' || name === undefined || name === 'disabled') return null
    return { kind, organisationId, memberId: id, role: roleOf(name), provenAt: '2026-11-21T08:00:00.000Z' }
  }
  const may = (said: string, write: string, writers: Writers): boolean => {
    if (said === 'system') return writers.includes('server')
    const actor = actorOf(said)
    if (!actor) return false
    const own = write.endsWith('insert') && actor.kind === 'member' ? actor.memberId : clinic.member
    const about: Resource = {
      organisationId: clinic.organisation,
      conversationId: clinic.conversation,
      clientId: clinic.client,
      practitionerIds: [clinic.member, people.covering],
      coverIds: [people.covering],
      emergencyIds: [people.emergency],
      doneBy: own,
    }
    return writers.some(
      (one) => one !== 'server' && authorise(actor, one, about, '2026-11-21T08:01:00.000Z').ok,
    )
  }

  it.each(actorsOf(() => ({ clinic, people })))(
    'PR.5 %s writes what the access table gives them, and nothing else',
    async (_, actor) => {
      const said = actor()
      const found = await through(said, Object.keys(byAction))
      const expected = Object.entries(byAction).map(([name, writers]) => [name, may(said, name, writers)])
      expect(found).toEqual(expected)
    },
  )

  it('PR.5 the functions that erase and clear away ask who acts, and in whose name', async () => {
    const { administrator, supervisor } = people
    const call = (actor: string, statement: string, values: readonly unknown[]) =>
      sqlState(asServer(test, clinic.organisation, (pg) => pg.query(statement, [...values]), actor))
    const erase = (actor: string, by: string | null) =>
      call(actor, 'select from erase_client($1, $2, $3, now())', [clinic.client, 'client-asked', by])
    for (const [, actor] of actorsOf(() => ({ clinic, people }))) {
      const said = actor()
      const outcome = [
        await erase(said, null),
        await erase(said, administrator),
        await erase(said, supervisor),
      ]
      // RA017: the client is held, which is asked next.
      expect([said, outcome]).toEqual([
        said,
        [
          said === 'system' ? 'RA017' : 'RA006',
          said === `member:${administrator}` ? 'RA017' : 'RA006',
          'RA006',
        ],
      ])
      const cleared = await call(said, 'select retain($1, now(), true)', ['links'])
      expect([said, cleared]).toEqual([said, said === 'system' ? null : 'RA006'])
    }
    for (const inner of ['erase_client_now', 'retain_now', 'reseal_now']) {
      const { rows } = await withClient(test.as.server, (pg) =>
        pg.query("select has_function_privilege(oid, 'execute') as may from pg_proc where proname = $1", [
          inner,
        ]),
      )
      expect(rows).toEqual([{ may: false }])
    }
  })

  it('PR.5 nobody writes in the chain in another person’s name', async () => {
    const entry = (said: string): Row => ({
      ...{ organisation_id: clinic.organisation, at: '2026-11-21T08:00:00.000Z', event: 'access-refused' },
      ...{ subject_kind: 'organisation', subject_id: '', detail: '{}' },
      ...{ actor_kind: said.split(':')[0], actor_id: said.split(':')[1] ?? '' },
    })
    const other = `member:${people.other}`
    const written = (actor: string, as: string) =>
      sqlState(asServer(test, clinic.organisation, (pg) => insert(pg, 'audit_entry', entry(as)), actor))
    expect(await written(other, other)).toBeNull()
    expect(await written(other, 'system:')).toBeNull()
    for (const as of [`member:${people.supervisor}`, `client:${clinic.client}`])
      expect(await written(other, as)).toBe('42501')
  })

  it('PR.5 a comment is changed by who wrote it, settled in one’s own name and moved by the server alone', async () => {
    const changed = (actor: string, set: string, ...values: readonly unknown[]) =>
      sqlState(
        asServer(
          test,
          clinic.organisation,
          (pg) => pg.query(`update source_comment set ${set}`, [...values]),
          actor,
        ),
      )
    const settled = 'resolved_at = now(), resolved_by = $1'
    const [own, other] = [`member:${clinic.member}`, `member:${people.other}`]
    expect([
      await changed(other, 'text = null'),
      await changed(other, 'edited_at = now()'),
      await changed(other, settled, clinic.member),
      await changed(own, "source_id = 'another'"),
      await changed('system', 'text = null'),
    ]).toEqual(['RA006', 'RA006', 'RA006', 'RA006', 'RA006'])
    expect([
      await changed(other, settled, people.other),
      await changed(own, 'text = null, edited_at = now()'),
      await changed('system', "source_id = 'another'"),
    ]).toEqual([null, null, null])
  })

  it('PR.5 no client and no evaluator writes in the library', async () => {
    const writes = granted.filter((write) => isPublished(write) && write.endsWith('insert'))
    expect(writes.length).toBeGreaterThan(5)
    const none = writes.map((name) => [name, false])
    for (const said of [`client:${clinic.client}`, `member:${people.evaluator}`])
      expect([said, await through(said, writes)]).toEqual([said, none])
    expect(await through(`member:${people.supervisor}`, writes)).toEqual(writes.map((name) => [name, true]))
  })

  it('PR.5 what is one person’s nobody else changes', async () => {
    const owners = new Map<string, readonly string[]>([
      ['own_words update', [clinic.member]],
      ['own_day_without update', [clinic.member]],
      ['handover update', [clinic.member]],
      ['break_glass update', [people.emergency, people.late, people.supervisor]],
      ...ofOne
        .filter((name) => /^(?:source|reading)_/.test(name))
        .map((name) => [name, [clinic.member]] as const),
    ])
    for (const [, actor] of actorsOf(() => ({ clinic, people }))) {
      const said = actor()
      if (said === 'system') continue
      const found = await through(said, ofOne)
      expect(found).toEqual(
        ofOne.map((name) => [name, (owners.get(name) ?? []).includes(said.replace('member:', ''))]),
      )
    }
  })
})
