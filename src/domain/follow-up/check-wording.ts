import { locales, type Locale } from '../language.ts'
import { granted, refused, type Outcome } from '../outcome.ts'
import { isPlainLine } from '../plain-line.ts'
import type { Instrument } from './instrument.ts'
import type { SiteWording } from './follow-up.ts'

/** What a site's file says. */
export type OfferedWording = {
  readonly notice: string
  readonly wording: Readonly<Partial<Record<Locale, Readonly<Record<string, string>>>>>
}

/** Longest sentence of a wording, and longest notice, in characters. */
const MAX_SENTENCE = 500

/** A site's wording, if it has a notice, at least one language, and in each language all items and nothing else.
 * Refuses `input-not-valid` with what is to be looked at: `notice`, `wording`, or the item as `en.wish`. */
export function checkWording(
  instrument: Instrument,
  offered: OfferedWording,
): Outcome<Pick<SiteWording, 'notice' | 'wording'>> {
  if (!isSentence(offered.notice)) return refused('input-not-valid', 'notice')
  const said = locales.filter((locale) => offered.wording[locale] !== undefined)
  if (said.length === 0) return refused('input-not-valid', 'wording')
  const ids = instrument.items.map((item) => item.id)
  for (const locale of said) {
    const items = offered.wording[locale] ?? {}
    const missing = ids.find((id) => !isSentence(Object.hasOwn(items, id) ? (items[id] ?? '') : ''))
    if (missing !== undefined) return refused('input-not-valid', `${locale}.${missing}`)
    if (Object.keys(items).length !== ids.length) return refused('input-not-valid', locale)
  }
  return granted({ notice: offered.notice, wording: offered.wording })
}

const isSentence = (text: string): boolean => isPlainLine(text) && text.length <= MAX_SENTENCE
