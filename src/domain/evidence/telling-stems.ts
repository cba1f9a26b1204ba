import { stemsOf } from './stems-of.ts'

/** Stems that can tell what about its subject a text says: each once, without those that name the subject. */
export function tellingStems(text: string, title: string, language: string): readonly string[] {
  const subject = new Set(stemsOf(title, language))
  return [...new Set(stemsOf(text, language))].filter((stem) => !subject.has(stem) && !/[\d']/.test(stem))
}
