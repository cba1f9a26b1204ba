import { mix } from '../../privacy/learned/tagger/hashes.ts'
import type { Scene } from './scene.ts'
import { placeOf } from './sentence-keys.ts'

/** Keys of each sentence as part of the whole turn: its own, and what it does. */
export function turnKeys(
  scene: Scene,
  sentences: readonly (readonly number[])[],
  does: readonly number[],
): readonly (readonly number[])[] {
  const many = Math.min(4, sentences.length)
  return sentences.map((keys, at) => {
    const sentence = scene.text.sentences[at]
    const doing = does[at] ?? 0
    const asks = Number(sentence?.asks ?? false)
    const opening = scene.hashes[sentence?.first ?? 0] ?? 0
    return [
      ...keys,
      placeOf(70, doing),
      placeOf(71, doing * 2 + asks),
      placeOf(72, doing * 8 + many),
      placeOf(73, many),
      placeOf(74, mix(opening, doing)),
    ]
  })
}
