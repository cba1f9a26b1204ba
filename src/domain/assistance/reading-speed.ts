import type { Locale } from '../language.ts'

/** Words a minute that adults read silently on average: 238 of English non-fiction over 190 studies, where most people
 * read 175 to 300; 278 of Spanish, in the same paper's table of other languages. See: Brysbaert 2019,
 * doi:10.1016/j.jml.2019.104047. Not the figures of Trauzettel-Klosinski and Dietz 2012, doi:10.1167/iovs.11-8284:
 * there people read aloud, and slower. */
export const wordsAMinute: Readonly<Record<Locale, number>> = { en: 238, es: 278 }

const MINUTE_MS = 60_000

/** The least time in which so many words are read at an average speed. */
export const readingMs = (words: number, language: Locale): number =>
  (words / wordsAMinute[language]) * MINUTE_MS
