import { addressOf } from './identifiers.ts'
import type { SourceRecord } from './formats/record.ts'
import { piecesOf } from './passages.ts'
import type { Passage } from './source.ts'

/** The passages of a source, under the id it is kept by. Text in a language that we do not stem is read as English. */
export function passagesOf(record: SourceRecord, sourceId: string): readonly Passage[] {
  const about = { sourceId, title: record.title, ...aboutOf(record) }
  return piecesOf(record.sections).map(({ section, text }, number) => ({ ...about, number, section, text }))
}

/** What stands beside each of its passages. */
export function aboutOf(
  record: SourceRecord,
): Pick<Passage, 'url' | 'publisher' | 'licence' | 'date' | 'language'> {
  const address = record.identifiers.find(({ kind }) => kind !== 'url') ?? record.identifiers[0]
  return {
    url: address === undefined ? '' : addressOf(address),
    publisher: record.publisher === '' ? record.container : record.publisher,
    licence: record.licence,
    date: record.issued,
    language: record.language === 'es' ? 'es' : 'en',
  }
}
