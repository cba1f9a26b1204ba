import { isUnreadable } from '../plain-line.ts'
import { mendable, plain, type Author, type Mendable, type SourceRecord } from './formats/record.ts'

/** What a person says of a source in place of what its files say; where they leave something out, that stays. */
export type Mend = Pick<SourceRecord, Mendable | 'standing'>

const LONGEST: Readonly<Record<'title' | 'licence' | 'name', number>> = {
  title: 1_000,
  licence: 300,
  name: 200,
}
const MOST_AUTHORS = 500
const DATE = /^(?:\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)?$/

/** The first part that cannot stand; null where all can. */
export function whyNotMended({
  title = 'T',
  authors = [],
  issued = '',
  licence = '',
}: Partial<Mend>): Mendable | null {
  const short = (text: string, most: number): boolean => text.length <= most && !isUnreadable(text)
  if (plain(title) === '' || !short(title, LONGEST.title)) return 'title'
  const named = ({ family, given }: Author): boolean =>
    plain(family) !== '' && short(family, LONGEST.name) && short(given, LONGEST.name)
  if (authors.length > MOST_AUTHORS || !authors.every(named)) return 'authors'
  if (!DATE.test(issued)) return 'issued'
  return short(licence, LONGEST.licence) ? null : 'licence'
}

export type Mended = { readonly record: SourceRecord; readonly changed: readonly (Mendable | 'standing')[] }

/** The record as a person mended it. What they changed stands against every file that comes later; a standing holds until
 * a file says worse, so that no retraction is overheard. */
export function mended(record: SourceRecord, said: Partial<Mend>): Mended {
  const wanted: Mend = { ...record, ...said }
  const tidy: Mend = {
    title: plain(wanted.title),
    authors: wanted.authors.map(({ family, given }) => ({ family: plain(family), given: plain(given) })),
    ...{ issued: wanted.issued, licence: plain(wanted.licence), standing: wanted.standing },
  }
  const written = ({ family, given }: Author): string => `${family}, ${given}`
  const same: Readonly<Record<Mendable | 'standing', boolean>> = {
    title: tidy.title === record.title,
    authors: tidy.authors.map(written).join('; ') === record.authors.map(written).join('; '),
    issued: tidy.issued === record.issued,
    licence: tidy.licence === record.licence,
    standing: tidy.standing === record.standing,
  }
  const parts = mendable.filter((part) => !same[part])
  return {
    record: { ...record, ...tidy, mended: [...new Set([...record.mended, ...parts])] },
    changed: same.standing ? parts : [...parts, 'standing'],
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
