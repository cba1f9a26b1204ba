import { isUnreadable } from '../plain-line.ts'
import {
  mendable,
  plain,
  unique,
  type Author,
  type Mendable,
  type Notice,
  type SourceRecord,
} from './formats/record.ts'
import { worseStanding } from './formats/standing-said.ts'
import { identifierOf, type Identifier } from './identifiers.ts'
import { keyOf } from './merge.ts'

/** What a person says of a source in place of what its files say; where they leave something out, that stays. */
export type Mend = Pick<SourceRecord, Mendable | 'standing'>

const LONGEST: Readonly<Record<'title' | 'licence' | 'name' | 'container', number>> = {
  title: 1_000,
  licence: 300,
  name: 200,
  container: 300,
}
const MOST_AUTHORS = 500
const MOST_IDENTIFIERS = 20
const DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/

/** The first part that cannot stand; null where all can. */
export function whyNotMended({
  title = 'T',
  authors = [],
  issued = '',
  container = '',
  identifiers = [],
  licence = '',
}: Partial<Mend>): Mendable | null {
  const short = (text: string, most: number): boolean => text.length <= most && !isUnreadable(text)
  if (plain(title) === '' || !short(title, LONGEST.title)) return 'title'
  const named = ({ family, given }: Author): boolean =>
    plain(family) !== '' && short(family, LONGEST.name) && short(given, LONGEST.name)
  if (authors.length > MOST_AUTHORS || !authors.every(named)) return 'authors'
  if (!DATE.test(issued)) return 'issued'
  if (!short(container, LONGEST.container)) return 'container'
  if (identifiers.length > MOST_IDENTIFIERS || !identifiers.every(isWritten)) return 'identifiers'
  return short(licence, LONGEST.licence) ? null : 'licence'
}

/** As it is written everywhere here. */
const isWritten = (one: Identifier): boolean => {
  const read = identifierOf(identifierLines([one]))
  return read !== null && keyOf(read) === keyOf(one)
}

/** `alike`: sources that hold an identifier which it was to have. It stays with them, and a person says whether the two are
 * one. */
export type Mended = {
  readonly record: SourceRecord
  readonly changed: readonly (Mendable | 'standing')[]
  readonly alike: readonly string[]
}

/** What the library knows of identifiers: which source holds one, and what notices said of whatever has it. */
export type Around = {
  readonly held: readonly { readonly identifier: Identifier; readonly id: string }[]
  readonly notices: readonly Notice[]
}
export const nothingAround: Around = { held: [], notices: [] }

/** Identifiers that were asked for and are free; the others by who holds them. */
function namesFor(record: SourceRecord, wanted: Mend, { held, notices }: Around) {
  const holders = new Map(held.map(({ identifier, id }) => [keyOf(identifier), id]))
  const identifiers = unique(wanted.identifiers).filter((one) => !holders.has(keyOf(one)))
  const alike = wanted.identifiers.flatMap((one) => holders.get(keyOf(one)) ?? [])
  const before = new Set(record.identifiers.map(keyOf))
  const fresh = new Set(identifiers.map(keyOf).filter((key) => !before.has(key)))
  const said = notices.filter(({ of }) => fresh.has(keyOf(of)))
  return { identifiers, alike: [...new Set(alike)], said }
}

/** The record as a person mended it. What they changed stands against every file that comes later; a standing holds until
 * a file says worse, so that no retraction is overheard, nor one that was known of the identifier it gets now. */
export function mended(record: SourceRecord, said: Partial<Mend>, around: Around): Mended {
  const wanted: Mend = { ...record, ...said }
  const names = namesFor(record, wanted, around)
  const worse = names.said.reduce((so, { standing }) => worseStanding(so, standing), wanted.standing)
  const tidy: Mend = {
    title: plain(wanted.title),
    authors: wanted.authors.map(({ family, given }) => ({ family: plain(family), given: plain(given) })),
    ...{ issued: wanted.issued, container: plain(wanted.container), identifiers: names.identifiers },
    ...{ licence: plain(wanted.licence), standing: worse },
  }
  const written = ({ family, given }: Author): string => `${family}, ${given}`
  const keys = (all: readonly Identifier[]): string => all.map(keyOf).toSorted().join(' ')
  const same: Readonly<Record<Mendable | 'standing', boolean>> = {
    title: tidy.title === record.title,
    authors: tidy.authors.map(written).join('; ') === record.authors.map(written).join('; '),
    issued: tidy.issued === record.issued,
    container: tidy.container === record.container,
    identifiers: keys(tidy.identifiers) === keys(record.identifiers),
    licence: tidy.licence === record.licence,
    standing: tidy.standing === record.standing,
  }
  const parts = mendable.filter((part) => !same[part])
  return {
    record: { ...record, ...tidy, mended: [...new Set([...record.mended, ...parts])] },
    changed: same.standing ? parts : [...parts, 'standing'],
    alike: names.alike,
  }
}

/** Authors as a person writes them: one a line, the family name first, a comma before the given name. */
export const authorsIn = (written: string): readonly Author[] =>
  written
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [family = '', ...given] = line.split(',')
      return { family: family.trim(), given: given.join(',').trim() }
    })
export const authorLines = (authors: readonly Author[]): string =>
  authors.map(({ family, given }) => (given === '' ? family : `${family}, ${given}`)).join('\n')

/** Identifiers as a person writes them, one a line; null where one is none. */
export function identifiersIn(written: readonly string[]): readonly Identifier[] | null {
  const lines = written.map((line) => line.trim()).filter((line) => line !== '')
  const read = lines.flatMap((line) => identifierOf(line) ?? [])
  return read.length === lines.length ? unique(read) : null
}
/** The same back, so that each is read as what it is. */
export const identifierLines = (identifiers: readonly Identifier[]): string =>
  identifiers
    .map(({ kind, value }) => (kind === 'pmid' || kind === 'arxiv' ? `${kind}:${value}` : value))
    .join('\n')
