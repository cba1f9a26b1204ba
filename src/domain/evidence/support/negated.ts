import { meansTheSame, tokensOf, type Token } from './align.ts'
import { NEGATION } from './axes.ts'
import type { Said } from './said.ts'

/** What parts a sentence into things that are denied or not, each for itself. */
const PARTS =
  /[;:(),—]|\b(?:and|y)\b(?=\s+(?:did|does|do|was|were|is|are|had|has|no|not|they|it)\b)|\b(?:but|although|though|while|whereas|pero|aunque|mientras|sino)\b/iu
/** Words below which a part goes with the one after it: "Untreated, it may last". */
const SHORT = 3
/** What a word counts that has a side, and one that only names the subject. */
const SIDED = 2
const SUBJECT = 0.3

function partsOf(text: string): readonly string[] {
  const parts: string[] = []
  let before = ''
  for (const part of text.split(PARTS)) {
    const whole = `${before} ${part}`.trim()
    if (whole.split(' ').length < SHORT) before = whole
    else {
      parts.push(whole)
      before = ''
    }
  }
  return before === '' ? parts : [...parts, before]
}

/** Whether a part of a claim denies what its source says, or says what its source denies: an odd number of denials in one
 * and an even one in the other. In the source those parts count that share most with it. */
export function negationsDiffer(claim: string, { text, title, language }: Said): boolean {
  const named = new Set(tokensOf(title, language).map(({ stem }) => stem))
  const held = partsOf(text).map((part) => ({ odd: isOdd(part), tokens: tokensOf(part, language) }))
  const worth = (token: Token): number =>
    named.has(token.stem) ? SUBJECT : token.sides.length > 0 ? SIDED : 1
  return partsOf(claim).some((part) => {
    const said = tokensOf(part, language)
    const shared = held.map(({ tokens }) =>
      said.reduce((sum, one) => sum + (tokens.some((each) => meansTheSame(one, each)) ? worth(one) : 0), 0),
    )
    const most = Math.max(0, ...shared)
    const close = held.filter((_, at) => (shared[at] ?? 0) >= most)
    return most > 0 && close.every(({ odd }) => odd !== isOdd(part))
  })
}
const isOdd = (text: string): boolean => [...text.matchAll(NEGATION)].length % 2 === 1
