import type { Token } from './align.ts'
import { sideOf, turnOf, type Turn } from './compared.ts'
import type { Laid } from './laid.ts'
import { signsOf, type Sign } from './polarity.ts'
import type { Reading } from './reading-of.ts'

/** Whether the sentence of the source that compares the same two things as the claim compares them the same way round, or the other
 * way round: "more common in women than in men" for "more common in men than in women". */
export type OrderHeld = { readonly straight: boolean; readonly crossed: boolean }

const NEITHER: OrderHeld = { straight: false, crossed: false }
const EXACT = 0.999
/** What is said of one and denied of another: "in women but not in men". */
const BUT_NOT = /(?:,\s+|\s+)(?:but|and|pero|y) (?:not|no|neither|nor|tampoco)(?!\p{L})/iu

export function orderHeld(claim: Reading, source: Reading, laid: Laid): OrderHeld {
  const own = turnIn(claim.text, 0)
  if (own === null) return NEITHER
  let best = { weight: 0, held: NEITHER }
  for (const [sentence, span] of spansOf(source).entries()) {
    const turn = turnIn(source.text.slice(span.start, span.end), span.start)
    if (turn === null || turn.denies !== own.denies) continue
    const { same, across } = shared({ claim, source, laid }, { own, turn, sentence })
    const ofTime = own.turn.ofTime || turn.turn.ofTime
    const way = own.denies ? 1 : agreeing({ claim, source, sentence, ofTime })
    const [as, round] = [Math.min(same.left, same.right), Math.min(across.left, across.right)]
    const weight = Math.max(as, round)
    if (way === 0 || as === round || weight <= best.weight) continue
    const kept = as > round
    best = { weight, held: { straight: kept === way > 0, crossed: kept !== way > 0 } }
  }
  return best.held
}

type At = { readonly turn: Turn; readonly denies: boolean }
function turnIn(sentence: string, start: number): At | null {
  const turn = turnOf(sentence, start)
  const not = BUT_NOT.exec(sentence)
  if (turn !== null && (!turn.ofTime || !not)) return { turn, denies: false }
  if (!not) return null
  const from = start + not.index
  return { turn: { from, to: start + sentence.length, leads: false, ofTime: false }, denies: true }
}

const spansOf = ({ clauses }: Reading): readonly { readonly start: number; readonly end: number }[] => {
  const spans: { start: number; end: number }[] = []
  for (const { sentence, start, end } of clauses)
    spans[sentence] = { start: Math.min(start, spans[sentence]?.start ?? start), end }
  return spans
}

/** How much of what the claim says on either side of its turn stands on the same side of the other turn alone, and how much on the
 * other side alone. */
function shared(
  { claim, source, laid }: { readonly claim: Reading; readonly source: Reading; readonly laid: Laid },
  {
    own,
    turn,
    sentence,
  }: { readonly own: At; readonly turn: At & { readonly turn: Turn }; readonly sentence: number },
) {
  const same = { left: 0, right: 0 }
  const across = { left: 0, right: 0 }
  for (const [at, token] of claim.tokens.entries()) {
    const side = sideOf(token.place, own.turn)
    if (side === null || signsOf(token).some(({ kind }) => kind === 'direction')) continue
    const sides = new Set(
      (laid.matches[at] ?? []).flatMap(({ of, worth }) => {
        const here = source.clauses[source.clauseOf[of] ?? 0]?.sentence === sentence && worth > EXACT
        return here ? [sideOf(source.tokens[of]?.place ?? -1, turn.turn)] : []
      }),
    )
    if (sides.size !== 1) continue
    if (sides.has(side)) same[side] += token.weight
    else if (!sides.has(null)) across[side] += token.weight
  }
  return { same, across }
}

/** 1 where both say that there is more, or better, of it; -1 where one says more and the other less; 0 where neither can be told.
 * What comes before what is told by words of time alone: "later than" for "before". */
function agreeing({
  claim,
  source,
  sentence,
  ofTime,
}: {
  readonly claim: Reading
  readonly source: Reading
  readonly sentence: number
  readonly ofTime: boolean
}): number {
  const telling = (tokens: readonly Token[]): readonly Sign[] =>
    tellingOf(tokens).filter(({ scale }) => !ofTime || scale === 'when')
  const told = telling(claim.tokens)
  const held = telling(
    source.tokens.filter((_, at) => source.clauses[source.clauseOf[at] ?? 0]?.sentence === sentence),
  )
  if (told.some((one) => held.some(({ scale, side }) => scale === one.scale && side === one.side))) return 1
  return told.some((one) => held.some(({ scale }) => scale === one.scale)) ? -1 : 0
}

/** "Less often" says less: beside a word that compares, no other tells. */
function tellingOf(tokens: readonly Token[]): readonly Sign[] {
  const comparing = tokens.filter(({ sides }) => sides.some(({ axis }) => axis === 'comparison'))
  return (comparing.length > 0 ? comparing : tokens)
    .flatMap(signsOf)
    .filter(({ kind }) => kind === 'direction')
}
