import type { Question } from './question.ts'

/** How alike two words must be to be taken for one, as pg_trgm counts it. */
const ALIKE = 0.35
const MISSPELT_WEIGHT = 0.7

/** The stems asked for; one that stands nowhere is replaced by the one that is spelled most alike, if there is one. */
export function spelledLike(
  { stems, plain }: Question,
  known: (stem: string) => boolean,
  startingWith: (first: string) => readonly string[],
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  for (const [stem, weight] of stems) {
    const word = plain.get(stem)
    if (word === undefined || known(stem)) {
      found.set(stem, Math.max(found.get(stem) ?? 0, weight))
      continue
    }
    const like = mostAlike(stem, startingWith(stem.slice(0, 2)))
    if (like !== null) found.set(like, Math.max(found.get(like) ?? 0, weight * MISSPELT_WEIGHT))
  }
  return found
}

function mostAlike(stem: string, among: readonly string[]): string | null {
  let best: { readonly word: string; readonly alike: number } | null = null
  for (const word of among) {
    if (Math.abs(word.length - stem.length) > 2) continue
    const alike = likeness(stem, word)
    if (alike >= ALIKE && (best === null || alike > best.alike)) best = { word, alike }
  }
  return best?.word ?? null
}

/** Share of the trigrams of two words that both have; the beginning counts twice, the end once. */
export function likeness(a: string, b: string): number {
  const [first, second] = [trigrams(a), trigrams(b)]
  let both = 0
  for (const one of first) if (second.has(one)) both += 1
  const all = first.size + second.size - both
  return all === 0 ? 0 : both / all
}
function trigrams(word: string): ReadonlySet<string> {
  const padded = `  ${word} `
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)))
}
