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

/** Themes of a text with every place they stand in, ordered by start. */
export function findThemes(text: string, locale: Locale): readonly ThemeFound[] {
  const folded = fold(text.slice(0, READ))
  return compiled[locale]
    .flatMap(([theme, pattern]) =>
      [...folded.matchAll(pattern)].map((match) => ({
        theme,
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .toSorted((a, b) => a.start - b.start)
}
