import { authorOf } from '../formats/names.ts'
import type { Author } from '../formats/record.ts'
import type { Body } from './headings.ts'
import { joinLines } from './join-lines.ts'
import type { Line, PdfAbout } from './page.ts'

/** Lines of the first page that a title, and the names after it, may have. */
const MOST_TITLE = 5
const MOST_NAMES = 8
const TITLE_LARGER = 1.15

export type Front = {
  readonly title: string
  readonly authors: readonly Author[]
  /** Lines that are title or names, and no text. */
  readonly taken: ReadonlySet<Line>
}

/** Title and authors: what the file says of itself where its first page says the same, since a page may have something
 * larger than its title (the journal, a mark of the kind of paper); else the largest letters of the first page and the names
 * beneath; where there is nothing larger, what the file says, and at last its first line. */
export function frontOf(lines: readonly Line[], body: Body, about: PdfAbout): Front {
  const first = lines.filter(({ page }) => page === (lines[0]?.page ?? 1))
  const titled = largest(first, body)
  const own = sane(about.title) ? about.title : ''
  const shown = joinLines(
    titled.map(({ text }) => text),
    new Set(),
  )
  const [opening] = first
  const fallback = own === '' && shown === '' && opening ? [opening] : []
  const named = own === '' ? [] : saying(own, first)
  const taken = named.length > 0 ? named : titled.length > 0 ? titled : fallback
  const large = shown === '' || shown.length > 300 ? own || (opening?.text ?? '') : shown
  const title = named.length > 0 ? own.trim() : large
  const after = first.slice(taken.length > 0 ? first.indexOf(taken.at(-1) ?? first[0]!) + 1 : 0)
  const names = namesAfter(after)
  const authors = names.authors.length > 0 ? names.authors : peopleIn(about.author)
  return { title, authors, taken: new Set([...taken, ...names.lines]) }
}

/** The lines one after the other that together say these words; none where they do not. */
function saying(title: string, lines: readonly Line[]): readonly Line[] {
  const wanted = letters(title)
  for (const [from] of lines.entries()) {
    let said = ''
    for (const [more, line] of lines.slice(from, from + MOST_TITLE).entries()) {
      said += letters(line.text)
      if (said === wanted) return lines.slice(from, from + more + 1)
      if (!wanted.startsWith(said)) break
    }
  }
  return []
}
const letters = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')

function largest(lines: readonly Line[], body: Body): readonly Line[] {
  const fit = lines.filter(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= 6)
  const size = fit.reduce((most, line) => Math.max(most, line.size), 0)
  if (size < body.size * TITLE_LARGER) return []
  const from = lines.findIndex((line) => fit.includes(line) && line.size >= size * 0.97)
  const title: Line[] = []
  for (const line of lines.slice(from, from + MOST_TITLE)) {
    if (line.size < size * 0.9) break
    title.push(line)
  }
  return title
}

/** A title of the file itself that a person wrote, and no word processor. */
const sane = (title: string): boolean =>
  title.trim().length >= 8 &&
  / /.test(title.trim()) &&
  !/^microsoft word|untitled|\.(?:docx?|pdf|tex|indd|qxd)\b|^\S+\s\d+\.\.\d+$/i.test(title.trim())

const NOT_NAMES =
  /@|https?:|\d{4}|\b(?:universit|department|departamento|hospital|institut|school|college|center|centre|centro|faculty|facultad|division|clinic|laborator|journal|volume|abstract|resumen|received|accepted|correspond|original|article|research|doi|editor)/i

function namesAfter(lines: readonly Line[]): {
  readonly authors: readonly Author[]
  readonly lines: readonly Line[]
} {
  const taken: Line[] = []
  const authors: Author[] = []
  for (const line of lines.slice(0, MOST_NAMES)) {
    const people = NOT_NAMES.test(line.text) ? [] : peopleIn(line.text)
    if (people.length === 0) {
      if (authors.length > 0 || /^(?:abstract|resumen|introduc)/i.test(line.text)) break
      continue
    }
    taken.push(line)
    authors.push(...people)
  }
  return { authors, lines: taken }
}

const DEGREES =
  /^(?:ph\.?\s?d|m\.?\s?d|m\.?\s?a|m\.?\s?sc|b\.?\s?sc|psy\.?\s?d|r\.?n|mph|msw|lcsw|dr|prof|jr|sr)\.?$/i

/** `Jane Doe¹, Mary A. Roe² & P. van Dyke`; empty where a part is no name. */
export function peopleIn(written: string): readonly Author[] {
  const parts = written
    .slice(0, 1_000)
    .replaceAll(/[\d*†‡§¶‖#∗⁎¹²³⁴-⁹]+|\([^)]{0,40}\)/gu, ',')
    .split(/,|;|·|•|\s&\s|\s(?:and|y)\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^[a-z]$/i.test(part) && !DEGREES.test(part))
  const people = parts.filter(isName)
  return parts.length > 0 && people.length === parts.length ? people.map(authorOf) : []
}
const isName = (part: string): boolean =>
  /^(?:\p{Lu}[\p{L}'’-]*\.?)(?:[ -](?:\p{Lu}[\p{L}'’-]*\.?|van|von|der|den|de|del|della|di|da|la|le|ter|ten|los|bin|al)){1,5}$/u.test(
    part,
  )
