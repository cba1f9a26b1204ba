import type { Question } from './question.ts'
import { stemIn } from './stem-in.ts'
import { abbreviations, alike, spanish } from './terms.ts'

/** Letters from which on two mistakes are forgiven, not one. */
const LONG = 8
const MISSPELT_WEIGHT = 0.7

/** The question with each stem that stands nowhere replaced by the one that is spelled most alike, if there is one. */
export function spelledLike(
  question: Question,
  known: (stem: string) => boolean,
  startingWith: (first: string) => readonly string[],
): Question {
  const { stems, plain } = question
  const found = new Map<string, number>()
  const meant = new Map<string, string>()
  for (const [stem, weight] of stems) {
    const word = plain.get(stem)
    if (word === undefined || known(stem)) {
      found.set(stem, Math.max(found.get(stem) ?? 0, weight))
      continue
    }
    const like = ofTheField(word, known) ?? mostAlike(stem, startingWith(stem.slice(0, 2)))
    if (like === null) continue
    meant.set(stem, like)
    found.set(like, Math.max(found.get(like) ?? 0, weight * MISSPELT_WEIGHT))
  }
  const right = (stem: string): string => meant.get(stem) ?? stem
  return {
    ...question,
    stems: found,
    subject: new Set([...question.subject].map(right)),
    spoken: question.spoken.map((one) => ({ ...one, stems: one.stems.map(right) })),
  }
}

/** Words of our own lists are compared whole: a stem has lost the letters that tell "anxeity" from "anxious". */
const fieldWords = [
  ...new Set(
    [abbreviations, alike, spanish]
      .flatMap((list) => Object.values(list))
      .flatMap((words) => words.split(' '))
      .filter((word) => word.length > 5),
  ),
]
function ofTheField(word: string, known: (stem: string) => boolean): string | null {
  const like = mostAlike(word, fieldWords)
  const stem = like === null ? null : stemIn('en', like)
  return stem !== null && known(stem) ? stem : null
}

function mostAlike(stem: string, among: readonly string[]): string | null {
  const most = stem.length < LONG ? 1 : 2
  let best: { readonly word: string; readonly steps: number } | null = null
  for (const word of among) {
    if (Math.abs(word.length - stem.length) > most) continue
    const steps = stepsBetween(stem, word, best === null ? most : best.steps - 1)
    if (steps <= most && (best === null || steps < best.steps)) best = { word, steps }
  }
  return best?.word ?? null
}

/** How many letters are wrong, missing, too many or changed about with the next one. More than `most` is not counted out: a
 * misspelt word is held against thousands, and nearly all of them differ in their first letters already. */
export function stepsBetween(a: string, b: string, most = Infinity): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  let leastBefore = 0
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    let leastHere = i
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let least = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (before[j - 2] ?? 0) + 1)
      next.push(least)
      if (least < leastHere) leastHere = least
    }
    // Two letters changed about are counted from the row before the last.
    if (leastHere > most && leastBefore > most) return leastHere
    leastBefore = leastHere
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
