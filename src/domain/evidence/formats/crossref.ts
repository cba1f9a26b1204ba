import { authorsIn, withoutTags } from './csl-json.ts'
import { datePartsIn, firstIn, isObject, objectIn, objectsIn, textIn, type JsonObject } from './json-value.ts'
import { identifierOf } from '../identifiers.ts'
import {
  oneFault,
  recordOf,
  type Fault,
  type Notice,
  type Reading,
  type SourceKind,
  type SourceRecord,
  type SourceStanding,
} from './record.ts'
import { standingSaid, worseStanding } from './standing-said.ts'

const kinds: Readonly<Record<string, SourceKind>> = {
  'journal-article': 'article',
  'proceedings-article': 'article',
  'posted-content': 'preprint',
  book: 'book',
  monograph: 'book',
  'book-chapter': 'chapter',
  dissertation: 'thesis',
  report: 'report',
  standard: 'guideline',
}

/** Reads what Crossref's API answers, parsed by an adapter: `{message: work}` or `{message: {items: [work …]}}`. */
export function readCrossref(value: unknown): Reading {
  const message = objectIn(objectIn(value)['message'])
  const works = Array.isArray(message['items']) ? objectsIn(message['items']) : [message]
  if (!isObject(objectIn(value)['message'])) return oneFault('line 1', 'not-a-record')
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  for (const [number, work] of works.entries()) {
    const record = crossrefRecord(work)
    if (record) records.push(record)
    else faults.push({ place: textIn(work['DOI']) || `item ${number + 1}`, why: 'no-title' })
  }
  return { records, faults }
}

function crossrefRecord(work: JsonObject): SourceRecord | null {
  const text = (name: string): string => firstIn(work[name])
  const abstract = text('abstract')
  return recordOf({
    ownId: text('DOI'),
    kind: kinds[text('type')] ?? 'other',
    title: withoutTags(text('title')),
    authors: authorsIn(work['author']),
    issued: datePartsIn(work['issued']) || datePartsIn(work['published']),
    container: text('container-title'),
    volume: text('volume'),
    issue: text('issue'),
    pages: text('page'),
    publisher: text('publisher'),
    names: [text('DOI')],
    language: text('language'),
    licence: textIn(objectsIn(work['license'])[0]?.['URL']),
    keywords: Array.isArray(work['subject']) ? work['subject'].map(textIn) : [],
    sections: [{ heading: '', text: withoutTags(abstract) }],
    references: objectsIn(work['reference']).map((one) => ({
      text: textIn(one['unstructured']) || textIn(one['article-title']) || textIn(one['journal-title']),
      identifiers: [identifierOf(textIn(one['DOI']))].flatMap((found) => found ?? []),
    })),
    standing: standingOf(work),
    notices: noticesIn(work),
  })
}

/** The work itself says what became of it in `updated-by`. */
const standingOf = (work: JsonObject): SourceStanding =>
  objectsIn(work['updated-by'])
    .map((one) => standingSaid(textIn(one['type'])))
    .reduce(worseStanding, 'good')

/** What this notice retracts, corrects or doubts: `update-to` of Crossref. */
const noticesIn = (work: JsonObject): readonly Notice[] =>
  objectsIn(work['update-to']).flatMap((one) => {
    const of = identifierOf(textIn(one['DOI']))
    const standing = standingSaid(textIn(one['type']))
    return of === null || standing === 'good' ? [] : [{ of, standing }]
  })
