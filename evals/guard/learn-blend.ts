import { blended, heardBy, type Blend } from '../../src/domain/guard/state/blend.ts'
import { byState, type State } from '../../src/domain/guard/state/states.ts'
import { logistic } from '../risk/arithmetic.ts'
import type { Client } from './clients.ts'
import type { Clients } from './learn-states.ts'

/** How much a message counts by where it is from. The risk reader was taught on those of its own corpus and is too sure of
 * them; stories are few. */
const COUNTS = { acute: 3, quiet: 3, story: 3, practice: 1, risk: 0.3 } as const
const STEPS = 10
/** How much a weight is held back, each in units of how far its head swings. */
const SHRINK = 1

/** What all heads hear in a client, those of this reader taught without them. */
export type Row = { readonly client: Client; readonly heard: readonly number[] }

export const rowsOf = (clients: readonly Client[], parts: readonly Clients[]): readonly Row[] =>
  clients.flatMap((client) => {
    const heads = parts[client.fold]
    return heads ? [{ client, heard: heardBy(heads, client.keys, client.odds) }] : []
  })

/** Solves by elimination, in place: the matrix is symmetric and its diagonal is never empty. */
function solved(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length
  const at = (row: number, column: number): number => matrix[row]?.[column] ?? 0
  for (let step = 0; step < size; step += 1)
    for (let row = step + 1; row < size; row += 1) {
      const by = at(row, step) / at(step, step)
      const into = matrix[row]
      if (by === 0 || into === undefined) continue
      for (let column = step; column < size; column += 1)
        into[column] = at(row, column) - by * at(step, column)
      right[row] = (right[row] ?? 0) - by * (right[step] ?? 0)
    }
  const found = new Float64Array(size)
  for (let row = size - 1; row >= 0; row -= 1) {
    let left = right[row] ?? 0
    for (let column = row + 1; column < size; column += 1) left -= at(row, column) * (found[column] ?? 0)
    found[row] = left / at(row, row)
  }
  return found
}

type Scale = { readonly mean: number; readonly swing: number }

function scales(rows: readonly Row[]): readonly Scale[] {
  const count = rows[0]?.heard.length ?? 0
  return Array.from({ length: count }, (_, head) => {
    const mean = rows.reduce((sum, { heard }) => sum + (heard[head] ?? 0), 0) / rows.length
    const square = rows.reduce((sum, { heard }) => sum + ((heard[head] ?? 0) - mean) ** 2, 0)
    return { mean, swing: Math.sqrt(square / rows.length) || 1 }
  })
}

/** Logistic regression by Newton's steps, all heads on one scale; the constant is not held back. */
function fitted(rows: readonly Row[], even: readonly Float64Array[], state: State): Float64Array {
  const size = even[0]?.length ?? 0
  let weights = new Float64Array(size)
  for (let step = 0; step < STEPS; step += 1) {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : SHRINK * weight))
    const bend = Array.from({ length: size }, (_, at) => {
      const row = new Float64Array(size)
      row[at] = at === 0 ? 1e-6 : SHRINK
      return row
    })
    rows.forEach(({ client }, number) => {
      const heard = even[number] ?? new Float64Array(size)
      const chance = logistic(heard.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0))
      const count = COUNTS[client.source]
      const [off, sway] = [
        count * (chance - (client.of.includes(state) ? 1 : 0)),
        count * chance * (1 - chance),
      ]
      for (let one = 0; one < size; one += 1) {
        const by = sway * (heard[one] ?? 0)
        slope[one] = (slope[one] ?? 0) + off * (heard[one] ?? 0)
        const into = bend[one]
        if (into)
          for (let two = 0; two < size; two += 1) into[two] = (into[two] ?? 0) + by * (heard[two] ?? 0)
      }
    })
    const change = solved(bend, slope)
    weights = weights.map((weight, at) => weight - (change[at] ?? 0))
  }
  return weights
}

const short = (value: number): number => Math.round(value * 1e4) / 1e4

/** How much each head says of each state. */
export function teachBlend(rows: readonly Row[]): Blend {
  const heads = scales(rows)
  const even = rows.map(({ heard }) =>
    Float64Array.from([
      1,
      ...heard.map((value, at) => (value - (heads[at]?.mean ?? 0)) / (heads[at]?.swing ?? 1)),
    ]),
  )
  return byState((state) => {
    const [constant = 0, ...weights] = fitted(rows, even, state)
    const own = weights.map((weight, at) => weight / (heads[at]?.swing ?? 1))
    return [constant - own.reduce((sum, weight, at) => sum + weight * (heads[at]?.mean ?? 0), 0), ...own].map(
      short,
    )
  })
}

/** What each of the rows scores with a blend that was taught without its fold. */
export const scoredWith = (rows: readonly Row[], blends: readonly Blend[], state: State): readonly number[] =>
  rows.map(({ client, heard }) => blended(blends[client.fold]?.[state] ?? [], heard))
