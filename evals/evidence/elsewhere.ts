import { stemsOf } from '../../src/domain/evidence/stems-of.ts'
import { hash } from './made-questions.ts'

export type Page = {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly language: string
}

/** Two pages about something else for a claim that holds: of those that share no word of the title, the one that shares most
 * words with the claim, and one drawn by its letters. What a claim about something else looks like is learned from these. */
export function elsewhere(claim: string, own: Page, pages: readonly Page[]): readonly Page[] {
  const named = new Set(stemsOf(own.title, own.language))
  const others = pages.filter(
    ({ id, title, language }) =>
      id !== own.id && language === own.language && !stemsOf(title, language).some((stem) => named.has(stem)),
  )
  if (others.length === 0) return []
  const said = new Set(stemsOf(claim, own.language))
  const shared = others.map(({ text, language }) => {
    const held = new Set(stemsOf(text, language))
    return [...said].filter((stem) => held.has(stem)).length
  })
  const most = others[shared.indexOf(Math.max(...shared))]
  const drawn = others[hash(claim) % others.length]
  return [most, drawn]
    .filter((page, at, all) => page !== undefined && all.indexOf(page) === at)
    .flatMap((page) => page ?? [])
}
