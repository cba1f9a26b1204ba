import { alike, type Token } from './align.ts'
import type { Reading } from './reading-of.ts'

/** What of a claim stands where in its source. */
export type Laid = {
  /** For each word of the claim, how much of it each clause of the source says. */
  readonly inClause: readonly Float64Array[]
  /** The same, with what stands near by. */
  readonly near: readonly Float64Array[]
  /** How much of it is said anywhere, and in the title. */
  readonly anywhere: readonly number[]
  readonly inTitle: readonly number[]
  /** Which of the source's words say it, with how much of it. */
  readonly matches: readonly (readonly { readonly of: number; readonly worth: number }[])[]
}

/** What stands in the same sentence as a clause counts so much there, and what in the sentence beside. */
const SAME_SENTENCE = 0.7
const NEXT_SENTENCE = 0.3

export function lay(claim: Reading, source: Reading, title: readonly Token[]): Laid {
  const byStem = new Map<string, number[]>()
  const byMeaning = new Map<string, number[]>()
  const add = (into: Map<string, number[]>, key: string, at: number): void => {
    const list = into.get(key)
    if (list) list.push(at)
    else into.set(key, [at])
  }
  for (const [at, token] of source.tokens.entries()) {
    add(byStem, token.stem, at)
    for (const group of token.groups) add(byMeaning, `${group}`, at)
    for (const { axis, side } of token.sides) add(byMeaning, `${axis}/${side}`, at)
  }
  const matches = claim.tokens.map((token) => {
    const places = new Set([
      ...(byStem.get(token.stem) ?? []),
      ...token.groups.flatMap((group) => byMeaning.get(`${group}`) ?? []),
      ...token.sides.flatMap(({ axis, side }) => byMeaning.get(`${axis}/${side}`) ?? []),
    ])
    return [...places].flatMap((of) => {
      const other = source.tokens[of]
      const worth = other === undefined ? 0 : alike(token, other)
      return worth > 0 ? [{ of, worth }] : []
    })
  })
  const inClause = matches.map((all) => {
    const row = new Float64Array(source.clauses.length)
    for (const { of, worth } of all) {
      const clause = source.clauseOf[of] ?? 0
      row[clause] = Math.max(row[clause] ?? 0, worth)
    }
    return row
  })
  return {
    inClause,
    near: inClause.map((row) => nearBy(row, source)),
    anywhere: inClause.map((row) => row.reduce((most, one) => Math.max(most, one), 0)),
    inTitle: claim.tokens.map((token) => title.reduce((most, one) => Math.max(most, alike(token, one)), 0)),
    matches,
  }
}

function nearBy(row: Float64Array, { clauses }: Reading): Float64Array {
  const bySentence = new Map<number, number>()
  for (const [at, { sentence }] of clauses.entries())
    bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, row[at] ?? 0))
  return row.map((own, at) => {
    const sentence = clauses[at]?.sentence ?? 0
    return Math.max(
      own,
      SAME_SENTENCE * (bySentence.get(sentence) ?? 0),
      NEXT_SENTENCE * (bySentence.get(sentence - 1) ?? 0),
      NEXT_SENTENCE * (bySentence.get(sentence + 1) ?? 0),
    )
  })
}
