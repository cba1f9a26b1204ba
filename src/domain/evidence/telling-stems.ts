import { stemIn } from './stem-in.ts'
import { meaningful } from './stem.ts'

/** Stems that can tell what about its subject a text says: each once, without those that name the subject. */
export function tellingStems(
  words: readonly string[],
  subject: ReadonlySet<string>,
  language: string,
): ReadonlySet<string> {
  const found = new Set<string>()
  for (const word of words) {
    if (!meaningful(word)) continue
    const stem = stemIn(language, word)
    if (!subject.has(stem)) found.add(stem)
  }
  return found
}
