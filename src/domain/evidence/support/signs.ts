import { tokensOf, type Token } from './align.ts'
import { deniedWords } from './denied-words.ts'
import { denialsHeld, sidesHeld } from './disagreements.ts'
import { evensHeld } from './evens-held.ts'
import { kindsHeld } from './kinds-held.ts'
import { lay, type Laid } from './laid.ts'
import { numbersHeld, turnsChange } from './numbers-held.ts'
import { orderHeld } from './order-held.ts'
import type { Reading } from './reading-of.ts'
import { strangersIn } from './strangers.ts'
import { wordOrder, type WordOrder } from './word-order.ts'

/** What tells for and against a passage saying what a claim says; each is weighed in chance.ts. */
export const signNames = [
  ...(['told', 'close', 'exact', 'missing', 'missingShare', 'oneWrong', 'sided'] as const),
  ...(['number', 'numberElsewhere', 'direction', 'directionAlone'] as const),
  ...(['population', 'populationAlone', 'kind'] as const),
  ...(['negation', 'denies', 'replaced', 'long'] as const),
  ...([
    'order',
    'changed',
    'reworded',
    'shuffled',
    'verbatim',
    'keptDenials',
    'keptSides',
    'uneven',
    'unevenAlone',
    'clean',
    'named',
    'strong',
    'numbersHeld',
    'lost',
    'closeStrong',
    'turned',
    'otherGroup',
    'otherNumber',
    'moved',
    'strangers',
    'straight',
    'crossed',
    'denialMissed',
    'denialKept',
    'denialShift',
  ] as const),
] as const
export type Signs = Readonly<Record<(typeof signNames)[number], number>>

const CLEAR = 0.02
/** Share of a claim's words in order from which on what was left out or put in tells. */
const NEARLY = 0.65

/** What tells for and against. */
export function signsFor(claim: Reading, source: Reading, titleText: string, language: string): Signs {
  const title = tokensOf(titleText, language)
  const laid = lay(claim, source, title)
  const compared = orderHeld(claim, source, laid)
  const said = saidOf(claim, source, laid, compared.straight)
  const { missed, kept, shift } = deniedWords(claim, source, laid)
  const inOrder = wordOrder(claim, source, title)
  const order = orderOf(inOrder, said.exact)
  const against = againstOf(claim, source, title, { laid, inOrder })
  const { numbersHeld: _, ...flags } = against
  const { keptDenials, keptSides, turned, otherGroup, otherNumber } = order
  const flagged = [
    ...Object.values(flags),
    keptDenials,
    keptSides,
    turned,
    otherGroup,
    otherNumber,
    said.sided,
    Number(compared.crossed),
  ]
  const clean = flagged.every((one) => one <= CLEAR) && said.told > MOSTLY ? 1 : 0
  const denials = { denialMissed: missed, denialKept: kept, denialShift: shift }
  const held = { straight: Number(compared.straight), crossed: Number(compared.crossed) }
  return { ...said, ...order, ...against, ...held, ...denials, clean }
}
const MOSTLY = 0.7

/** How much of the claim its source says, wherever it stands. */
function saidOf(claim: Reading, source: Reading, laid: Laid, turnedBoth: boolean) {
  const all = Math.max(
    0.1,
    claim.tokens.reduce((sum, { weight, number }) => sum + (number ? 0 : weight), 0),
  )
  const share = (of: (at: number) => number): number =>
    claim.tokens.reduce((sum, { number, weight }, at) => sum + (number ? 0 : weight * of(at)), 0) / all
  const sided = (at: number): boolean =>
    claim.tokens[at]?.sides.some(({ kind }) => kind === 'direction') ?? false
  const anywhere = (at: number): number =>
    Math.max(laid.anywhere[at] ?? 0, IN_TITLE * (laid.inTitle[at] ?? 0), turnedBoth && sided(at) ? ROUND : 0)
  const lacking = claim.tokens.filter(({ number }, at) => !number && anywhere(at) === 0)
  const exactly = (at: number): boolean => laid.anywhere[at] === 1 || laid.inTitle[at] === 1
  const exact = share((at) => ((laid.anywhere[at] ?? 0) === 1 ? 1 : 0))
  const missing = lacking.reduce((sum, { weight }) => sum + weight, 0)
  return {
    told: share(anywhere),
    close: closest(claim, source, laid) / all,
    exact,
    missing: Math.min(4, missing),
    missingShare: missing / all,
    oneWrong: lacking.length > 0 ? exact : 0,
    sided: Math.min(2, lacking.filter((token) => token.sides.length > 0).length),
    replaced: Math.min(2, replaced(claim, source, laid)),
    // Rare words tell whether it speaks of the same thing at all.
    named: Math.min(
      6,
      claim.tokens.filter(({ weight, number }, at) => !number && weight >= RARE && exactly(at)).length,
    ),
    lost: Math.min(5, lacking.filter(({ weight }) => weight >= RARE).length),
    strong: share((at) => (anywhere(at) >= STRONG ? anywhere(at) : 0)),
    closeStrong: closest(claim, source, laid, STRONG) / all,
    long: Math.min(30, claim.tokens.length) / 10,
  }
}
const IN_TITLE = 0.8
/** "Later than" says what "before" says where both of what is compared change places. */
const ROUND = 0.8
/** Weight from which a word is rare, and worth from which one stands for another in a small group. */
const RARE = 0.7
const STRONG = 0.75

function orderOf(inOrder: WordOrder, exact: number) {
  const { kept, changed, reworded, denials, sides, turned, otherGroup, otherNumber, moved } = inOrder
  const near = (many: number, most = 2): number => (kept > NEARLY ? Math.min(most, many) : 0)
  return {
    order: kept,
    changed: Math.min(4, changed),
    reworded: Math.min(4, reworded),
    shuffled: Math.max(0, exact - kept),
    keptDenials: near(denials),
    keptSides: near(sides, 3),
    verbatim: kept > NEARLY && changed + denials + sides + turned + otherGroup + otherNumber === 0 ? kept : 0,
    turned: near(turned),
    otherGroup: near(otherGroup),
    otherNumber: near(otherNumber),
    moved: near(moved, 3),
  }
}

/** What disagrees. Words that stand where their source has the same, in a claim that keeps its order, are agreed. */
function againstOf(
  claim: Reading,
  source: Reading,
  title: readonly Token[],
  { laid, inOrder }: { readonly laid: Laid; readonly inOrder: WordOrder },
) {
  const { kept, moved, vouched } = inOrder
  const trusted = kept > NEARLY && moved === 0
  const agreed = trusted ? vouched : NONE
  const asDenied = trusted && inOrder.denials === 0
  const asEven = asDenied && inOrder.turned + inOrder.sides === 0
  const sides = sidesHeld(claim, source, laid, agreed)
  const worst = (kind: string): number =>
    Math.max(0, ...sides.filter((one) => one.kind === kind && !one.alone).map(({ margin }) => margin))
  const alone = (kind: string): number => sides.filter((one) => one.kind === kind && one.alone).length
  const denials = asDenied ? 0 : denialsHeld(claim, source, laid)
  const evens = asEven ? EVEN : evensHeld(claim, source, laid)
  const numbers = numbersHeld(claim, source, laid, agreed)
  return {
    number: Math.min(2, numbers.missing),
    numberElsewhere: Math.max(0, numbers.margin),
    numbersHeld: Math.min(3, numbers.said - numbers.missing),
    direction: worst('direction'),
    directionAlone: Math.min(2, alone('direction') + (turnsChange(claim.text, source.text) ? 2 : 0)),
    population: worst('population'),
    populationAlone: Math.min(2, alone('population') + saidTooOften(claim, source)),
    strangers: Math.min(2, strangersIn(claim.tokens, [...source.tokens, ...title])),
    kind: Math.min(2, kindsHeld(claim, source, title, laid)),
    negation: Math.max(0, denials),
    denies: denials > CLEAR ? 1 : 0,
    uneven: Math.max(0, evens.margin),
    unevenAlone: evens.alone ? 1 : 0,
  }
}
const NONE: ReadonlySet<number> = new Set()
const EVEN = { margin: 0, alone: false }

/** How much of the claim the two sentences say that say most of it. */
function closest(claim: Reading, { clauses }: Reading, { inClause }: Laid, least = 0): number {
  const sentences = (clauses.at(-1)?.sentence ?? -1) + 1
  let best = 0
  for (let sentence = 0; sentence < sentences; sentence += 1) {
    const sum = claim.tokens.reduce((told, { weight, number }, at) => {
      if (number) return told
      let most = 0
      for (const [clause, one] of clauses.entries())
        if (one.sentence === sentence || one.sentence === sentence + 1)
          most = Math.max(most, inClause[at]?.[clause] ?? 0)
      return told + (most >= least ? weight * most : 0)
    }, 0)
    best = Math.max(best, sum)
  }
  return best
}

/** Words that the source lacks between two that it has with one other word between them: "panic disorder" for "bipolar
 * disorder". */
function replaced(claim: Reading, source: Reading, { matches, anywhere }: Laid): number {
  const exactly = matches.map((all) => all.filter(({ worth }) => worth === 1).map(({ of }) => of))
  return claim.tokens.filter(({ number }, at) => {
    if (number || (anywhere[at] ?? 0) > 0) return false
    const after = new Set(exactly[at + 1])
    return (exactly[at - 1] ?? []).some((of) => after.has(of + 2) && source.tokens[of + 1] !== undefined)
  }).length
}

/** Groups that the claim names more often than its source, while it leaves out another: "men and men". */
const saidTooOften = (claim: Reading, source: Reading): number =>
  claim.tokens.filter(({ stem, sides }, at) => {
    const again = claim.tokens.findIndex((one) => one.stem === stem) < at
    const named = sides.some(({ kind }) => kind === 'population')
    return named && again && source.tokens.filter((one) => one.stem === stem).length === 1
  }).length
