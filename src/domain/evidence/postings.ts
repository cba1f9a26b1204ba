/** Where a word stands: for each passage that has it six bytes, in blocks of passages that follow one another, so that
 * adding a source rewrites one block of each of its words and nothing else. */
export type Block = {
  /** Number of the first passage that the block may name. */
  readonly from: number
  readonly bytes: Uint8Array
}
/** Passages of one block. */
export const BLOCK = 4096
/** Place in the block (2 bytes), times in title and text, length of title and text in words. */
export const ENTRY = 6

export type Counts = ReadonlyMap<string, { readonly title: number; readonly text: number }>
export type Counted = { readonly words: Counts; readonly titleLength: number; readonly textLength: number }

/** Counts the stems of a passage by field. */
export function countStems(title: readonly string[], text: readonly string[]): Counted {
  const words = new Map<string, { title: number; text: number }>()
  const count = (stem: string, field: 'title' | 'text'): void => {
    const row = words.get(stem) ?? { title: 0, text: 0 }
    row[field] += 1
    words.set(stem, row)
  }
  for (const stem of title) count(stem, 'title')
  for (const stem of text) count(stem, 'text')
  return { words, titleLength: title.length, textLength: text.length }
}

const byte = (number: number): number => Math.min(255, number)

/** The entry of one word in the passage with this number. */
export function entryOf(
  number: number,
  times: { readonly title: number; readonly text: number },
  { titleLength, textLength }: Pick<Counted, 'titleLength' | 'textLength'>,
): readonly number[] {
  const place = number % BLOCK
  return [place & 255, place >> 8, byte(times.title), byte(times.text), byte(titleLength), byte(textLength)]
}

/** How many passages there are, and how long on average: what BM25 needs to know of a library. */
export type Measures = { readonly passages: number; readonly titleWords: number; readonly textWords: number }
export const noMeasures: Measures = { passages: 0, titleWords: 0, textWords: 0 }
export const added = (measures: Measures, { titleLength, textLength }: Counted): Measures => ({
  passages: measures.passages + 1,
  titleWords: measures.titleWords + byte(titleLength),
  textWords: measures.textWords + byte(textLength),
})
