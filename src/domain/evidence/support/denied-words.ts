import { placedWords } from './align.ts'
import type { Laid } from './laid.ts'
import type { Reading } from './reading-of.ts'

/** Words that deny what follows them closely. */
const DENYING =
  /^(?:not|no|non|never|without|untreated|neither|nor|cannot|hardly|barely|scarcely|seldom|rarely|nobody|nothing|none|few|lack(?:s|ing|ed)?|absence|absent|free|fail(?:s|ed)?|unable|[a-z]+n't|sin|nunca|ningun|ninguna|jamas|tampoco|ni|nadie)$/u
/** What a denial does not reach across. */
const ENDS =
  /^(?:but|while|whereas|although|though|which|who|because|when|where|if|and|or|that|than|pero|aunque|mientras|cuando|y|o|que)$/u
const REACH = 4
const LIKE = 0.6
const MOST = 3

export type DeniedWords = { readonly missed: number; readonly kept: number; readonly shift: number }

/** How many words of the claim are denied where the sentence that says most of it does not deny them, or the other way round; how many
 * are denied in both; and whether one of the two denies something at all and the other nothing. */
export function deniedWords(claim: Reading, source: Reading, laid: Laid): DeniedWords {
  const sentence = sentenceFor(claim, source, laid)
  const own = deniedOf(claim)
  const theirs = deniedOf(source)
  let [missed, kept] = [0, 0]
  for (const [at, all] of laid.matches.entries()) {
    const [mate] = all
      .filter(({ of, worth }) => worth >= LIKE && sentenceOf(of, source) === sentence)
      .toSorted((a, b) => b.worth - a.worth)
    if (!mate || claim.tokens[at]?.number) continue
    if ((own[at] ?? false) !== (theirs[mate.of] ?? false)) missed += 1
    else if (own[at]) kept += 1
  }
  const said = claim.clauses.some(({ denied }) => denied) ? 1 : 0
  const held = source.clauses.some((one) => one.sentence === sentence && one.denied) ? 1 : 0
  return { missed: Math.min(MOST, missed), kept: Math.min(MOST, kept), shift: said - held }
}

const sentenceOf = (of: number, source: Reading): number =>
  source.clauses[source.clauseOf[of] ?? 0]?.sentence ?? 0

/** The sentence of the source that says most of the claim. */
function sentenceFor(claim: Reading, source: Reading, { matches }: Laid): number {
  const told = new Map<number, number>()
  for (const [at, all] of matches.entries()) {
    const { weight = 0, number = true } = claim.tokens[at] ?? {}
    const most = new Map<number, number>()
    for (const { of, worth } of number ? [] : all) {
      const sentence = sentenceOf(of, source)
      most.set(sentence, Math.max(most.get(sentence) ?? 0, worth))
    }
    for (const [sentence, worth] of most) told.set(sentence, (told.get(sentence) ?? 0) + weight * worth)
  }
  return [...told].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? 0
}

/** Which words stand close behind a denial. */
function deniedOf({ text, tokens }: Reading): readonly boolean[] {
  const words = placedWords(text)
  return tokens.map(({ at, place }) => {
    let denials = 0
    for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
      const { word = '', place: from = 0 } = words[before] ?? {}
      if (ENDS.test(word) || /[;:,.()]/u.test(text.slice(from, words[before + 1]?.place ?? place))) break
      if (DENYING.test(word)) denials += 1
    }
    return denials % 2 === 1
  })
}
