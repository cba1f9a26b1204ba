import type { Token } from './align.ts'
import { besideBoth } from './disagreements.ts'
import type { Laid } from './laid.ts'
import type { Quantity } from './quantities-in.ts'
import type { Reading } from './reading-of.ts'

/** Times that are said in other units differ a little: twelve months are a year. */
const NEAR = 0.02
const SAME = 1e-6
/** "About", "nearly half", "one in six": this far off. */
const ABOUT = 0.08
/** "Over a thousand", "fewer than half": not further off than this. */
const BEYOND = 0.2
/** Two months are about eight weeks. */
const OTHER_UNIT = 0.09

export type NumbersHeld = {
  /** Numbers that the source does not say, and such that it says more exactly. */
  readonly missing: number
  readonly rounded: number
  /** How much better another number of the source fits to what the claim's number is said of. */
  readonly margin: number
  readonly said: number
}

/** Whether the source says every number of the claim, of the same kind of thing. */
export function numbersHeld(
  claim: Reading,
  source: Reading,
  { near }: Laid,
  agreed: ReadonlySet<number>,
): NumbersHeld {
  const free = source.quantities.concat(sharesIn(source))
  const used = new Map<Quantity, number>()
  let [missing, rounded, margin] = [0, 0, -1]
  const all = Math.max(
    0.1,
    claim.tokens.reduce((sum, { weight }) => sum + weight, 0),
  )
  // The word one is mostly an article, and what comes second need not be counted.
  const said = claim.quantities.filter(({ bare, digits, of }) => of !== 'place' && (digits || bare !== 1))
  for (const one of said) {
    const exact = free.filter(
      (other) => sameNumber(one, other) && !(used.has(other) && claimSaysTwice(one, claim)),
    )
    const found =
      exact.length > 0 ? exact : free.filter((other) => near1(one, other) || within(one, other, claim))
    if (found.length === 0) {
      missing += 1
      continue
    }
    if (exact.length === 0) rounded += 1
    const first = found[0]
    if (first) used.set(first, 1)
    if (agreed.has(one.at)) continue
    const fits = (other: Quantity): number => fitAt(other.at, one.at, claim, source, near)
    const best = Math.max(...found.map(fits))
    const others = source.quantities.filter((other) => other.of === one.of && !found.includes(other))
    margin = Math.max(margin, (Math.max(0, ...others.map(fits)) - best) / all)
  }
  return { missing, rounded, margin, said: said.length }
}

const claimSaysTwice = (one: Quantity, claim: Reading): boolean =>
  claim.quantities.filter((other) => other.of === one.of && other.value === one.value).length > 1

/** How well the part of the claim around a number fits the part of the source around another. */
function fitAt(at: number, saidAt: number, claim: Reading, source: Reading, near: Laid['near']): number {
  const clause = clauseAt(at, source)
  const own = clauseAt(saidAt, claim)
  const [one, other] = [tokenAt(saidAt, claim), tokenAt(at, source)]
  const beside = one < 0 || other < 0 ? 0 : BESIDE * besideBoth(one, other, claim, source)
  return (
    beside +
    claim.tokens.reduce(
      (sum, token, each) =>
        sum + worthOf(token) * (claim.clauseOf[each] === own ? 1 : 0.5) * (near[each]?.[clause] ?? 0),
      0,
    )
  )
}
const BESIDE = 0.3
/** Whom a number is said of tells most. */
const OF_WHOM = 4
const worthOf = ({ weight, sides }: Token): number =>
  sides.some(({ kind }) => kind === 'population') ? OF_WHOM * weight : weight
const tokenAt = (at: number, { tokens }: Reading): number => tokens.findIndex(({ place }) => place === at)
const clauseAt = (at: number, { clauses }: Reading): number =>
  Math.max(
    0,
    clauses.findIndex(({ start, end }) => at >= start && at < end),
  )

/** A number without a unit may be any: "at the age of three", "three years of age". */
function sameNumber(one: Quantity, other: Quantity): boolean {
  if (one.of !== other.of)
    return (
      [one.of, other.of].includes('count') &&
      ![one.of, other.of].includes('times') &&
      close(one.bare, other.bare, SAME)
    )
  return close(one.value, other.value, one.of === 'time' && one.bare !== other.bare ? NEAR : SAME)
}
const close = (one: number, other: number, near: number): boolean =>
  Math.abs(one - other) <= near * Math.max(Math.abs(one), Math.abs(other))

/** Whether the claim says the source's number less exactly: rounded, "about", "over", "fewer than". */
function near1(one: Quantity, other: Quantity): boolean {
  const [said, held] =
    one.of === other.of
      ? [one.value, other.value]
      : [one.of, other.of].includes('count') && ![one.of, other.of].includes('share')
        ? [one.bare, other.bare]
        : [0, 0]
  if (said === 0 || held === 0) return false
  const same =
    one.of !== 'time' || one.bare === other.bare || one.value / one.bare === other.value / other.bare
  if (one.how === 'over') return same && held > said && held <= said * (1 + BEYOND)
  if (one.how === 'under') return same && held < said && held >= said * (1 - BEYOND)
  if (one.how === 'about') return close(said, held, ABOUT)
  if (one.of === 'time' && !same && close(said, held, OTHER_UNIT)) return true
  if (one.of !== other.of) return false
  const exactness = one.of === 'share' ? one.decimals + 2 : one.decimals
  return (
    other.decimals > one.decimals &&
    one.digits &&
    Math.abs(said - held) <= 0.5 * 10 ** -exactness + SAME &&
    close(said, held, 0.1)
  )
}

/** Whether the claim says two numbers between which the source's is: "between five and six days" for 5.44. */
function within(one: Quantity, other: Quantity, { text, quantities }: Reading): boolean {
  const at = quantities.indexOf(one)
  return [quantities[at - 1], quantities[at + 1]].some((end) => {
    if (!end || end.of !== one.of || other.of !== one.of) return false
    const [low, high] = end.value < one.value ? [end, one] : [one, end]
    const between = BETWEEN.test(text.slice(Math.max(0, low.at - 9), high.at))
    return between && low.at < high.at && other.value > low.value && other.value < high.value
  })
}
const BETWEEN = /between\s\S+\sand\s$|entre\s\S+\sy\s$/iu

/** Shares that a text says as two numbers: "42 of 100", "12/73", "six (67%) of the nine". */
function sharesIn({ text, quantities }: Reading): readonly Quantity[] {
  return quantities.flatMap((whole, at) => {
    const parts = quantities.slice(Math.max(0, at - 2), at)
    return parts.flatMap((part): readonly Quantity[] => {
      const fits = part.of === 'count' && whole.of === 'count' && part.value < whole.value
      if (!fits || !OF.test(text.slice(part.at, whole.at))) return []
      const value = part.value / whole.value
      return [{ ...part, value, bare: value * 100, of: 'share', decimals: 9, how: null }]
    })
  })
}
const OF = /^[\p{L}\d,.-]+\s*(?:\([^()]*\)\s*)?(?:\/\s*|(?:out )?of (?:the |these |all |those )?)$/u

/** Whether the claim says a change the other way round: "from 40 to 58" for "from 58 to 40". */
export function turnsChange(claim: string, text: string): boolean {
  const said = CHANGE.exec(claim)
  const held = CHANGE.exec(text)
  return said !== null && held !== null && said[1] === held[2] && said[2] === held[1] && said[1] !== said[2]
}
const CHANGE = /\b(?:from|del?)\s+(\d+(?:\.\d+)?)\s?%?(?:\s+\p{L}+)?\s+(?:to|al?)\s+(\d+(?:\.\d+)?)/iu
