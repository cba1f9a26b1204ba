import { authorOf, dateOf } from './names.ts'
import { recordOf, type Fault, type Reading, type SourceKind, type SourceRecord } from './record.ts'

export const endNoteKinds: Readonly<Record<string, SourceKind>> = {
  'journal article': 'article',
  'electronic article': 'article',
  'conference paper': 'article',
  'conference proceedings': 'article',
  book: 'book',
  'electronic book': 'book',
  'edited book': 'book',
  'book section': 'chapter',
  thesis: 'thesis',
  report: 'report',
  standard: 'guideline',
  'government document': 'guideline',
  'web page': 'page',
}

/** Reads EndNote's tagged format (.enw, refer): `%0` begins a record, an empty line ends it. */
export function readEnw(text: string): Reading {
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  let tags = new Map<string, string[]>()
  let begun = 1
  let last: string[] | null = null
  const finish = (): void => {
    if (tags.size === 0) return
    const record = recordFrom(tags)
    if (record) records.push(record)
    else faults.push({ place: `line ${begun}`, why: 'no-title' })
    tags = new Map()
    last = null
  }
  for (const [number, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [, tag, value = ''] = /^%([0-9A-Za-z@?!()*~$&#+^<>:|=])(?: (.*))?$/.exec(line.trimEnd()) ?? []
    if (tag === undefined) {
      if (last && line.trim() !== '') last.push(`${last.pop() ?? ''} ${line.trim()}`)
      else if (line.trim() !== '') faults.push({ place: `line ${number + 1}`, why: 'not-a-record' })
      continue
    }
    if (tag === '0') finish()
    if (tags.size === 0) begun = number + 1
    last = tags.get(tag) ?? []
    last.push(value.trim())
    tags.set(tag, last)
  }
  finish()
  return { records, faults }
}

function recordFrom(tags: ReadonlyMap<string, readonly string[]>): SourceRecord | null {
  const all = (name: string): readonly string[] => tags.get(name) ?? []
  const one = (name: string): string => all(name)[0] ?? ''
  const accession = one('M')
  return recordOf({
    ownId: one('F') || accession,
    kind: endNoteKinds[one('0').toLowerCase()] ?? 'other',
    title: one('T'),
    authors: all('A').map(authorOf),
    issued: dateOf(one('8')) || dateOf(one('D')),
    container: one('J') || one('B'),
    volume: one('V'),
    issue: one('N'),
    pages: one('P'),
    publisher: one('I'),
    names: [
      ...all('R'),
      ...all('U'),
      ...all('2').filter((name) => /^PMC\d/i.test(name)),
      /^\d{5,9}$/.test(accession) && /pubmed|medline/i.test(one('W')) ? `pmid:${accession}` : '',
    ],
    language: one('G'),
    keywords: all('K'),
    sections: [{ heading: '', text: one('X') }],
  })
}
