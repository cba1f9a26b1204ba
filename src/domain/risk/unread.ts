import type { Screening } from './signal.ts'

/** Letters from which a text says something that somebody must have read; fewer in scripts where one says more. */
const LATIN_LETTERS_THAT_TELL = 20
const OTHER_LETTERS_THAT_TELL = 8

/** Whether a text in no language that we read says enough for somebody to have to look. Linear, and mostly short. */
export function tellsSomething(text: string): boolean {
  let latin = 0
  let other = 0
  for (const letter of text.matchAll(/\p{L}/gu)) {
    if ((letter[0].codePointAt(0) ?? 0) < 0x250) latin += 1
    else other += 1
    if (latin >= LATIN_LETTERS_THAT_TELL || other >= OTHER_LETTERS_THAT_TELL) return true
  }
  return false
}

/** A message that nobody's rules could read and that says something never looks safe: it stands at `low` at least
 * (see screen.ts), so it ranks above the calm, and the inbox says that its language was not read. */
export const isUnread = ({ level, language }: Pick<Screening, 'level' | 'language'>): boolean =>
  language === 'unknown' && level !== 'none'
