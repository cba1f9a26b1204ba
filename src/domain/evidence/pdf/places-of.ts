import { sentencesOf } from '../../drafting/sentences.ts'
import type { Box, PlacedLine } from './page.ts'

export type Place = Box & { readonly page: number }
/** Letters of a sentence that are enough to tell it from others. */
const FEWEST = 12
/** Letters ahead in which a sentence is looked for. */
const WINDOW = 20_000

/** Where each passage stands in the file: the boxes of its lines; none where its text is not the file's. Compares letters
 * alone, since hyphens, spaces and headings differ between the two. */
export function placesOf(
  lines: readonly PlacedLine[],
  passages: readonly string[],
): readonly (readonly Place[])[] {
  const starts: number[] = []
  let letters = ''
  for (const { text } of lines) {
    starts.push(letters.length)
    letters += bare(text)
  }
  let cursor = 0
  return passages.map((passage) => {
    const found = new Set<number>()
    for (const { start, end } of sentencesOf(passage)) {
      const words = passage.slice(start, end)
      const window = letters.slice(cursor, cursor + WINDOW)
      // Where short sections were joined, a passage has their headings, which are no lines of the text.
      const sentence = [words, words.slice(words.indexOf(':') + 1)]
        .map(bare)
        .find((one) => one.length >= FEWEST && window.includes(one))
      if (sentence === undefined) continue
      const at = cursor + window.indexOf(sentence)
      const last = lineAt(starts, at + sentence.length - 1)
      for (let line = lineAt(starts, at); line <= last; line += 1) found.add(line)
      cursor = at + sentence.length
    }
    return [...found].flatMap((at) => {
      const line = lines[at]
      return line ? [{ page: line.page, ...line.box }] : []
    })
  })
}

const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')

/** The last line that starts at or before this letter. */
function lineAt(starts: readonly number[], letter: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= letter) low = middle
    else high = middle - 1
  }
  return low
}
