import { describe, expect, it } from 'vitest'
import { nextDrill, resultOf, type Drill, type DrillResult } from './drill.ts'
import { ownPractice, teamPractice } from './figures.ts'

const drill: Drill = {
  ...{ id: 'en-blame-1', language: 'en', kind: 'blame', client: 'Pat', wrote: 'I drank again.' },
  ...{ sentences: ['Eight months.', 'It is your own fault.', 'What happened?'], planted: 1, why: 'Blame.' },
}
const sound: Drill = { ...drill, id: 'en-sound-1', kind: null, planted: null, why: null }
const result = (member: number, given: Partial<DrillResult> = {}): DrillResult => ({
  ...{ memberId: `member ${member}`, drillId: 'en-blame-1', kind: 'blame', caught: true, falseAlarms: 0 },
  ...{ at: '2026-11-21T12:00:00.000Z', ...given },
})

describe('what the marks come to', () => {
  it.each([
    ['the planted sentence alone', drill, [1], true, 0],
    ['another', drill, [0], false, 1],
    ['all of them: caught, and two false alarms', drill, [0, 1, 2], true, 2],
    ['none', drill, [], false, 0],
    ['one twice', drill, [1, 1], true, 0],
    ['one of a sound draft', sound, [2], null, 1],
    ['none of a sound draft', sound, [], null, 0],
  ] as const)('%s', (_, one, marked, caught, falseAlarms) =>
    expect(resultOf(one, marked)).toEqual({ kind: one.kind, caught, falseAlarms }),
  )
  it('is nothing where a mark is of no sentence', () => expect(resultOf(drill, [7])).toBeNull())
})

describe('the next drill', () => {
  const drills = Array.from({ length: 12 }, (_, n) => ({ ...drill, id: `en-blame-${n}` }))
  it('is one not done yet, until all are done', () => {
    const done: { drillId: string }[] = []
    for (let n = 0; n < 12; n++) done.push({ drillId: nextDrill(drills, done, 'm')?.id ?? '' })
    expect(new Set(done.map(({ drillId }) => drillId)).size).toBe(12)
    expect(nextDrill(drills, done, 'm')).not.toBeNull()
  })
  it('comes in another order for another person', () => {
    const firsts = Array.from({ length: 20 }, (_, n) => nextDrill(drills, [], `member ${n}`)?.id)
    expect(new Set(firsts).size).toBeGreaterThan(3)
  })
  it('is none where there are none', () => expect(nextDrill([], [], 'm')).toBeNull())
})

describe('figures of practice', () => {
  const team = (members: number, given: Partial<DrillResult> = {}) =>
    Array.from({ length: members }, (_, member) => result(member, given))
  it('are one’s own from the first draft on', () =>
    expect(ownPractice([result(1), result(1, { caught: false, falseAlarms: 1 })])).toMatchObject({
      ...{ drills: 2, planted: 2, caught: { value: 0.5, of: 2 }, falseAlarms: { value: 0.5 } },
    }))
  it('are the team’s from five people on, without a name', () => {
    expect(teamPractice([...team(4), ...team(4)])).toBeNull()
    const figures = teamPractice([...team(5), ...team(5, { kind: 'collusion', caught: false })])
    expect(figures).toMatchObject({ drills: 10, caught: { value: 0.5, of: 10 } })
    expect(JSON.stringify(figures)).not.toContain('member')
  })
  it('leave out a kind that few met, and another with it', () => {
    const kinds = ['blame', 'collusion', 'medical-advice'] as const
    const results = [...kinds.flatMap((kind) => team(6, { kind })), result(1, { kind: 'claims-feelings' })]
    const shown = teamPractice(results)?.byKind.filter(({ cell }) => cell !== null && cell.planted > 0)
    expect(shown?.map(({ name }) => name)).not.toContain('claims-feelings')
    expect(shown).toHaveLength(2)
  })
  it('are none where only sound drafts were read', () =>
    expect(teamPractice(team(9, { kind: null, caught: null }))).toBeNull())
})
