import { begins, ends, findJoints, joints } from './joints.ts'
import type { Word } from './known-words.ts'
import { saysOnlyWho } from './passed-over.ts'
import { readSentences } from './read-sentences.ts'
import type { Place } from './stretches.ts'

/** Called with each clause in turn: its words are those of the list from `first` to before `end`. */
type Each = (words: readonly Word[], first: number, end: number, place: Place) => void

/** Reads a text clause by clause. A sentence or a clause that says who somebody is and nothing else is passed over, as
 * if it were not there (FA.1). */
export function readClauses(text: string, each: Each): void {
  let sentence = 0
  readSentences(text, ({ words, starts, ends: untils, parted }) => {
    if (saysOnlyWho(words)) return
    findJoints(words, parted)
    sentence += 1
    let first = 0
    let isFirst = true
    for (const end of joints) {
      if (end - first === words.length || !saysOnlyWho(words, first, end)) {
        each(words, first, end, {
          sentence,
          words: end - first,
          begins: begins(first),
          ends: ends(end),
          isFirst,
          start: starts[first] ?? 0,
          end: untils[end - 1] ?? 0,
        })
        isFirst = false
      }
      first = end
    }
  })
}
