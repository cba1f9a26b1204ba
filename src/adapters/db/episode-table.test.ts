import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { defaultEscalation } from '../../domain/episodes/escalation.ts'
import { episodeSteps, episodeTable } from '../../domain/episodes/move-episode.ts'
import { asServer, openClinic } from '../../../test/postgres-clinic.ts'
import { openTestDatabase, type TestDatabase } from '../../../test/postgres.ts'

describe('what the program and PostgreSQL both say', () => {
  let test: TestDatabase
  beforeAll(async () => void (test = await openTestDatabase()))
  afterAll(() => test.close())

  it('SA.3 which step may be taken from where, and what it needs, is one table', async () => {
    const { organisation } = await openClinic(test)
    const { rows } = await asServer(test, organisation, (pg) =>
      pg.query(
        'select step, from_state, leads_to, words, licence from episode_table() order by step, from_state',
      ),
    )
    const ours = episodeSteps.flatMap((step) =>
      episodeTable[step].from.map((from) => ({
        step,
        from_state: from,
        leads_to: episodeTable[step].to,
        words: episodeTable[step].words,
        licence: episodeTable[step].qualified,
      })),
    )
    const named = (row: { step: string; from_state: string }): string => `${row.step} ${row.from_state}`
    expect(rows).toEqual(ours.toSorted((a, b) => (named(a) < named(b) ? -1 : 1)))
  })

  it('an organisation begins with the policy of the program', async () => {
    const { organisation } = await openClinic(test)
    const { rows } = await asServer(test, organisation, (pg) =>
      pg.query('select * from escalation_rule order by tier desc'),
    )
    expect(rows).toEqual(
      defaultEscalation.rules.map((rule) => ({
        organisation_id: organisation,
        tier: rule.tier,
        acknowledge_minutes: rule.acknowledgeMinutes,
        assess_minutes: rule.assessMinutes,
        contact_minutes: rule.contactMinutes,
        every_minutes: rule.everyMinutes,
        follow_up_days: rule.followUpDays,
      })),
    )
  })
})
