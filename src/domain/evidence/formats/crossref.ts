import { authorsIn, withoutTags } from './csl-json.ts'
import { datePartsIn, firstIn, isObject, objectIn, objectsIn, textIn, type JsonObject } from './json-value.ts'
import { identifierOf } from '../identifiers.ts'
import { oneFault, recordOf, type Fault, type Reading, type SourceKind, type SourceRecord } from './record.ts'

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
  })
}

/** The retracted work itself says so in `updated-by`, and its title says so where the publisher changed it. */
const standingOf = (work: JsonObject): SourceRecord['standing'] => {
  const updates = objectsIn(work['updated-by']).map((one) => textIn(one['type']))
  if (
    updates.includes('retraction') ||
    updates.includes('withdrawal') ||
    /^retracted\b/i.test(firstIn(work['title']))
  )
    return 'retracted'
  if (updates.includes('expression_of_concern')) return 'doubted'
  return updates.includes('correction') || updates.includes('erratum') ? 'corrected' : 'good'
}

/** What this notice retracts or corrects: `update-to` of Crossref. */
export const noticesIn = (value: unknown): readonly { readonly doi: string; readonly kind: string }[] =>
  objectsIn(objectIn(objectIn(value)['message'])['update-to']).map((one) => ({
    doi: textIn(one['DOI']),
    kind: textIn(one['type']),
  }))
