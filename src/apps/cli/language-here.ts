import { languageOf } from '../../domain/language-of.ts'
import type { Locale } from '../../domain/language.ts'
import { screen } from '../../domain/risk/screen.ts'

/** Its own words tell the language of most texts; of a short one, often only the words of danger that were read in it.
 * Where neither tells, hiding a word too many is better than a name too few. A caller who knows that the language is
 * another one says `lang: "unknown"`. */
export function languageHere(text: string): Locale {
  const own = languageOf(text, [])
  const read = own === 'unknown' ? screen(text).language : own
  return read === 'unknown' ? 'en' : read
}
