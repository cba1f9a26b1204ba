import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { insert, onRecord, sqlState, type Clinic, type Row } from '../../../test/postgres-clinic.ts'
import { openPeople, type People } from '../../../test/postgres-people.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { isOfLibrary, withoutEntry } from '../../../test/write-rights.ts'

/** Somebody signed in as the server's role, with `system` or a person for an actor, and writes by hand. */
describe('what the server’s role changes is in the chain', () => {
  let test: TestDatabase
  let clinic: Clinic
  let people: People
  let timer: { readonly episode_id: string; readonly kind: string; readonly step: number }
  beforeAll(async () => {
    test = await openTestDatabase()
    ;({ clinic, people } = await openPeople(test))
    await withClient(test.as.superuser, async (pg) => {
      await pg.query('set session_replication_role = replica')
      await pg.query('update episode_timer set done_at = null, step = 0, due_at = now() - $1::interval', [
        '1 hour',
      ])
      await pg.query('update notice set ended = null, ended_at = null')
      const { rows } = await pg.query<typeof timer>(
        'select episode_id, kind, step from episode_timer limit 1',
      )
      timer = rows[0] ?? { episode_id: '', kind: '', step: 0 }
    })
  })
  afterAll(() => test.close())

  const entry = (
    pg: Client,
    event: string,
    subject: string,
    detail: Row = {},
    by = 'system:',
  ): Promise<void> =>
    insert(pg, 'audit_entry', {
      ...{ organisation_id: clinic.organisation, at: new Date().toISOString(), event },
      ...{ actor_kind: by.split(':')[0], actor_id: by.split(':')[1] ?? '' },
      ...{ subject_kind: 'test', subject_id: subject, detail: JSON.stringify(detail) },
    })
  const by = (who: keyof People): string => `member:${people[who]}`
  const state = (work: (pg: Client) => Promise<unknown>, actor = 'system'): Promise<string | null> =>
    sqlState(onRecord(test, clinic.organisation, work, actor))
  const closing = (): Row => {
    const id = randomUUID()
    return {
      ...{ organisation_id: clinic.organisation, step_id: id, episode_id: timer.episode_id, step: 'assess' },
      ...{ from_state: 'assessed', to_state: 'assessed', by_member: people.supervisor },
      words: clinic.words.seal({ table: 'episode_step', column: 'words', row: id }, 'In words.'),
      at: new Date().toISOString(),
    }
  }

  it.each([
    ['a timer that is put off', `update episode_timer set due_at = due_at + interval '1 year'`, 'RA006'],
    [
      'a timer that goes on without ringing',
      "update episode_timer set due_at = due_at + interval '1 minute', step = step + 1",
      'RA019',
    ],
    [
      'a timer that goes on by ten',
      `update episode_timer set due_at = due_at + interval '1 minute', step = step + 10`,
      'RA006',
    ],
    ['a notice that is put off', `update notice set due_at = due_at + interval '1 year'`, 'RA006'],
    [
      'a try that nobody made',
      `update notice set due_at = due_at + interval '1 minute', tries = tries + 1`,
      'RA019',
    ],
    ['a notice that says it was sent', `update notice set ended = 'sent', ended_at = now()`, 'RA019'],
    [
      'a notice that says nobody needs it',
      `update notice set ended = 'not-needed', ended_at = now()`,
      'RA006',
    ],
    ['care that ends', 'update care set ended_at = now() where ended_at is null', 'RA019'],
    ['a colleague who goes', "update member set active = false where role = 'practitioner'", 'RA019'],
    [
      'a colleague who is to be something else',
      `update member set role = 'awaiting' where role = 'evaluator'`,
      'RA019',
    ],
    [
      'an emergency access that ends',
      'update break_glass set ended_at = now() where ended_at is null and until_at > now()',
      'RA019',
    ],
    [
      'an emergency access that ran out',
      'update break_glass set ran_out_at = now() where until_at <= now() and ended_at is null',
      'RA019',
    ],
    ['a cover that ends', 'update cover set ended_at = now() where ended_at is null', 'RA019'],
    ['an episode that is raised', `update episode set level = 'imminent', flagged_at = now()`, 'RA019'],
    ['a request that is put off', `update right_case set due_on = due_on + 90`, 'RA019'],
    ['words that are cleared away', 'delete from own_words', 'RA019'],
  ])('AU.1 %s is not kept without its entry', async (_, statement, code) => {
    const change = async (pg: Client) => expect((await pg.query(statement)).rowCount).toBeGreaterThan(0)
    expect(await state(change)).toBe(code)
  })

  it.each([
    ['escalation rules', 'update escalation_rule set acknowledge_minutes = 10080, assess_minutes = 10080'],
    ['cover', 'delete from escalation_cover'],
    ['a provider', `update provider set model = 'another'`],
    ['a licence', `update licence set withdrawn_at = now()`],
    ['a consent', 'update consent set revoked_at = now() where revoked_at is null'],
  ])('AU.1 the server itself changes nothing of %s', async (_, statement) => {
    expect(
      await onRecord(test, clinic.organisation, async (pg) => (await pg.query(statement)).rowCount),
    ).toBe(0)
  })

  it('AU.1 an administrator changes escalation rules on record, and only so', async () => {
    const change = (pg: Client) => pg.query('update escalation_rule set every_minutes = every_minutes + 1')
    expect(await state(change, by('administrator'))).toBe('RA019')
    expect(
      await state(async (pg) => {
        await change(pg)
        await entry(pg, 'settings-changed', '', {}, by('administrator'))
      }, by('administrator')),
    ).toBe('RA019')
    expect(
      await state(async (pg) => {
        await change(pg)
        await entry(pg, 'escalation-changed', '', {}, by('administrator'))
      }, by('administrator')),
    ).toBeNull()
  })

  it('AU.1 an entry of an earlier transaction answers for nothing', async () => {
    await onRecord(
      test,
      clinic.organisation,
      (pg) => entry(pg, 'escalation-changed', '', {}, by('administrator')),
      by('administrator'),
    )
    const change = (pg: Client) => pg.query('update escalation_rule set every_minutes = every_minutes + 1')
    expect(await state(change, by('administrator'))).toBe('RA019')
  })

  it('SA.3 no step is taken in a supervisor’s name: by nobody else, and by themselves only on record', async () => {
    const taken = (event: string | null, who: string) =>
      state(async (pg) => {
        const row = closing()
        await insert(pg, 'episode_step', row)
        if (event !== null) await entry(pg, event, timer.episode_id, {}, by('supervisor'))
      }, who)
    expect(await taken(null, 'system')).toBe('42501')
    expect(await taken('episode-assessed', 'system')).toBe('42501')
    expect(await taken(null, by('supervisor'))).toBe('RA019')
    expect(await taken('episode-closed', by('supervisor'))).toBe('RA019')
    expect(await taken('episode-assessed', by('supervisor'))).toBeNull()
  })

  it('HU.5 a timer that rang is moved on as the policy says, and no further', async () => {
    const moved = (minutes: number) =>
      state(async (pg) => {
        const { rows } = await pg.query<{
          timer_id: string
          episode_id: string
          kind: string
          step: number
          every: number
        }>(
          `select t.timer_id, t.episode_id, t.kind, t.step, r.every_minutes as every from episode_timer t
         join episode e using (organisation_id, episode_id)
         join escalation_rule r on r.organisation_id = e.organisation_id and r.tier = tier_of(e.level)
         where t.done_at is null and t.due_at <= now() limit 1`,
        )
        const [due] = rows
        if (!due) throw new Error('no timer is due')
        await pg.query(
          `update episode_timer set step = step + 1, due_at = now() + make_interval(mins => $1) where timer_id = $2`,
          [due.every + minutes, due.timer_id],
        )
        await entry(pg, 'episode-due', due.episode_id, { kind: due.kind, step: due.step, told: '' })
      })
    expect(await moved(60)).toBe('RA019')
    expect(await moved(-1)).toBeNull()
  })

  it('AU.1 every right to write asks for an entry, or stands in the list with its reason', async () => {
    const { rows } = await withClient(test.as.superuser, (pg) =>
      pg.query<{ write: string; held: boolean }>(
        `select c.relname || ' ' || p.command as write, exists (select from pg_trigger t where t.tgrelid = c.oid
         and (t.tgname like 'on\\_record%' or t.tgname = 'timer_rang')
         and t.tgtype & (case p.command when 'insert' then 4 when 'delete' then 8 else 16 end) > 0) as held
       from pg_class c cross join unnest(array['insert', 'update', 'delete']) p(command)
       where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'audit_entry'
         and (has_any_column_privilege('rapport_server', c.oid, case p.command when 'delete' then 'insert' else p.command end)
           and p.command <> 'delete' or p.command = 'delete' and has_table_privilege('rapport_server', c.oid, 'delete'))`,
      ),
    )
    const open = rows.filter((row) => !row.held && !isOfLibrary(row.write)).map((row) => row.write)
    expect(open.toSorted()).toEqual(Object.keys(withoutEntry).toSorted())
  })
})
