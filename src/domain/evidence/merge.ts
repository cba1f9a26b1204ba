import type { Identifier } from './identifiers.ts'
import { mendable, unique, type SourceRecord } from './formats/record.ts'
import { worseStanding } from './formats/standing-said.ts'

/** The same identifier is the same source. A title alone never says so. */
export const sameSource = (a: SourceRecord, b: SourceRecord): boolean => {
  const known = new Set(a.identifiers.map(keyOf))
  return b.identifiers.some((one) => known.has(keyOf(one)))
}
export const keyOf = ({ kind, value }: Identifier): string => `${kind}:${value}`

/** One source of two: what the first says stands, the second fills what it leaves empty, and the longer text is kept.
 * The worse standing stands: nothing un-retracts a source but a person. */
export function merged(first: SourceRecord, second: SourceRecord): SourceRecord {
  const length = (record: SourceRecord): number =>
    record.sections.reduce((sum, { text }) => sum + text.length, 0)
  const longer = length(second) > length(first) ? second : first
  const sections = onePage(first, second) ? joined(first, second) : longer.sections
  const fill = (a: string, b: string): string => (a === '' ? b : a)
  return asMended(first, second, {
    ownId: fill(first.ownId, second.ownId),
    kind: first.kind === 'other' ? second.kind : first.kind,
    title: first.title,
    authors: first.authors.length >= second.authors.length ? first.authors : second.authors,
    issued: first.issued.length >= second.issued.length ? first.issued : second.issued,
    container: fill(first.container, second.container),
    volume: fill(first.volume, second.volume),
    issue: fill(first.issue, second.issue),
    pages: fill(first.pages, second.pages),
    publisher: fill(first.publisher, second.publisher),
    identifiers: unique([...first.identifiers, ...second.identifiers]),
    language: fill(first.language, second.language),
    licence: fill(first.licence, second.licence),
    keywords: [...new Set([...first.keywords, ...second.keywords])],
    sections,
    references: first.references.length >= second.references.length ? first.references : second.references,
    standing: worseStanding(first.standing, second.standing),
    notices: [
      ...new Map(
        [...first.notices, ...second.notices].map((one) => [`${keyOf(one.of)} ${one.standing}`, one]),
      ).values(),
    ],
    mended: mendable.filter((part) => first.mended.includes(part) || second.mended.includes(part)),
  })
}

/** The same where a person says that two are one: all that either was known by leads to it. */
export const joinedByPerson = (first: SourceRecord, second: SourceRecord): SourceRecord => ({
  ...merged(first, second),
  identifiers: unique([...first.identifiers, ...second.identifiers]),
})

/** What a person mended stands against what any file says. */
const asMended = (first: SourceRecord, second: SourceRecord, both: SourceRecord): SourceRecord => {
  const by = (part: (typeof mendable)[number]): SourceRecord =>
    first.mended.includes(part) ? first : second.mended.includes(part) ? second : both
  return {
    ...both,
    ...{ title: by('title').title, authors: by('authors').authors },
    ...{ issued: by('issued').issued, container: by('container').container },
    ...{ identifiers: by('identifiers').identifiers, licence: by('licence').licence },
  }
}

/** Records that have an address alone in common are parts of one page: neither's text is dropped. */
const onePage = (first: SourceRecord, second: SourceRecord): boolean => {
  const known = new Set(first.identifiers.map(keyOf))
  const shared = second.identifiers.filter((one) => known.has(keyOf(one)))
  return shared.length > 0 && shared.every(({ kind }) => kind === 'url')
}
function joined(first: SourceRecord, second: SourceRecord): SourceRecord['sections'] {
  const texts = new Set(first.sections.map(({ text }) => text))
  return [...first.sections, ...second.sections.filter(({ text }) => !texts.has(text))]
}

/** Whether it may answer anything. */
export const mayAnswer = ({ standing }: Pick<SourceRecord, 'standing'>): boolean =>
  standing === 'good' || standing === 'corrected'

/** What two records have in common where they are probably one source that nobody gave an identifier: title, first
 * author and year. They are offered to a person as duplicates and never merged. Null where any of it is missing. */
export function likenessOf(record: SourceRecord): string | null {
  const [first] = record.authors
  const title = bare(record.title)
  if (!first || record.issued === '' || title.length < 8) return null
  return [title, bare(first.family), String(record.authors.length), record.issued.slice(0, 4)].join('|')
}
const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
