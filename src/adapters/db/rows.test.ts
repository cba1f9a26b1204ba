import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../domain/access/actor.ts'
import { confirmationAnswers, confirmedRoles, confirmedThings } from '../../domain/access/confirmation.ts'
import { consentWays, purposes } from '../../domain/consent/consent.ts'
import { standings } from '../../domain/evidence/formats/record.ts'
import { callOutcomes } from '../../domain/consent/model-call.ts'
import { episodeStates } from '../../domain/episodes/episode.ts'
import { episodeSteps } from '../../domain/episodes/move-episode.ts'
import { noticeEnds, noticeWays } from '../../domain/episodes/notice-ways.ts'
import { timerKinds } from '../../domain/episodes/timers.ts'
import { locales } from '../../domain/language.ts'
import { assistLevels, heldByAll } from '../../domain/policy/assist-level.ts'
import { plantedKinds } from '../../domain/practice/drill.ts'
import { origins } from '../../domain/review/provenance.ts'
import { riskLevels } from '../../domain/risk/levels.ts'
import { openTestDatabase, withClient, type TestDatabase } from '../../../test/postgres.ts'
import { rowTypes } from './rows-of.ts'

describe('row types', () => {
  let test: TestDatabase
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())

  it('are those of the migrated database (if not: node src/adapters/db/rows-write.ts)', async () => {
    const now = await withClient(test.as.superuser, rowTypes)
    expect(await readFile(new URL('./rows.ts', import.meta.url), 'utf8')).toBe(now)
  })

  it.each([
    ['risk_level', riskLevels],
    ['source_standing', standings],
    ['episode_state', episodeStates],
    ['episode_step_name', episodeSteps],
    ['timer_kind', timerKinds],
    ['notice_way', noticeWays],
    ['notice_end', noticeEnds],
    ['member_role', roles],
    ['confirmed_role', confirmedRoles],
    ['confirmed_thing', confirmedThings],
    ['confirmation_answer', confirmationAnswers],
    ['assist_level', assistLevels],
    ['held_by', heldByAll],
    ['planted_kind', plantedKinds],
    ['locale', locales],
    ['language', [...locales, 'unknown']],
    ['origin', origins],
    ['purpose', purposes],
    ['consent_way', consentWays],
    ['call_outcome', callOutcomes],
  ])('the list of the domain %s is that of the program', async (domain, values) => {
    const { rows } = await withClient(test.as.superuser, (client) =>
      client.query<{ values: string }>(
        `select pg_get_constraintdef(c.oid) as values from pg_constraint c
         join pg_type t on t.oid = c.contypid where t.typname = $1`,
        [domain],
      ),
    )
    const listed = [...(rows[0]?.values ?? '').matchAll(/'([^']+)'/g)].map((match) => match[1])
    expect(listed).toEqual([...values])
  })
})
