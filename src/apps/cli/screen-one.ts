import type { Language } from '../../domain/language.ts'
import { screen } from '../../domain/risk/screen.ts'
import { toCodePoints } from './code-points.ts'

/** One message as `rapport screen` answers it, without its id; offsets count code points. */
export function screenOne(text: string, language: Language | undefined) {
  const read = screen(text, language)
  const signals = toCodePoints(text, read.signals)
  return {
    level: read.level,
    signals: signals.map(({ kind, start, end, rule }) => ({ kind, start, end, rule })),
    lang: read.language,
  }
}
