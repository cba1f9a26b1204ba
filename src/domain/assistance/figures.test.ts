import { array, assert, boolean, integer, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ownFigures, teamFigures, type AssistedReply } from './figures.ts'
import { readingMs } from './reading-speed.ts'
import { plusDays } from './weeks.ts'

const hours = { timeZone: 'Europe/Madrid' }
/** A Saturday: the last whole week begins on 9 November. */
const now = '2026-11-21T12:00:00.000Z'
const LAST = '2026-11-09'

const reply = (
  member: number,
  given: Partial<AssistedReply> & { readonly week?: number } = {},
): AssistedReply => {
  const { week = 0, ...changed } = given
  return {
    memberId: `member ${member}`,
    at: `${plusDays(LAST, -7 * week + 2)}T10:00:00.000Z`,
    language: 'en',
    origin: 'edited-from-a-draft',
    shareEdited: 0,
    shownMs: 60_000,
    words: 40,
    ...changed,
  }
}
const each = (members: number, given: Parameters<typeof reply>[1] = {}) =>
  Array.from({ length: members }, (_, member) => reply(member, given))
const team = (replies: readonly AssistedReply[]) => teamFigures({ replies, hours, now })
const own = (replies: readonly AssistedReply[]) => ownFigures({ replies, hours, now })

describe('figures of the team', () => {
  it('are none where fewer than five practitioners are in them, however many replies', () => {
    expect(team([...each(4), ...each(4, { week: 1 }), ...each(4, { week: 2 })])).toBeNull()
    expect(team([...each(4), reply(5, { origin: 'own-words' })])).toBeNull()
    expect(team(each(5))).not.toBeNull()
  })
  it('are shares of the replies that were made from a move or a draft, with their interval', () => {
    const figures = team([
      ...each(5),
      ...each(5, { shareEdited: 0.3, origin: 'from-a-move' }),
      ...each(9, { origin: 'own-words', shareEdited: 1, shownMs: null }),
    ])
    expect(figures).toMatchObject({ assisted: 10, replies: 19, unedited: { value: 0.5, of: 10 } })
    expect(figures?.bySource.map(({ name, cell }) => [name, cell?.unedited?.value])).toEqual([
      ['from-a-move', 0],
      ['edited-from-a-draft', 1],
    ])
  })
  it('count a reply as faster than reading where its suggested words cannot be read in that time', () => {
    const least = readingMs(40, 'en')
    expect(Math.round(least)).toBe(10_084)
    const replies = [...each(5, { shownMs: Math.floor(least) }), ...each(5, { shownMs: Math.ceil(least) })]
    expect(team(replies)?.fast).toMatchObject({ value: 0.5, of: 10 })
    // Half of the words were written anew: the other half is read in half of the time.
    expect(team(each(5, { shownMs: Math.ceil(least / 2), shareEdited: 0.5 }))?.fast).toMatchObject({
      value: 0,
    })
    expect(team(each(5, { shownMs: 9_000, language: 'es' }))?.fast).toMatchObject({ value: 0 })
  })
  it('leave out of a share what nobody knows: a deleted draft, a time that was not taken', () => {
    const gone = each(5, { shareEdited: null, shownMs: null })
    expect(team([...each(5), ...gone])).toMatchObject({ assisted: 10, unedited: { of: 5 }, fast: { of: 5 } })
  })
  it('are of whole weeks of the practice, not of this one', () => {
    const replies = each(5, { week: -1 })
    expect(team(replies)).toBeNull()
    const sunday = each(5, { at: '2026-11-15T22:30:00.000Z' })
    expect(team(sunday)?.byWeek.at(-1)).toMatchObject({ name: LAST, cell: { assisted: 5 } })
    expect(team(each(5, { at: '2026-11-15T23:30:00.000Z' }))).toBeNull()
  })
  it('leave out a week of few, and another with it, so that the total gives nothing away', () => {
    const weeks = [1, 2, 3].flatMap((week) => each(6, { week }))
    const byWeek = team([...weeks, reply(1)])?.byWeek.slice(-4)
    expect(byWeek?.map(({ cell }) => cell?.assisted ?? null)).toEqual([6, 6, null, null])
  })
  it('leave out both sources where one is of few', () =>
    expect(team([...each(9), reply(1, { origin: 'from-a-move' })])?.bySource.map((row) => row.cell)).toEqual([
      null,
      null,
    ]))
  it('say whether the later half is higher, lower, or perhaps the same', () => {
    const early = Array.from({ length: 6 }, (_, n) => each(6, { week: 6 + n })).flat()
    const later = (shareEdited: number) =>
      Array.from({ length: 6 }, (_, n) => each(6, { week: n, shareEdited })).flat()
    expect(team([...early, ...later(0.5)])?.halves).toMatchObject({
      unedited: 'lower',
      fast: 'no-clear-change',
    })
    expect(team([...early, ...later(0)])?.halves).toMatchObject({ unedited: 'no-clear-change' })
    expect(team(early)?.halves).toBeNull()
  })

  it('name nobody, and hold no cell of fewer than five, whoever writes what when', () => {
    const replies = array(
      record({ member: integer({ min: 0, max: 8 }), week: integer({ min: 0, max: 11 }), draft: boolean() }),
      { maxLength: 120 },
    )
    assert(
      property(replies, (given) => {
        const all = given.map(({ member, week, draft }) =>
          reply(member, { week, origin: draft ? 'edited-from-a-draft' : 'from-a-move' }),
        )
        const figures = team(all)
        expect(JSON.stringify(figures)).not.toContain('member')
        const shown = (figures?.byWeek ?? []).filter(({ cell }) => cell !== null && cell.assisted > 0)
        const people = shown.map(({ name }) => {
          const there = all.filter(({ at }) => plusDays(at.slice(0, 10), -2) === name)
          return new Set(there.map(({ memberId }) => memberId)).size
        })
        expect(people.filter((count) => count < 5)).toEqual([])
      }),
      { seed: 5, numRuns: 500 },
    )
  })
})

describe('figures of one’s own', () => {
  it('are there from the first reply on, and up to this moment', () => {
    const figures = own([reply(1), reply(1, { week: -1, shareEdited: 0.4 })])
    expect(figures).toMatchObject({ assisted: 2, replies: 2, unedited: { value: 0.5, of: 2 } })
    expect(figures.byWeek).toHaveLength(12)
    expect(figures.byWeek.at(-1)).toMatchObject({ name: '2026-11-16', cell: { assisted: 1 } })
  })
  it('are empty, not missing, where nothing was sent', () =>
    expect(own([])).toMatchObject({ assisted: 0, unedited: null, fast: null }))
})
