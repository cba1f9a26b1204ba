import { authorOf, dateFrom, dateOf } from './names.ts'
import { plainLatex } from './bibtex-latex.ts'
import { recordOf, type Fault, type Reading, type SourceKind, type SourceRecord } from './record.ts'

const kinds: Readonly<Record<string, SourceKind>> = {
  article: 'article',
  inproceedings: 'article',
  conference: 'article',
  book: 'book',
  inbook: 'chapter',
  incollection: 'chapter',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  techreport: 'report',
  report: 'report',
  online: 'page',
  electronic: 'page',
}
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** Reads BibTeX and BibLaTeX. An entry that is broken is named by its key and the next one is read all the same: a line
 * that begins with `@word{` begins an entry, whatever is still open. Linear in its length. */
export function readBibtex(text: string): Reading {
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  const strings = new Map<string, string>(months.map((month) => [month, month]))
  const starts = [...text.matchAll(/^[ \t]*@[ \t]*([a-z]+)[ \t]*[{(]/gim)]
  for (const [number, start] of starts.entries()) {
    const kind = (start[1] ?? '').toLowerCase()
    if (kind === 'comment' || kind === 'preamble') continue
    const entry = text.slice(start.index + start[0].length, starts[number + 1]?.index ?? text.length)
    if (kind === 'string') {
      const read = fieldsOf(entry, strings)
      for (const [name, value] of read?.fields ?? []) strings.set(name, value)
      continue
    }
    const key = /^\s*([^\s,{}="]{1,200})\s*,/.exec(entry)?.[1]
    const place = key ?? `entry ${number + 1}`
    const read = key === undefined ? null : fieldsOf(entry.slice(entry.indexOf(',') + 1), strings)
    if (key === undefined || read === null) {
      faults.push({ place, why: key === undefined ? 'not-a-record' : 'not-closed' })
      continue
    }
    const record = recordFrom(key, kind, read.fields)
    if (record) records.push(record)
    else faults.push({ place, why: 'no-title' })
  }
  return { records, faults }
}

/** The fields up to the bracket that closes the entry; null where it never comes. */
function fieldsOf(
  entry: string,
  strings: ReadonlyMap<string, string>,
): { readonly fields: ReadonlyMap<string, string> } | null {
  const fields = new Map<string, string>()
  let at = 0
  for (;;) {
    BETWEEN.lastIndex = at
    BETWEEN.exec(entry)
    at = BETWEEN.lastIndex
    const here = entry[at]
    if (here === '}' || here === ')') return { fields }
    FIELD.lastIndex = at
    const name = FIELD.exec(entry)?.[1]
    if (name === undefined) return null
    const value = valueAt(entry, FIELD.lastIndex, strings)
    if (value === null) return null
    fields.set(name.toLowerCase(), value.text)
    at = value.end
  }
}
const BETWEEN = /[\s,]*/y
const FIELD = /([A-Za-z][\w:.+/-]{0,60})\s*=\s*/y
const BARE = /[A-Za-z0-9_.:+/-]+/y
const JOIN = /\s*#\s*/y

/** `{…}`, `"…"`, a number or a name of `@string`, joined by `#`. */
function valueAt(
  entry: string,
  from: number,
  strings: ReadonlyMap<string, string>,
): { readonly text: string; readonly end: number } | null {
  let text = ''
  let at = from
  for (;;) {
    const opening = entry[at]
    if (opening === '{' || opening === '"') {
      const end = closing(entry, at, opening)
      if (end === null) return null
      text += entry.slice(at + 1, end)
      at = end + 1
    } else {
      BARE.lastIndex = at
      const word = BARE.exec(entry)?.[0]
      if (word === undefined) return null
      text += strings.get(word.toLowerCase()) ?? word
      at = BARE.lastIndex
    }
    JOIN.lastIndex = at
    if (!JOIN.test(entry)) return { text, end: at }
    at = JOIN.lastIndex
  }
}

function closing(entry: string, from: number, opening: string): number | null {
  let depth = 0
  for (let at = from + 1; at < entry.length; at += 1) {
    const letter = entry[at]
    if (letter === '\\') at += 1
    else if (letter === '{') depth += 1
    else if (letter === '}') {
      if (depth === 0) return opening === '{' ? at : null
      depth -= 1
    } else if (letter === '"' && opening === '"' && depth === 0) return at
  }
  return null
}

function recordFrom(key: string, kind: string, fields: ReadonlyMap<string, string>): SourceRecord | null {
  const field = (...names: readonly string[]): string => {
    for (const name of names) {
      const value = fields.get(name)
      if (value !== undefined) return plainLatex(value)
    }
    return ''
  }
  const raw = fields.get('author') ?? fields.get('editor') ?? ''
  const people = raw.split(/\s+and\s+/i).filter((one) => one.trim() !== '' && !/^others$/i.test(one.trim()))
  const eprint = field('eprint')
  const isArxiv = /arxiv/i.test(field('archiveprefix', 'eprinttype')) || /^\d{4}\.\d{4,5}/.test(eprint)
  const abstract = field('abstract')
  return recordOf({
    ownId: key,
    kind: kinds[kind] ?? (isArxiv ? 'preprint' : 'other'),
    title: field('title'),
    authors: people.map((one) =>
      /^\{.*\}$/s.test(one.trim()) ? { family: plainLatex(one), given: '' } : authorOf(plainLatex(one)),
    ),
    issued: dateOf(field('date')) || dateFrom(field('year').slice(0, 4), field('month'), field('day')),
    container: field('journal', 'journaltitle', 'booktitle'),
    volume: field('volume'),
    issue: field('number', 'issue'),
    pages: field('pages'),
    publisher: field('publisher', 'institution', 'school', 'organization'),
    names: [
      field('doi'),
      field('url'),
      withMark('pmid', field('pmid')),
      field('pmcid'),
      isArxiv ? withMark('arxiv', eprint) : '',
    ],
    language: field('language', 'langid'),
    licence: field('license', 'copyright'),
    keywords: field('keywords').split(/[;,]/),
    sections: [{ heading: '', text: abstract }],
    standing: /\bretracted\b/i.test(field('note')) ? 'retracted' : 'good',
  })
}

/** A bare number says what it is only beside its name. */
export const withMark = (mark: string, value: string): string =>
  value === '' ? '' : /^(?:https?:|arxiv|pmid|pmc)/i.test(value) ? value : `${mark}:${value}`
