import { cslRecord } from './csl-json.ts'
import { firstIn, isObject, listIn, textIn, type JsonObject } from './json-value.ts'
import { dateOf } from './names.ts'
import { recordOf, type Section, type SourceRecord } from './record.ts'

/** One line of JSON Lines, parsed by an adapter: CSL-JSON, or a plain record with `id`, `title` (or `focus`, or
 * `question`), `text` (or `answer`, `abstract`), `url`, `licence`, `date`, `authors`. Public collections of questions
 * and answers come so. Null where it has neither title nor text. */
export function lineRecord(value: unknown): SourceRecord | null {
  if (!isObject(value)) return null
  return 'issued' in value || 'container-title' in value || 'DOI' in value
    ? cslRecord(value)
    : plainRecord(value)
}

function plainRecord(line: JsonObject): SourceRecord | null {
  const text = (...names: readonly string[]): string =>
    names.map((name) => firstIn(line[name])).find((value) => value !== '') ?? ''
  const contexts = listIn(line['CONTEXTS']).map(textIn)
  const labels = listIn(line['LABELS']).map(textIn)
  const sections: readonly Section[] =
    contexts.length > 0
      ? contexts.map((part, at) => ({ heading: labels[at] ?? '', text: part }))
      : [{ heading: '', text: text('text', 'answer', 'abstract') }]
  const ownId = text('id', 'sourceId')
  const record = recordOf({
    ownId,
    kind: 'page',
    title: text('title', 'focus', 'question', 'QUESTION'),
    authors: listIn(line['authors']).map((one) => ({ family: textIn(one), given: '' })),
    issued: dateOf(text('date', 'published', 'YEAR')),
    publisher: text('publisher', 'source'),
    names: [text('url', 'URL'), text('doi')],
    language: text('language', 'lang'),
    licence: text('licence', 'license'),
    sections,
  })
  if (record === null || ownId === '') return record
  // Lines of a collection share the address of their page; the id says which part of it they are.
  const identifiers = record.identifiers.map((one) =>
    one.kind === 'url' ? { ...one, value: `${one.value}#${encodeURIComponent(ownId)}` } : one,
  )
  return { ...record, identifiers }
}
