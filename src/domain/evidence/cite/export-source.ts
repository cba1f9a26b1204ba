import type { IdentifierKind } from '../identifiers.ts'
import { addressOf } from '../identifiers.ts'
import type { SourceKind, SourceRecord } from '../formats/record.ts'
import { fullPages } from './page-range.ts'

export const exportFormats = ['bibtex', 'ris', 'enw', 'csl-json'] as const
export type ExportFormat = (typeof exportFormats)[number]

/** A source as a file for a reference manager; what stands in it cannot end a field early. */
export const exportSource = (record: SourceRecord, format: ExportFormat): string => writers[format](record)

const valueOf = (record: SourceRecord, kind: IdentifierKind): string =>
  record.identifiers.find((one) => one.kind === kind)?.value ?? ''
const urlOf = (record: SourceRecord): string => {
  const [first] = record.identifiers
  return valueOf(record, 'url') || (first ? addressOf(first) : '')
}
const abstractOf = (record: SourceRecord): string =>
  record.sections
    .slice(0, 6)
    .map(({ heading, text }) => (heading === '' ? text : `${heading}: ${text}`))
    .join(' ')
/** Reference managers know a body by the comma behind its name. */
const names = (record: SourceRecord): readonly string[] =>
  record.authors.map(({ family, given }) => (given === '' ? `${family},` : `${family}, ${given}`))

const bibtexKinds: Partial<Record<SourceKind, string>> = {
  ...{ article: 'article', review: 'article', book: 'book', chapter: 'incollection', thesis: 'phdthesis' },
  ...{ report: 'techreport', guideline: 'techreport' },
}
function bibtex(record: SourceRecord): string {
  const key = `${record.authors[0]?.family ?? 'source'}${record.issued.slice(0, 4)}`.replaceAll(
    /[^A-Za-z0-9]/g,
    '',
  )
  const people = record.authors.map(({ family, given }) =>
    given === '' ? `{${plainTex(family)}}` : `${plainTex(family)}, ${plainTex(given)}`,
  )
  const fields: readonly (readonly [string, string])[] = [
    ['title', plainTex(record.title)],
    ['author', people.join(' and ')],
    [record.kind === 'chapter' ? 'booktitle' : 'journal', plainTex(record.container)],
    ['year', record.issued.slice(0, 4)],
    ['month', record.issued.slice(5, 7)],
    ['volume', plainTex(record.volume)],
    ['number', plainTex(record.issue)],
    ['pages', plainTex(fullPages(record.pages)).replaceAll('–', '--')],
    ['publisher', plainTex(record.publisher)],
    ['doi', valueOf(record, 'doi')],
    ['pmid', valueOf(record, 'pmid')],
    ['pmcid', valueOf(record, 'pmcid')],
    ['eprint', valueOf(record, 'arxiv')],
    ['archiveprefix', valueOf(record, 'arxiv') === '' ? '' : 'arXiv'],
    ['url', plainTex(urlOf(record))],
    ['language', record.language],
    ['abstract', plainTex(abstractOf(record))],
  ]
  const lines = fields.filter(([, value]) => value !== '').map(([name, value]) => `  ${name} = {${value}}`)
  return `@${bibtexKinds[record.kind] ?? 'misc'}{${key || 'source'},\n${lines.join(',\n')}\n}\n`
}
/** Signs that LaTeX reads are escaped; a brace or backslash of the text would end the field. */
const plainTex = (text: string): string =>
  text
    .replaceAll(/[{}\\]/g, ' ')
    .replaceAll(/[&%$#_]/g, (sign) => `\\${sign}`)
    .trim()

const risKinds: Partial<Record<SourceKind, string>> = {
  ...{ article: 'JOUR', review: 'JOUR', book: 'BOOK', chapter: 'CHAP', thesis: 'THES', report: 'RPRT' },
  ...{ guideline: 'RPRT', page: 'ELEC', preprint: 'UNPB' },
}
function ris(record: SourceRecord): string {
  const [first = '', last = ''] = fullPages(record.pages).split('–')
  const tags: readonly (readonly [string, string])[] = [
    ['TY', risKinds[record.kind] ?? 'GEN'],
    ['TI', record.title],
    ...names(record).map((name) => ['AU', name] as const),
    ['PY', record.issued.slice(0, 4)],
    ['DA', record.issued.replaceAll('-', '/')],
    // Of a chapter the container is a book.
    [record.kind === 'chapter' ? 'T2' : 'JO', record.container],
    ['VL', record.volume],
    ['IS', record.issue],
    ['SP', first],
    ['EP', last],
    ['PB', record.publisher],
    ['DO', valueOf(record, 'doi')],
    ['AN', valueOf(record, 'pmid')],
    ['DB', valueOf(record, 'pmid') === '' ? '' : 'PubMed'],
    ['C2', valueOf(record, 'pmcid')],
    ['UR', urlOf(record)],
    ['LA', record.language],
    ['AB', abstractOf(record)],
    ...record.keywords.map((word) => ['KW', word] as const),
  ]
  return `${tags
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `${tag}  - ${value}`)
    .join('\r\n')}\r\nER  - \r\n`
}

const enwKinds: Partial<Record<SourceKind, string>> = {
  ...{ article: 'Journal Article', review: 'Journal Article', book: 'Book', chapter: 'Book Section' },
  ...{ thesis: 'Thesis', report: 'Report', guideline: 'Report', page: 'Web Page' },
}
function enw(record: SourceRecord): string {
  const tags: readonly (readonly [string, string])[] = [
    ['0', enwKinds[record.kind] ?? 'Generic'],
    ...names(record).map((name) => ['A', name] as const),
    ['T', record.title],
    [record.kind === 'chapter' ? 'B' : 'J', record.container],
    ['V', record.volume],
    ['N', record.issue],
    ['P', fullPages(record.pages).replace('–', '-')],
    ['D', record.issued.slice(0, 4)],
    ['8', record.issued],
    ['I', record.publisher],
    ['R', valueOf(record, 'doi')],
    ['M', valueOf(record, 'pmid')],
    ['W', valueOf(record, 'pmid') === '' ? '' : 'PubMed'],
    ['2', valueOf(record, 'pmcid')],
    ['U', urlOf(record)],
    ['G', record.language],
    ['X', abstractOf(record)],
  ]
  return `${tags
    .filter(([, value]) => value !== '')
    .map(([tag, value]) => `%${tag} ${value}`)
    .join('\n')}\n`
}

const cslKinds: Partial<Record<SourceKind, string>> = {
  ...{
    article: 'article-journal',
    review: 'article-journal',
    preprint: 'article',
    book: 'book',
    chapter: 'chapter',
  },
  ...{ thesis: 'thesis', report: 'report', guideline: 'standard', page: 'webpage' },
}
function csl(record: SourceRecord): string {
  const arxiv = valueOf(record, 'arxiv')
  const item = {
    id: record.ownId || record.title.slice(0, 60),
    type: cslKinds[record.kind] ?? 'document',
    title: record.title,
    author: record.authors.map(({ family, given }) =>
      given === '' ? { literal: family } : { family, given },
    ),
    ...(record.issued === '' ? {} : { issued: { 'date-parts': [record.issued.split('-').map(Number)] } }),
    'container-title': record.container,
    volume: record.volume,
    issue: record.issue,
    page: fullPages(record.pages).replace('–', '-'),
    publisher: record.publisher,
    DOI: valueOf(record, 'doi'),
    PMID: valueOf(record, 'pmid'),
    PMCID: valueOf(record, 'pmcid'),
    number: arxiv === '' ? '' : `arXiv:${arxiv}`,
    URL: urlOf(record),
    language: record.language,
    license: record.licence,
    abstract: abstractOf(record),
  }
  return `${JSON.stringify([Object.fromEntries(Object.entries(item).filter(([, value]) => value !== ''))], null, 2)}\n`
}

const writers: Readonly<Record<ExportFormat, (record: SourceRecord) => string>> = {
  bibtex,
  ris,
  enw,
  'csl-json': csl,
}
