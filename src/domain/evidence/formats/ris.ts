import { withMark } from './bibtex.ts'
import { authorOf, dateOf } from './names.ts'
import { recordOf, type Fault, type Reading, type SourceKind, type SourceRecord } from './record.ts'

const kinds: Readonly<Record<string, SourceKind>> = {
  JOUR: 'article',
  JFULL: 'article',
  MGZN: 'article',
  CONF: 'article',
  CPAPER: 'article',
  BOOK: 'book',
  EBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  THES: 'thesis',
  RPRT: 'report',
  STAND: 'guideline',
  GOVDOC: 'guideline',
  ELEC: 'page',
  WEB: 'page',
  UNPB: 'preprint',
}
const LINE = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/

type Tags = ReadonlyMap<string, readonly string[]>

/** Reads RIS. A record that no `ER` ends is named and left out; a line without a tag goes on with the one before. */
export function readRis(text: string): Reading {
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  let tags: Map<string, string[]> | null = null
  let begun = 0
  let last: string[] | null = null
  const unfinished = (): void => {
    if (tags) faults.push({ place: placeOf(tags, begun), why: 'not-closed' })
  }
  for (const [number, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const found = LINE.exec(line.trimEnd())
    const [, tag, value = ''] = found ?? []
    if (tag === 'TY') {
      unfinished()
      tags = new Map([['TY', [value.trim()]]])
      begun = number + 1
      last = null
    } else if (tag === 'ER') {
      const record: SourceRecord | null = tags ? recordFrom(tags) : null
      if (record) records.push(record)
      else
        faults.push({
          place: tags ? placeOf(tags, begun) : `line ${number + 1}`,
          why: tags ? 'no-title' : 'not-a-record',
        })
      tags = null
    } else if (tag !== undefined && tags) {
      last = tags.get(tag) ?? []
      last.push(value.trim())
      tags.set(tag, last)
    } else if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
  }
  unfinished()
  return { records, faults }
}

const placeOf = (tags: Tags, line: number): string => tags.get('ID')?.[0] ?? `line ${line}`

function recordFrom(tags: Tags): SourceRecord | null {
  const all = (...names: readonly string[]): readonly string[] =>
    names.flatMap((name) => tags.get(name) ?? [])
  const one = (...names: readonly string[]): string => all(...names).find((value) => value !== '') ?? ''
  const [first, final] = [one('SP'), one('EP')]
  const isPart = kinds[one('TY')] === 'chapter'
  return recordOf({
    ownId: one('ID', 'AN'),
    kind: kinds[one('TY')] ?? 'other',
    title: one('TI', 'T1', 'CT') || (isPart ? '' : one('BT')),
    authors: all('AU', 'A1').map(authorOf),
    issued: dateOf(one('DA')) || dateOf(one('PY', 'Y1')),
    container: isPart ? one('T2', 'BT', 'JO', 'JF') : one('JO', 'JF', 'T2', 'JA', 'J2'),
    volume: one('VL'),
    issue: one('IS'),
    pages: first.includes('-') || final === '' ? first : `${first}–${final}`,
    publisher: one('PB'),
    names: [
      ...all('DO'),
      ...all('UR'),
      ...all('L2'),
      withMark('pmid', pmidIn(one('AN'), one('DB'))),
      one('C2'),
    ],
    language: one('LA'),
    keywords: all('KW'),
    sections: [{ heading: '', text: one('AB', 'N2') }],
  })
}

/** An accession number is PubMed's only where the database says so. */
const pmidIn = (accession: string, database: string): string =>
  /pubmed|medline/i.test(database) && /^\d{1,9}$/.test(accession) ? accession : ''
