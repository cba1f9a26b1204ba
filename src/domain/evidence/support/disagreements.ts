import type { Token } from './align.ts'
import { sideOf } from './compared.ts'
import type { Laid } from './laid.ts'
import { deniable, signsOf, turnedRound, turnsWith, type Sign } from './polarity.ts'
import type { Reading } from './reading-of.ts'

/** How much better what contradicts a claim fits to the rest of it than what agrees with it, from -1 to 1. Null where
 * the source says neither. */
export type Margin = { readonly kind: Sign['kind']; readonly margin: number; readonly alone: boolean }

const total = (tokens: readonly Token[]): number => tokens.reduce((sum, { weight }) => sum + weight, 0)
const MOST_LIKE = 0.999

/** Whether a sentence of the source compares the other way round than the claim does. */
export function turnedIn(sentence: number, claim: Reading, source: Reading, laid: Laid): boolean {
  const turn = source.turns[sentence]
  if (!turn) return false
  const own = claim.turns.find((one) => one !== null) ?? null
  let [moved, back, kept, others] = [0, 0, 0, 0]
  for (const [at, token] of claim.tokens.entries()) {
    if (signsOf(token).some(({ kind }) => kind === 'direction')) continue
    const sides = new Set(
      (laid.matches[at] ?? []).flatMap(({ of, worth }) => {
        const place = source.tokens[of]?.place ?? -1
        const here = source.clauses[source.clauseOf[of] ?? 0]?.sentence === sentence
        const side = here && worth > MOST_LIKE ? sideOf(place, turn) : null
        return side === null ? [] : [side]
      }),
    )
    if (sides.size !== 1) continue
    const right = own !== null && sideOf(token.place, own) === 'right'
    if (sides.has('right') && right) kept += token.weight
    else if (sides.has('right')) moved += token.weight
    else if (right) back += token.weight
    else others += token.weight
  }
  if (own === null) return moved > 0 && others === 0
  return back > 0 && moved > 0 && kept < moved
}

/** For each word of the claim that has a side: what of the source is on the same side of its scale, and what on another, and
 * which of the two stands with the rest of the claim. */
export function sidesHeld(
  claim: Reading,
  source: Reading,
  laid: Laid,
  agreed: ReadonlySet<number>,
): readonly Margin[] {
  const all = Math.max(0.1, total(claim.tokens))
  const turned = new Map<number, boolean>()
  const isTurned = (sentence: number): boolean => {
    const known = turned.get(sentence) ?? turnedIn(sentence, claim, source, laid)
    turned.set(sentence, known)
    return known
  }
  const signs = source.tokens.map(signsOf)
  const claimed = claim.tokens.flatMap(signsOf)
  const rows = claim.tokens.map((_, at) => contextWithout(at, claim, laid, source.clauses.length))
  return claim.tokens.flatMap((token, at) => {
    if (agreed.has(token.place)) return []
    const margins = signsOf(token).flatMap(({ scale, side, kind }): readonly Margin[] => {
      // Who is held against whom is for the comparison to tell.
      if (kind === 'population' && claimed.some((one) => one.scale === scale && one.side !== side)) return []
      let [same, other] = [-1, -1]
      for (const [of, held] of signs.entries()) {
        const found = held.find((one) => one.scale === scale)
        if (!found) continue
        const clause = source.clauseOf[of] ?? 0
        const { sentence, denied } = source.clauses[clause] ?? { sentence: 0, denied: false }
        const round =
          (turnsWith(scale, source.turns[sentence]?.ofTime === true) && isTurned(sentence)) ||
          (deniable(scale) && denied !== claim.clauses[claim.clauseOf[at] ?? 0]?.denied)
        const fits =
          (rows[at]?.[clause] ?? 0) + (kind === 'direction' ? BESIDE * besideBoth(at, of, claim, source) : 0)
        if ((round ? turnedRound(found.side) : found.side) === side) same = Math.max(same, fits)
        else other = Math.max(other, fits)
      }
      if (same < 0 && other < 0) return []
      return [{ kind, margin: (Math.max(0, other) - Math.max(0, same)) / all, alone: same < 0 }]
    })
    // A word that has sides on two scales agrees where it agrees on one.
    const best = margins.toSorted((a, b) => Number(a.alone) - Number(b.alone) || a.margin - b.margin)[0]
    return best ? [best] : []
  })
}

/** What counts that the same word stands beside both. */
const BESIDE = 0.3
const REACH = 3
export function besideBoth(at: number, of: number, claim: Reading, source: Reading): number {
  const [said, held] = [claim.tokens[at], source.tokens[of]]
  if (!said || !held) return 0
  let shared = 0
  for (let step = -REACH; step <= REACH; step += 1) {
    const one = claim.tokens[at + step]
    if (step === 0 || !one || Math.abs(one.at - said.at) > REACH) continue
    for (let other = of - REACH; other <= of + REACH; other += 1) {
      const near = source.tokens[other]
      if (other !== of && near && near.stem === one.stem && Math.abs(near.at - held.at) <= REACH) {
        shared += 1 / (1 + Math.abs(near.at - held.at))
        break
      }
    }
  }
  return shared
}

/** How well the claim without one of its words fits each clause. */
function contextWithout(at: number, claim: Reading, { near }: Laid, clauses: number): Float64Array {
  const row = new Float64Array(clauses)
  for (const [each, token] of claim.tokens.entries()) {
    if (each === at) continue
    const held = near[each]
    if (!held) continue
    for (let clause = 0; clause < clauses; clause += 1)
      row[clause] = (row[clause] ?? 0) + token.weight * (held[clause] ?? 0)
  }
  return row
}

/** Whether clauses that deny fit a clause of the claim that does not better than those that do not, or the other way round. */
export function denialsHeld(claim: Reading, source: Reading, { near }: Laid): number {
  const all = Math.max(0.1, total(claim.tokens))
  let worst = -1
  for (const [own, { denied }] of claim.clauses.entries()) {
    const said = claim.tokens.flatMap((token, at) => (claim.clauseOf[at] === own ? [{ token, at }] : []))
    if (said.length === 0 || said.some(({ token }) => signsOf(token).some(({ scale }) => deniable(scale))))
      continue
    let [same, other] = [0, 0]
    for (const [clause, one] of source.clauses.entries()) {
      const fits = said.reduce((sum, { token, at }) => sum + token.weight * (near[at]?.[clause] ?? 0), 0)
      if (one.denied === denied) same = Math.max(same, fits)
      else other = Math.max(other, fits)
    }
    worst = Math.max(worst, (other - same) / all)
  }
  return worst
}
