import type { Spoken } from './question.ts'

/** Share of what a question speaks of that a passage must speak of to answer it at all. Chosen on questions that our
 * library can and cannot answer: see evals/evidence/unanswered.ts. */
const ENOUGH = 0.3
/** Words from which on a question tells a story, and a page that answers speaks of a smaller part of it. */
const TELLING = 4
/** Words of a long question that are enough, whatever else it tells. */
const MANY = 4
/** A Spanish word that no list of ours has may be any: that English pages lack it says little. */
const UNREAD = 0.15

/** Whether a passage speaks of enough of what was asked, rare words counting more than common ones. A page that shares but
 * a common word with a question answers nothing, and is not shown for want of a better one. */
export const covers = (
  spoken: readonly Spoken[],
  holds: (stem: string) => boolean,
  given: { readonly rarity: (stem: string) => number; readonly language: string },
): boolean =>
  coverage(spoken, holds, given) >= ENOUGH * Math.min(1, TELLING / Math.max(1, spoken.length)) ||
  spoken.filter(({ stems }) => stems.some(holds)).length >= MANY

export function coverage(
  spoken: readonly Spoken[],
  holds: (stem: string) => boolean,
  { rarity, language }: { readonly rarity: (stem: string) => number; readonly language: string },
): number {
  let all = 0
  let held = 0
  for (const { stems, plain } of spoken) {
    const holding = stems.some(holds)
    const worth = Math.min(...stems.map(rarity)) * (language === 'es' && plain && !holding ? UNREAD : 1)
    all += worth
    if (holding) held += worth
  }
  return all === 0 ? 1 : held / all
}
