import { sentencesOf } from '../drafting/sentences.ts'
import type { Section } from './formats/record.ts'

/** Words of a passage: enough to stand alone, few enough to be read at once. */
export const SHORTEST = 80
export const LONGEST = 200

/** A piece of a source that an answer can point at. `section` names where it stands. */
export type Piece = { readonly section: string; readonly text: string }

/** Parts sections into passages of 80–200 words at the ends of sentences. Short sections are joined with their
 * neighbours, each under its heading; a source that is shorter is one passage. Linear in the text. */
export function piecesOf(sections: readonly Section[]): readonly Piece[] {
  const pieces: { section: string; parts: Part[]; words: number }[] = []
  for (const { heading, text } of sections) {
    let current = pieces.at(-1)
    let named = false
    for (const sentence of shortened(text)) {
      const words = countWords(sentence)
      const joins =
        current !== undefined && (named || current.words < SHORTEST) && current.words + words <= LONGEST
      if (!current || !joins) {
        current = { section: heading, parts: [], words: 0 }
        pieces.push(current)
        named = true
      }
      if (!named) {
        if (heading !== '') current.parts.push({ heading, text: `${heading}:` })
        named = true
      }
      current.parts.push({ heading, text: sentence })
      current.words += words
    }
  }
  return withoutRest(pieces).map(({ section, parts }) => ({
    section,
    text: parts.map(({ text }) => text).join(' '),
  }))
}

/** A sentence, or the heading that stands before it, under its heading. */
type Part = { readonly heading: string; readonly text: string }
type Growing = { readonly section: string; readonly parts: readonly Part[]; readonly words: number }

/** A last piece of a few words goes to the one before it where both fit, or takes sentences from it. */
function withoutRest(pieces: readonly Growing[]): readonly Growing[] {
  const last = pieces.at(-1)
  const before = pieces.at(-2)
  if (!last || !before || last.words >= SHORTEST) return pieces
  if (last.words + before.words <= LONGEST)
    return [
      ...pieces.slice(0, -2),
      { ...before, parts: [...before.parts, ...last.parts], words: last.words + before.words },
    ]
  const parts = [...before.parts]
  const moved: Part[] = []
  let words = last.words
  while (parts.length > 1 && words < SHORTEST) {
    const part = parts.pop()
    if (!part) break
    moved.unshift(part)
    words += countWords(part.text)
  }
  const left = { ...before, parts, words: before.words + last.words - words }
  const section = moved[0]?.heading ?? last.section
  // Its heading stands above it; a heading that ended the piece before moves with its sentence.
  const all = moved[0]?.text === `${section}:` ? moved.slice(1) : moved
  return [...pieces.slice(0, -2), left, { section, parts: [...all, ...last.parts], words }]
}

/** Sentences; one that is longer than a passage is parted between words. */
function shortened(text: string): readonly string[] {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end)
    const words = sentence.split(' ')
    if (words.length <= LONGEST) return [sentence]
    return Array.from({ length: Math.ceil(words.length / LONGEST) }, (_, at) =>
      words.slice(at * LONGEST, (at + 1) * LONGEST).join(' '),
    )
  })
}
export const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length
