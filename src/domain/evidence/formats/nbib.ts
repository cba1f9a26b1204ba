import { identifiersIn } from '../identifiers-in.ts'
import { authorOf, dateOf, shortAuthorOf } from './names.ts'
import {
  recordOf,
  type Fault,
  type Notice,
  type Reading,
  type SourceKind,
  type SourceRecord,
  type SourceStanding,
} from './record.ts'

/** Reads PubMed's own format (.nbib, `rettype=medline`): a tag of four places, a dash, and lines that go on after
 * six spaces. A line that is neither is named and left out. */
export function readNbib(text: string): Reading {
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  let tags = new Map<string, string[]>()
  let begun = 1
  let last: string[] | null = null
  const finish = (): void => {
    if (tags.size === 0) return
    const record = recordFrom(tags)
    if (record) records.push(record)
    else faults.push({ place: tags.get('PMID')?.[0] ?? `line ${begun}`, why: 'no-title' })
    tags = new Map()
    last = null
  }
  for (const [number, line] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [, tag, value = ''] = /^([A-Z]{2,4}) {0,2}- ?(.*)$/.exec(line) ?? []
    if (tag !== undefined) {
      if (tag === 'PMID') finish()
      if (tags.size === 0) begun = number + 1
      last = tags.get(tag) ?? []
      last.push(value.trim())
      tags.set(tag, last)
    } else if (line.startsWith('      ') && last) last.push(`${last.pop() ?? ''} ${line.trim()}`)
    else if (line.trim() !== '') faults.push({ place: `line ${number + 1}`, why: 'not-a-record' })
  }
  finish()
  return { records, faults }
}

function recordFrom(tags: ReadonlyMap<string, readonly string[]>): SourceRecord | null {
  const all = (name: string): readonly string[] => tags.get(name) ?? []
  const one = (name: string): string => all(name)[0] ?? ''
  const people = all('FAU').length > 0 ? all('FAU').map(authorOf) : all('AU').map(shortAuthorOf)
  const types = all('PT').map((type) => type.toLowerCase())
  const dois = [...all('AID'), ...all('LID')].flatMap((id) => /^(\S+) \[doi\]$/.exec(id)?.[1] ?? [])
  const pmid = one('PMID').replace(/\D.*$/, '')
  return recordOf({
    ownId: pmid,
    kind: kindOf(types),
    title: one('TI') || one('BTI'),
    authors: [...people, ...all('CN').map((family) => ({ family, given: '' }))],
    issued: dateOf(one('DP')),
    container: one('JT') || one('TA'),
    volume: one('VI'),
    issue: one('IP'),
    pages: wholePages(one('PG')),
    publisher: one('PB'),
    names: [pmid === '' ? '' : `pmid:${pmid}`, one('PMC'), ...dois],
    language: one('LA'),
    licence: one('CI'),
    keywords: [...all('MH').map((term) => term.replaceAll('*', '').replace(/\/.*$/, '')), ...all('OT')],
    sections: abstractSections(one('AB')),
    standing: standingOf(types, tags),
    notices: noticesIn(tags),
  })
}

const kindOf = (types: readonly string[]): SourceKind =>
  types.some((type) => /guideline/.test(type))
    ? 'guideline'
    : types.some((type) => /systematic review|meta-analysis|^review$/.test(type))
      ? 'review'
      : types.includes('preprint')
        ? 'preprint'
        : 'article'

/** RIN: retracted by; EIN: erratum in; ECI: expression of concern in. */
const standingOf = (types: readonly string[], tags: ReadonlyMap<string, readonly string[]>): SourceStanding =>
  types.includes('retracted publication') || tags.has('RIN')
    ? 'retracted'
    : tags.has('ECI')
      ? 'doubted'
      : tags.has('EIN')
        ? 'corrected'
        : 'good'

/** ROF: retraction of; ECF: expression of concern for; EFR: erratum for. */
const noticesIn = (tags: ReadonlyMap<string, readonly string[]>): readonly Notice[] =>
  (
    [
      ['ROF', 'retracted'],
      ['ECF', 'doubted'],
      ['EFR', 'corrected'],
    ] as const
  ).flatMap(([tag, standing]) =>
    (tags.get(tag) ?? []).flatMap((line) => identifiersIn(line).map((of) => ({ of, standing }))),
  )

/** PubMed shortens `120-128` to `120-8`. */
export function wholePages(written: string): string {
  const [, first = '', last = ''] = /^(\w{1,12})-(\w{1,12})$/.exec(written.trim()) ?? []
  if (first === '' || last.length >= first.length || !/^\d+$/.test(last)) return written
  return `${first}–${first.slice(0, first.length - last.length)}${last}`
}

/** `BACKGROUND: … METHODS: …` in one line is parted at its headings. */
export function abstractSections(
  text: string,
): readonly { readonly heading: string; readonly text: string }[] {
  const heads = [...text.matchAll(/(?:^|(?<=[.?!)] ))([A-Z][A-Z /&,-]{2,60}): /g)]
  if (heads.length < 2) return [{ heading: '', text }]
  const before = text.slice(0, heads[0]?.index ?? 0).trim()
  const parts = heads.map((head, number) => ({
    heading: (head[1] ?? '').trim(),
    text: text.slice(head.index + head[0].length, heads[number + 1]?.index ?? text.length).trim(),
  }))
  return before === '' ? parts : [{ heading: '', text: before }, ...parts]
}
