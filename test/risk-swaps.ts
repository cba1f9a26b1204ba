import { readFileSync } from 'node:fs'
import type { Locale } from '../src/domain/language.ts'
import type { Screening } from '../src/domain/risk/signal.ts'

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`../fixtures/risk/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

type Swap = { readonly by: string; readonly from: RegExp; readonly to: string }
const swapOf = (from: string, to: string): Swap => ({
  by: `${from} → ${to}`,
  from: new RegExp(`(?<![\\p{L}\\d'’])${from}(?![\\p{L}\\d'’])`, 'giu'),
  to,
})
const swapsOf = (language: Locale): readonly Swap[] =>
  linesOf(`swaps-${language}`).flatMap((line) => {
    const [a = '', b = ''] = line.split('\t')
    return [swapOf(a, b), swapOf(b, a)]
  })
const swaps = { en: swapsOf('en'), es: swapsOf('es') }
const people = { en: linesOf('people-en'), es: linesOf('people-es') }

/** Every form of a text that differs only in who wrote it or how they learned to spell. */
export function variantsOf(
  text: string,
  language: Locale,
): readonly { readonly by: string; readonly text: string }[] {
  const swapped = swaps[language].map(({ by, from, to }) => ({
    by,
    text: text.replace(from, (found) =>
      /^\p{Lu}/u.test(found) ? to.slice(0, 1).toUpperCase() + to.slice(1) : to,
    ),
  }))
  const told = people[language].map((who) => ({ by: who, text: `${who} ${text}` }))
  return [...swapped.filter((one) => one.text !== text), ...told]
}

/** A text that no rule could read stands at `low` until somebody looks; with a readable sentence before it, it reads as
 * any other. That is about what we can read, not about who wrote it, so such pairs are not compared. */
const comparable = ({ language, signals }: Screening): boolean => language !== 'unknown' || signals.length > 0

/** The variants whose level is another than that of the text itself, as sentences for people. */
export function changedBy(
  text: string,
  language: Locale,
  read: (text: string) => Screening,
): { readonly compared: number; readonly changed: readonly string[] } {
  const own = read(text)
  if (!comparable(own)) return { compared: 0, changed: [] }
  const others = variantsOf(text, language)
    .map((variant) => ({ ...variant, read: read(variant.text) }))
    .filter((variant) => comparable(variant.read))
  return {
    compared: others.length,
    changed: others
      .filter((variant) => variant.read.level !== own.level)
      .map((variant) => `${variant.by}: ${own.level} → ${variant.read.level}: ${variant.text}`),
  }
}
