import { shareOf, type Estimate } from '../alerts/interval.ts'
import { FEWEST_PEOPLE, leftOut } from '../alerts/suppress.ts'
import { plantedKinds, type DrillResult, type PlantedKind } from './drill.ts'

export type PracticeCell = {
  /** Drafts with something planted. */
  readonly planted: number
  readonly caught: Estimate | null
}
/** A row without a cell is left out for its few people, or because it would give such a row away. */
export type PracticeRow = { readonly name: PlantedKind; readonly cell: PracticeCell | null }
export type PracticeFigures = PracticeCell & {
  readonly drills: number
  /** Drafts in which a sound sentence was marked. */
  readonly falseAlarms: Estimate | null
  readonly byKind: readonly PracticeRow[]
}

/** What a practitioner sees of themselves. */
export const ownPractice = (results: readonly DrillResult[]): PracticeFigures =>
  figuresOf(
    results,
    plantedKinds.map((name) => ({ name, cell: cellOf(results.filter(({ kind }) => kind === name)) })),
  )

/** What a supervisor sees; null where fewer than {@link FEWEST_PEOPLE} people practised. */
export function teamPractice(results: readonly DrillResult[]): PracticeFigures | null {
  if (peopleOf(results.filter(({ kind }) => kind !== null)).size < FEWEST_PEOPLE) return null
  const rows = plantedKinds.map((name) => ({ name, own: results.filter(({ kind }) => kind === name) }))
  const there = rows.filter(({ own }) => own.length > 0)
  const out = leftOut(there.map(({ own }) => ({ cases: own.length, people: peopleOf(own) })))
  return figuresOf(
    results,
    rows.map((row) => {
      const place = there.indexOf(row)
      const hidden = place >= 0 && (out === 'all' || out.has(place))
      return { name: row.name, cell: hidden ? null : cellOf(row.own) }
    }),
  )
}

const peopleOf = (results: readonly DrillResult[]): ReadonlySet<string> =>
  new Set(results.map(({ memberId }) => memberId))

function cellOf(results: readonly DrillResult[]): PracticeCell {
  const planted = results.filter(({ caught }) => caught !== null)
  return {
    planted: planted.length,
    caught: shareOf(planted.filter(({ caught }) => caught).length, planted.length),
  }
}

const figuresOf = (results: readonly DrillResult[], byKind: readonly PracticeRow[]): PracticeFigures => ({
  ...cellOf(results),
  drills: results.length,
  falseAlarms: shareOf(results.filter((one) => one.falseAlarms > 0).length, results.length),
  byKind,
})
