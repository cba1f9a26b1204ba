import { addressOf } from '../identifiers.ts'
import type { Author, SourceRecord } from '../formats/record.ts'

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
  const where = [record.container, volume, record.pages].filter((part) => part !== '').join(', ')
  const head = who === '' ? `${title} ${when}` : `${ended(who)} ${when} ${title}`
  return `${head} ${ended(where === '' ? record.publisher : where)} ${addressIn(record)}`
}
const apaName = ({ family, given }: Author): string => {
  const initials = initialsOf(given)
    .map((letter) => `${letter}.`)
    .join(' ')
  return initials === '' ? family : `${family}, ${initials}`
}

/** See: Patrias, Wendling, Citing Medicine, 2nd edition (NLM 2007). */
function vancouver(record: SourceRecord): string {
  const names = record.authors.map(({ family, given }) => `${family} ${initialsOf(given).join('')}`.trim())
  const who = names.length > 6 ? `${names.slice(0, 6).join(', ')}, et al` : names.join(', ')
  const volume = record.issue === '' ? record.volume : `${record.volume}(${record.issue})`
  const numbers = [volume, shortPages(record.pages)].filter((part) => part !== '').join(':')
  const when = [year(record), numbers].filter((part) => part !== '').join(';')
  const where = record.container === '' ? record.publisher : record.container
  return [ended(who), ended(record.title), ended(where), ended(when), addressIn(record)]
    .filter((part) => part !== '')
    .join(' ')
}

const initialsOf = (given: string): readonly string[] =>
  given
    .split(/[\s.-]+/)
    .filter((part) => part !== '')
    .map((part) => [...part][0]?.toUpperCase() ?? '')

/** `120–128` as `120-8`. */
function shortPages(pages: string): string {
  const [, first = '', last = ''] = /^(\d+)–(\d+)$/.exec(pages) ?? []
  if (first === '' || first.length !== last.length) return pages.replace('–', '-')
  let same = 0
  while (same < last.length - 1 && first[same] === last[same]) same += 1
  return `${first}-${last.slice(same)}`
}

function addressIn({ identifiers }: SourceRecord): string {
  const best = identifiers.find(({ kind }) => kind === 'doi') ?? identifiers[0]
  return best === undefined ? '' : addressOf(best)
}
