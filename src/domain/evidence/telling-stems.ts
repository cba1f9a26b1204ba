import { stemIn } from './stem-in.ts'
import { meaningful } from './stem.ts'

/** Stems that can tell what about its subject a text says: each once, without those that name the subject. */
export function tellingStems(
  words: readonly string[],
  subject: ReadonlySet<string>,
  language: string,
): ReadonlySet<string> {
  const found = new Set<string>()
  // A word that a text has twice is stemmed once: half of its words are.
  for (const word of new Set(words)) {
    if (!meaningful(word)) continue
    const stem = stemIn(language, word)
    if (!subject.has(stem)) found.add(stem)
  }
  return found
}
