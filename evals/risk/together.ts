import type { Together } from '../../src/domain/risk/learned/head-tuning.ts'
import { doublings } from '../../src/domain/risk/learned/whole.ts'
import { logistic } from './arithmetic.ts'
import type { HeldOut } from './held-out.ts'
import { rounded } from './learn.ts'

/** A message that was held out, and what should be said of it: 1 or 0, or in between where people may differ. */
export type Told = { readonly held: HeldOut; readonly target: number }

const ROUNDS = 600

/** What stretch, whole and length count for together: logistic regression by gradient descent on held-out voices, over
 * features of one size. The first three are kept at nothing or above (SA.2). */
export function learnTogether(told: readonly Told[]): Together {
  const rows = told.flatMap(({ held: { risk, wholes }, target }) => {
    const [all] = wholes
    if (!all) return []
    const long = doublings(all.words)
    return [{ of: [risk / (1 + long), all.odds / (1 + long), all.odds, long], target }]
  })
  const columns = [0, 1, 2, 3].map((at) => rows.map(({ of }) => of[at] ?? 0))
  const mean = columns.map((one) => one.reduce((sum, value) => sum + value, 0) / one.length)
  const size = columns.map((one, at) =>
    Math.sqrt(one.reduce((sum, value) => sum + (value - (mean[at] ?? 0)) ** 2, 0) / one.length),
  )
  const even = rows.map(({ of }) => of.map((value, at) => (value - (mean[at] ?? 0)) / (size[at] ?? 1)))
  const weights = [0, 0, 0, 0]
  let constant = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const slope = [0, 0, 0, 0]
    let drift = 0
    even.forEach((of, row) => {
      const sum = of.reduce((all, value, at) => all + value * (weights[at] ?? 0), constant)
      const off = (logistic(sum) - (rows[row]?.target ?? 0)) / rows.length
      of.forEach((value, at) => (slope[at] = (slope[at] ?? 0) + off * value))
      drift += off
    })
    weights.forEach((weight, at) => {
      const next = weight - (slope[at] ?? 0)
      weights[at] = at < 3 ? Math.max(0, next) : next
    })
    constant -= drift
  }
  const [heaviest = 0, short = 0, whole = 0, length = 0] = weights.map(
    (weight, at) => weight / (size[at] ?? 1),
  )
  const rest = [heaviest, short, whole, length].reduce(
    (sum, one, at) => sum - one * (mean[at] ?? 0),
    constant,
  )
  return {
    heaviest: rounded(heaviest),
    short: rounded(short),
    whole: rounded(whole),
    length: rounded(length),
    constant: rounded(rest),
  }
}
