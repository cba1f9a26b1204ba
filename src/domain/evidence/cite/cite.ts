import { addressOf } from '../identifiers.ts'
import type { Author, SourceRecord } from '../formats/record.ts'
import { fullPages, shortPages } from './page-range.ts'

export const styles = ['apa', 'vancouver'] as const
export type Style = (typeof styles)[number]

/** How to cite a source, in plain text. Parts that the record lacks are left out; a missing date is said. */
export const cite = (record: SourceRecord, style: Style): string =>
  (style === 'apa' ? apa(record) : vancouver(record)).replaceAll(/\s+/g, ' ').trim()

const year = ({ issued }: SourceRecord): string => issued.slice(0, 4)
const ended = (text: string): string => (text === '' || /[.?!]$/.test(text) ? text : `${text}.`)

/** See: Publication Manual of the American Psychological Association, 7th edition, chapter 9. */
function apa(record: SourceRecord): string {
  const names = record.authors.map(apaName)
  const who =
    names.length > 20
      ? `${names.slice(0, 19).join(', ')}, … ${names.at(-1)}`
      : names.length > 1
        ? `${names.slice(0, -1).join(', ')}, & ${names.at(-1)}`
        : (names[0] ?? '')
  const when = `(${year(record) || 'n.d.'}).`
  const title = ended(record.title)
  const volume = record.issue === '' ? record.volume : `${record.volume}(${record.issue})`
  const pages = fullPages(record.pages)
  const where =
    record.kind === 'chapter' && record.container !== ''
      ? `In ${record.container}${pages === '' ? '' : ` (pp. ${pages})`}. ${record.publisher}`
      : [record.container, volume, pages].filter((part) => part !== '').join(', ')
  const head = who === '' ? `${title} ${when}` : `${ended(who)} ${when} ${title}`
  return `${head} ${ended(where === '' ? record.publisher : where)} ${addressIn(record)}`
}
/** `Jean-Paul` is `J.-P.`; a body signs with its name alone. */
const apaName = ({ family, given }: Author): string => {
  const initials = partsOf(given)
    .map((part) => initialsOf(part).map((letter) => `${letter}.`))
    .map((letters) => letters.join('-'))
    .join(' ')
  return initials === '' ? family : `${family}, ${initials}`
}

/** See: Patrias, Wendling, Citing Medicine, 2nd edition (NLM 2007). */
function vancouver(record: SourceRecord): string {
  const names = record.authors.map(({ family, given }) => `${family} ${initialsOf(given).join('')}`.trim())
  const who = names.length > 6 ? `${names.slice(0, 6).join(', ')}, et al` : names.join(', ')
  const volume = record.issue === '' ? record.volume : `${record.volume}(${record.issue})`
  const numbers = [volume, shortPages(record.pages)].filter((part) => part !== '').join(':')
  // Citing Medicine names a date that is not known; it leaves none out.
  const when = [year(record) || '[date unknown]', numbers].filter((part) => part !== '').join(';')
  const where = record.container === '' ? record.publisher : record.container
  return [ended(who), ended(record.title), ended(where), ended(when), addressIn(record)]
    .filter((part) => part !== '')
    .join(' ')
}

/** Given names, each with what a hyphen joins to it; `JR` is two. */
const partsOf = (given: string): readonly string[] =>
  given
    .split(/[\s.]+(?!-)/)
    .flatMap((part) => (/^\p{Lu}{2,3}$/u.test(part) ? [...part] : [part]))
    .filter((part) => part !== '')

const initialsOf = (given: string): readonly string[] =>
  partsOf(given)
    .flatMap((part) => part.split('-'))
    .filter((part) => part !== '')
    .map((part) => [...part][0]?.toUpperCase() ?? '')

function addressIn({ identifiers }: SourceRecord): string {
  const best = identifiers.find(({ kind }) => kind === 'doi') ?? identifiers[0]
  return best === undefined ? '' : addressOf(best)
}
