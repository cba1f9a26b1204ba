import { shareOf, type Estimate } from '../alerts/interval.ts'
import { FEWEST_PEOPLE, leftOut } from '../alerts/suppress.ts'
import type { Locale } from '../language.ts'
import type { Hours } from '../policy/hours.ts'
import type { Origin } from '../review/provenance.ts'
import { readingMs } from './reading-speed.ts'
import { lastWeeks, mondayOf } from './weeks.ts'

/** One reply as it counts here: who and when, in which language, and how it came about. */
export type AssistedReply = {
  readonly memberId: string
  /** ISO 8601 UTC. */
  readonly at: string
  readonly language: Locale
  readonly origin: Origin
  readonly shareEdited: number | null
  readonly shownMs: number | null
  readonly words: number
}

/** Weeks that the figures look back. For a supervisor the last whole ones and no other span, so that nobody can take
 * one from another and be left with a day. */
export const LOOK_BACK_WEEKS = 12

export const sources = ['from-a-move', 'edited-from-a-draft'] as const satisfies readonly Origin[]
export type Source = (typeof sources)[number]

export type AssistanceCell = {
  /** Replies made from a move or a draft. */
  readonly assisted: number
  /** Share of them sent word for word as suggested. */
  readonly unedited: Estimate | null
  /** Share approved sooner than their suggested words can be read; of those whose time is known. */
  readonly fast: Estimate | null
}
/** A row without a cell is left out for its few practitioners, or because it would give such a row away. */
export type AssistanceRow<N extends string> = { readonly name: N; readonly cell: AssistanceCell | null }

/** `higher`, `lower`: the 95 % intervals of both halves are apart; `no-clear-change`: chance may be all there is. */
export type Trend = 'higher' | 'lower' | 'no-clear-change'
export type Halves = {
  readonly before: AssistanceCell
  readonly after: AssistanceCell
  readonly unedited: Trend
  readonly fast: Trend
}

export type AssistanceFigures = AssistanceCell & {
  /** Of all kinds. */
  readonly replies: number
  readonly bySource: readonly AssistanceRow<Source>[]
  /** By the Monday that a week begins with, oldest first. */
  readonly byWeek: readonly AssistanceRow<string>[]
  readonly halves: Halves | null
}

type Given = {
  readonly replies: readonly AssistedReply[]
  readonly hours: Pick<Hours, 'timeZone'>
  /** ISO 8601 UTC. */
  readonly now: string
}

/** What a supervisor sees; null where fewer than {@link FEWEST_PEOPLE} practitioners sent replies made from
 * suggestions. Nothing in it is of one person. */
export function teamFigures({ replies, hours, now }: Given): AssistanceFigures | null {
  const weeks = lastWeeks(hours, now, LOOK_BACK_WEEKS, 'whole')
  const own = weeks.map((week) => ({ week, replies: within(replies, hours, week) }))
  const all = own.flatMap((one) => one.replies)
  if (!enough(all)) return null
  const bySource = sources.map((name) => ({ name, replies: all.filter(({ origin }) => origin === name) }))
  const half = LOOK_BACK_WEEKS / 2
  const [early, late] = [own.slice(0, half), own.slice(half)]
  const [before, after] = [early, late].map((part) => part.flatMap((one) => one.replies))
  const halves = before && after && enough(before) && enough(after) ? halvesOf(before, after) : null
  // Where both halves are shown, a week could be worked out from its own half.
  const groups = halves ? [early, late] : [own]
  return {
    ...cellOf(all),
    replies: all.length,
    bySource: shown(bySource),
    byWeek: groups.flatMap((group) => shown(group.map(({ week, ...one }) => ({ name: week, ...one })))),
    halves,
  }
}

/** What a practitioner sees of themselves: everything, up to this moment. */
export function ownFigures({ replies, hours, now }: Given): AssistanceFigures {
  const weeks = lastWeeks(hours, now, LOOK_BACK_WEEKS, 'until-now')
  const rows = weeks.map((name) => ({ name, replies: within(replies, hours, name) }))
  const all = rows.flatMap((row) => row.replies)
  const half = LOOK_BACK_WEEKS / 2
  const [before, after] = [rows.slice(0, half), rows.slice(half)].map((part) =>
    part.flatMap((row) => row.replies),
  )
  return {
    ...cellOf(all),
    replies: all.length,
    bySource: sources.map((name) => ({ name, cell: cellOf(all.filter(({ origin }) => origin === name)) })),
    byWeek: rows.map((row) => ({ name: row.name, cell: cellOf(row.replies) })),
    halves: halvesOf(before ?? [], after ?? []),
  }
}

const within = (replies: readonly AssistedReply[], hours: Pick<Hours, 'timeZone'>, week: string) =>
  replies.filter(({ at }) => mondayOf(hours, at) === week)

const assistedOf = (replies: readonly AssistedReply[]): readonly AssistedReply[] =>
  replies.filter(({ origin }) => sources.some((source) => source === origin))

const peopleOf = (replies: readonly AssistedReply[]): ReadonlySet<string> =>
  new Set(assistedOf(replies).map(({ memberId }) => memberId))

const enough = (replies: readonly AssistedReply[]): boolean => peopleOf(replies).size >= FEWEST_PEOPLE

/** Rows without an assisted reply are empty cells: that there is nothing says nothing of anybody. */
function shown<N extends string>(
  rows: readonly { readonly name: N; readonly replies: readonly AssistedReply[] }[],
): readonly AssistanceRow<N>[] {
  const there = rows.filter(({ replies }) => assistedOf(replies).length > 0)
  const out = leftOut(
    there.map(({ replies }) => ({ cases: assistedOf(replies).length, people: peopleOf(replies) })),
  )
  return rows.map((row) => {
    const place = there.indexOf(row)
    const hidden = place >= 0 && (out === 'all' || out.has(place))
    return { name: row.name, cell: hidden ? null : cellOf(row.replies) }
  })
}

function cellOf(replies: readonly AssistedReply[]): AssistanceCell {
  const assisted = assistedOf(replies)
  const known = assisted.filter(({ shareEdited }) => shareEdited !== null)
  const timed = known.flatMap((reply) => {
    const { shownMs, shareEdited, words, language } = reply
    if (shownMs === null || shareEdited === null) return []
    const suggested = Math.round(words * (1 - shareEdited))
    return suggested === 0 ? [] : [shownMs < readingMs(suggested, language)]
  })
  return {
    assisted: assisted.length,
    unedited: shareOf(known.filter(({ shareEdited }) => shareEdited === 0).length, known.length),
    fast: shareOf(timed.filter(Boolean).length, timed.length),
  }
}

function halvesOf(before: readonly AssistedReply[], after: readonly AssistedReply[]): Halves {
  const cells = { before: cellOf(before), after: cellOf(after) }
  return {
    ...cells,
    unedited: trendOf(cells.before.unedited, cells.after.unedited),
    fast: trendOf(cells.before.fast, cells.after.fast),
  }
}

function trendOf(before: Estimate | null, after: Estimate | null): Trend {
  if (before === null || after === null) return 'no-clear-change'
  if (after.low > before.high) return 'higher'
  return after.high < before.low ? 'lower' : 'no-clear-change'
}
