import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asServer, sqlState, type Clinic } from '../../../test/postgres-clinic.ts'
import { openPeople, type People } from '../../../test/postgres-people.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'

type Who = 'practitioner' | 'covering' | 'client' | 'supervisor' | 'administrator' | 'server'
/** Every file that locks rows, which rows, and who acts when it does. A row that somebody sees and may not update is
 * passed over by a lock as if it were not there, so a new lock comes into this list. The library is nobody's. */
const locks: Readonly<Record<string, readonly (readonly [table: string, who: readonly Who[]])[]>> = {
  'care-lapses.ts': [
    ['handover', ['server']],
    ['cover', ['server']],
    ['break_glass', ['server']],
  ],
  'care-told.ts': [
    ['handover', ['server']],
    ['cover', ['server']],
    ['break_glass', ['server']],
  ],
  'client-rows.ts': [['client', ['practitioner', 'covering']]],
  'imports.ts': [['evidence_import', ['server']]],
  'import-write.ts': [['evidence_import', ['server']]],
  'library-write.ts': [['evidence_measure', ['practitioner', 'server']]],
  'meanings.ts': [['evidence_meaning', ['server']]],
  'notices.ts': [['notice', ['server']]],
  'questions.ts': [['senior_question', ['practitioner', 'supervisor', 'server']]],
  'raise-episode.ts': [['episode', ['client', 'practitioner', 'covering']]],
  'rewrap.ts': [
    ['client_key', ['server']],
    ['organisation_key', ['server']],
  ],
  'right-told.ts': [['right_case', ['server']]],
  'rights.ts': [['right_case', ['administrator', 'server']]],
  'source-comments.ts': [['source_comment', ['practitioner', 'supervisor']]],
  'timers.ts': [
    ['episode', ['server']],
    ['episode_timer', ['server']],
  ],
}

describe('locks under row-level security', () => {
  let test: TestDatabase
  let clinic: Clinic
  let people: People
  beforeAll(async () => {
    test = await openTestDatabase()
    ;({ clinic, people } = await openPeople(test))
  })
  afterAll(() => test.close())

  const actorOf = (who: Who): string =>
    ({
      practitioner: `member:${clinic.member}`,
      covering: `member:${people.covering}`,
      client: `client:${clinic.client}`,
      supervisor: `member:${people.supervisor}`,
      administrator: `member:${people.administrator}`,
      server: 'system',
    })[who]

  it('every file that locks stands in the list', () => {
    const folder = new URL('.', import.meta.url)
    const locking = readdirSync(folder)
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .filter((name) =>
        /\.for(?:NoKey)?Update\(\)|\.for(?:Key)?Share\(\)|\bfor (?:no key )?update\b|\bfor (?:key )?share\b/.test(
          readFileSync(new URL(name, folder), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''),
        ),
      )
    expect(locking).toEqual(Object.keys(locks).toSorted())
  })

  const each = Object.entries(locks).flatMap(([file, all]) =>
    all.flatMap(([table, who]) => who.map((one) => [file, table, one] as const)),
  )
  it.each(each)('PR.5 %s: of %s, %s locks every row they see', async (_, table, who) => {
    const [seen, locked] = await asServer(
      test,
      clinic.organisation,
      async (pg) => [
        (await pg.query(`select from ${table}`)).rowCount ?? 0,
        (await pg.query(`select from ${table} for no key update`)).rowCount ?? 0,
      ],
      actorOf(who),
    )
    expect(seen).toBeGreaterThan(0)
    expect(locked).toBe(seen)
  })

  it.each(['practitioner', 'client', 'covering'] as const)(
    'SA.3 %s locks the conversation, which not all of them may update, so that two at once open one episode',
    async (who) => {
      const lock = 'select from conversation where conversation_id = $1 for no key update nowait'
      const tried = await asServer(
        test,
        clinic.organisation,
        async (pg) => {
          await pg.query('select lock_conversation($1)', [clinic.conversation])
          return sqlState(withClient(test.as.superuser, (other) => other.query(lock, [clinic.conversation])))
        },
        actorOf(who),
      )
      // 55P03: somebody else holds it.
      expect(tried).toBe('55P03')
    },
  )
})
