import {
  datePartsIn,
  firstIn,
  isObject,
  listIn,
  objectIn,
  objectsIn,
  textIn,
  type JsonObject,
} from './json-value.ts'
import { dateOf } from './names.ts'
import { withMark } from './bibtex.ts'
import {
  recordOf,
  type Author,
  type Fault,
  type Reading,
  type SourceKind,
  type SourceRecord,
} from './record.ts'

const kinds: Readonly<Record<string, SourceKind>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  'paper-conference': 'article',
  article: 'preprint',
  book: 'book',
  chapter: 'chapter',
  thesis: 'thesis',
  report: 'report',
  standard: 'guideline',
  webpage: 'page',
  post: 'page',
  'post-weblog': 'page',
}

/** Reads CSL-JSON that an adapter parsed: a list of items, or one. */
export function readCslJson(value: unknown): Reading {
  const items = Array.isArray(value) ? listIn(value) : [value]
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  for (const [number, item] of items.entries()) {
    const record = isObject(item) ? cslRecord(item) : null
    if (record) records.push(record)
    else
      faults.push({
        place: textIn(objectIn(item)['id']) || `item ${number + 1}`,
        why: isObject(item) ? 'no-title' : 'not-a-record',
      })
  }
  return { records, faults }
}

export function cslRecord(item: JsonObject): SourceRecord | null {
  const text = (name: string): string => firstIn(item[name])
  const sections = objectsIn(item['sections']).map((one) => ({
    heading: textIn(one['heading']),
    text: textIn(one['text']),
  }))
  const standing = text('standing')
  return recordOf({
    ownId: text('id'),
    kind: kinds[text('type')] ?? 'other',
    title: text('title'),
    authors: authorsIn(item['author']),
    issued: datePartsIn(item['issued']) || dateOf(firstIn(objectIn(item['issued'])['raw'])),
    container: text('container-title'),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('page'),
    publisher: text('publisher'),
    names: [
      text('DOI'),
      withMark('pmid', text('PMID')),
      text('PMCID'),
      text('URL'),
      ...arxivIn(text('number')),
    ],
    language: text('language'),
    licence: text('license'),
    keywords: text('keyword').split(/[;,]/),
    sections: sections.length > 0 ? sections : [{ heading: '', text: withoutTags(text('abstract')) }],
    standing:
      standing === 'retracted' || standing === 'corrected' || standing === 'doubted' ? standing : 'good',
  })
}

const arxivIn = (number: string): readonly string[] => (/^arxiv:/i.test(number) ? [number] : [])

export const authorsIn = (value: unknown): readonly Author[] =>
  objectsIn(value).map((one) => {
    const particle = textIn(one['non-dropping-particle'])
    const family = textIn(one['family'])
    return family === ''
      ? { family: textIn(one['literal']) || textIn(one['name']), given: '' }
      : { family: particle === '' ? family : `${particle} ${family}`, given: textIn(one['given']) }
  })

/** Abstracts of JSON services carry tags of JATS or HTML. */
export const withoutTags = (text: string): string => text.replaceAll(/<\/?[a-z][^<>]{0,200}>/gi, ' ')
