import type { Locale } from '../language.ts'
import type { Span } from '../span.ts'
import { fold } from './client-words.ts'
import { themes, type Theme, type ThemePatterns } from './themes-list.ts'
import { themesEn } from './themes-en.ts'
import { themesEs } from './themes-es.ts'

/** A theme and the words that raised it. */
export type ThemeFound = Span & { readonly theme: Theme }

/** Longest stretch that is read for themes; a 64 kB message says what it is about before that. */
const READ = 6_000

const compile = (patterns: ThemePatterns): readonly (readonly [Theme, RegExp])[] =>
  themes.flatMap((theme) => {
    const inside = patterns[theme]
    return inside === undefined
      ? []
      : [[theme, new RegExp(`(?<![\\p{L}\\d])(?:${inside})(?![\\p{L}\\d])`, 'giu')] as const]
  })
const compiled = { en: compile(themesEn), es: compile(themesEs) } as const satisfies Record<Locale, unknown>

/** A sentence that says who somebody is and nothing else: “I am gay.” before something about sleep is no wish to talk
 * about being gay, and to answer it so is to answer a group and not a person (FA.2). */
const onlySaysWho = {
  en: /(?<=^|[.!?]\s{0,3})(?:i am|i'm|im) (?:an? )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+(?=\s{0,3}[.!?])/giu,
  es: /(?<=^|[.!?]\s{0,3})soy (?:una? )?(?:[\p{L}-]+ ){0,3}[\p{L}-]+(?=\s{0,3}[.!?])/giu,
} as const satisfies Record<Locale, RegExp>
const whoThemes: readonly Theme[] = ['identity', 'migration']
/** Words beside it from which on the message is about something else. */
const FEWEST_WORDS_BESIDE = 4

const wordsIn = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0

/** Where it is only said who somebody is, in a message about something else. */
function asides(folded: string, locale: Locale): readonly Span[] {
  const found = [...folded.matchAll(onlySaysWho[locale])]
  const beside = wordsIn(folded) - found.reduce((sum, [said]) => sum + wordsIn(said), 0)
  if (beside < FEWEST_WORDS_BESIDE) return []
  return found.map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

/** Themes of a text with every place they stand in, ordered by start. */
export function findThemes(text: string, locale: Locale): readonly ThemeFound[] {
  const folded = fold(text.slice(0, READ))
  const aside = asides(folded, locale)
  const isAside = ({ theme, start, end }: ThemeFound): boolean =>
    whoThemes.includes(theme) && aside.some((one) => one.start <= start && end <= one.end)
  return compiled[locale]
    .flatMap(([theme, pattern]) =>
      [...folded.matchAll(pattern)].map((match) => ({
        theme,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .filter((found) => !isAside(found))
    .toSorted((a, b) => a.start - b.start)
}
