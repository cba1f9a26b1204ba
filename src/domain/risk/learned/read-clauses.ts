import { begins, ends, findJoints, jointAt } from './joints.ts'
import { saysOnlyWho } from './passed-over.ts'
import { readSentences } from './read-sentences.ts'
import type { Place } from './stretches.ts'

/** Called with each clause in turn: its words are those of the list from `first` to before `end`. Where it stands is told
 * in one object, which is used again. */
type Each = (words: Int32Array, first: number, end: number, place: Place) => void

type Writable<Of> = { -readonly [Key in keyof Of]: Of[Key] }
const place: Writable<Place> = {
  sentence: 0,
  words: 0,
  begins: false,
  ends: false,
  isFirst: false,
  start: 0,
  end: 0,
}

/** Reads a text clause by clause. A sentence or a clause that says who somebody is and nothing else is passed over, as
 * if it were not there (FA.1). */
export function readClauses(text: string, each: Each): void {
  place.sentence = 0
  readSentences(text, (sentence) => {
    const { words, count, starts, ends: untils } = sentence
    if (saysOnlyWho(words, 0, count)) return
    const joints = findJoints(sentence)
    place.sentence += 1
    place.isFirst = true
    let first = 0
    for (let joint = 0; joint < joints; joint += 1) {
      const end = jointAt(joint)
      if (end - first === count || !saysOnlyWho(words, first, end)) {
        place.words = end - first
        place.begins = begins(first)
        place.ends = ends(end)
        place.start = starts[first] ?? 0
        place.end = untils[end - 1] ?? 0
        each(words, first, end, place)
        place.isFirst = false
      }
      first = end
    }
  })
}
