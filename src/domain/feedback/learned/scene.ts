import { hashOf } from '../../privacy/learned/tagger/hashes.ts'
import type { Reading } from '../../guard/reading/read.ts'
import type { Behaviour } from '../behaviours.ts'
import type { Signs } from '../behaviour.ts'
import { empathySigns } from '../empathy.ts'

/** A text with all that its features are made of, read once. */
export type Scene = {
  readonly text: Reading
  readonly client: Reading
  /** Words of the client by their first letters: "empty" and "emptiness" are the same. */
  readonly said: ReadonlySet<string>
  readonly signs: Signs
  /** Signs of empathy in each sentence. */
  readonly warmth: Signs
  readonly rules: readonly Behaviour[]
  readonly hashes: Int32Array
}

const STEM = 5
export const stemOf = (word: string): string => word.slice(0, STEM)

export function sceneOf(text: Reading, client: Reading, signs: Signs, rules: readonly Behaviour[]): Scene {
  const hashes = new Int32Array(text.words.length)
  text.words.forEach((word, at) => {
    hashes[at] = hashOf(word, 0, word.length)
  })
  const said = new Set(client.words.filter((word) => word.length > 3).map(stemOf))
  return { text, client, said, signs, warmth: empathySigns(text), rules, hashes }
}
