import { tokensOf, type Token } from './align.ts'
import { quantitiesIn } from './quantities-in.ts'

/** What parts a sentence into things that are counted each for itself. */
const PARTS = /[,;:]\s|\s(?:and|against|versus|whereas|while|but|y|frente a|mientras)\s/giu

/** Whether the claim gives a number to others than its source does: "mothers 5.1, fathers 6.2". */
export function boundToOthers(
  claim: string,
  said: readonly Token[],
  text: string,
  language: string,
): boolean {
  const groups = said.flatMap(({ sides }) => sides.filter(({ kind }) => kind === 'population'))
  const values = new Set(quantitiesIn(claim).map(({ bare }) => bare))
  if (groups.length === 0 || values.size === 0) return false
  return text.split(PARTS).some((part) => {
    if (!quantitiesIn(part).some(({ bare }) => values.has(bare))) return false
    const held = tokensOf(part, language).flatMap(({ sides }) => sides)
    return groups.some(
      ({ axis, side }) =>
        held.some((one) => one.axis === axis && one.side !== side) &&
        !held.some((one) => one.axis === axis && one.side === side),
    )
  })
}

/** Whether the claim says a change the other way round: "from 40 to 58" for "from 58 to 40". */
export function turnsChange(claim: string, text: string): boolean {
  const said = CHANGE.exec(claim)
  const held = CHANGE.exec(text)
  return said !== null && held !== null && said[1] === held[2] && said[2] === held[1] && said[1] !== said[2]
}
const CHANGE = /\b(?:from|del?)\s+(\d+(?:\.\d+)?)\s?%?(?:\s+\p{L}+)?\s+(?:to|al?)\s+(\d+(?:\.\d+)?)/iu
