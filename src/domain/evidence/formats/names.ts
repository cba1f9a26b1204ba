import type { Author } from './record.ts'
import { plain } from './record.ts'

/** `Family, Given`, `Given Family`, or a body; particles stay with the family name. */
export function authorOf(written: string): Author {
  const name = plain(written)
  const comma = name.indexOf(',')
  if (comma >= 0)
    return {
      family: name.slice(0, comma).trim(),
      given: name
        .slice(comma + 1)
        .replace(/,\s*$/, '')
        .trim(),
    }
  const words = name.split(' ')
  if (words.length < 2 || words.length > 5) return { family: name, given: '' }
  const particle = words.findIndex(
    (word, at) => at > 0 && /^(?:van|von|der|den|de|del|della|di|da|la|le|ter|ten)$/.test(word),
  )
  const from = particle > 0 ? particle : words.length - 1
  return { family: words.slice(from).join(' '), given: words.slice(0, from).join(' ') }
}

/** PubMed's short form, `Pandey H` or `van Dyke CB`: capitals at the end are initials. */
export function shortAuthorOf(written: string): Author {
  const name = plain(written)
  const at = name.lastIndexOf(' ')
  const last = name.slice(at + 1)
  return at > 0 && /^\p{Lu}{1,4}$/u.test(last)
    ? { family: name.slice(0, at), given: [...last].map((letter) => `${letter}.`).join(' ') }
    : authorOf(name)
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const two = (number: number): string => String(number).padStart(2, '0')

/** A month as number (1–12) from `3`, `03`, `mar`, `March`; null otherwise. */
export function monthOf(written: string): number | null {
  const word = written.trim().toLowerCase()
  if (/^\d{1,2}$/.test(word)) return Number(word) >= 1 && Number(word) <= 12 ? Number(word) : null
  const at = months.indexOf(word.slice(0, 3))
  return at < 0 ? null : at + 1
}

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD` of `2001/9//`, `2001 Sep 3`, `2001-09-03T…`, `2001`; empty where there is none. */
export function dateOf(written: string): string {
  const parts = /^\D{0,20}(\d{4})(?:[-/ .]+([A-Za-z]{3,9}|\d{1,2}))?(?:[-/ .]+(\d{1,2})(?!\d))?/.exec(
    written.slice(0, 60),
  )
  const year = parts?.[1]
  if (year === undefined) return ''
  return dateFrom(year, parts?.[2] ?? '', parts?.[3] ?? '')
}

export function dateFrom(year: string, month: string, day: string): string {
  if (!/^\d{4}$/.test(year)) return ''
  const number = monthOf(month)
  if (number === null) return year
  const inMonth = /^\d{1,2}$/.test(day) ? Number(day) : 0
  return inMonth >= 1 && inMonth <= 31 ? `${year}-${two(number)}-${two(inMonth)}` : `${year}-${two(number)}`
}
