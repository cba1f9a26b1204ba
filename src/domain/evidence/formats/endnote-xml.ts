import { endNoteKinds } from './enw.ts'
import { authorOf, dateOf } from './names.ts'
import { oneFault, recordOf, type Fault, type Reading, type SourceRecord } from './record.ts'
import { allBelow, childOf, childrenOf, wordsIn } from './xml-find.ts'
import { readXml, type XmlElement } from './xml.ts'

/** Reads EndNote's XML export: `<xml><records><record>…`; text stands inside `<style>`. */
export function readEndNoteXml(text: string): Reading {
  const xml = readXml(text)
  if (!xml.ok) return oneFault('line 1', xml.why)
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  for (const [number, element] of allBelow(xml.root, 'record').entries()) {
    const record = recordFrom(element)
    if (record) records.push(record)
    else
      faults.push({
        place: wordsIn(childOf(element, 'rec-number')) || `record ${number + 1}`,
        why: 'no-title',
      })
  }
  return { records, faults }
}

function recordFrom(element: XmlElement): SourceRecord | null {
  const text = (...path: readonly string[]): string => wordsIn(childOf(element, ...path))
  const dates = childOf(element, 'dates')
  return recordOf({
    ownId: text('rec-number'),
    kind: endNoteKinds[(childOf(element, 'ref-type')?.attributes['name'] ?? '').toLowerCase()] ?? 'other',
    title: text('titles', 'title'),
    authors: childrenOf(childOf(element, 'contributors', 'authors'), 'author').map((one) =>
      authorOf(wordsIn(one)),
    ),
    issued: dateOf(`${wordsIn(childOf(dates, 'year'))} ${wordsIn(childOf(dates, 'pub-dates', 'date'))}`),
    container: text('periodical', 'full-title') || text('titles', 'secondary-title'),
    volume: text('volume'),
    issue: text('number'),
    pages: text('pages'),
    publisher: text('publisher'),
    names: [
      text('electronic-resource-num'),
      ...allBelow(childOf(element, 'urls'), 'url').map((url) => wordsIn(url)),
      /pubmed|medline|nlm/i.test(text('remote-database-name')) ? `pmid:${text('accession-num')}` : '',
    ],
    language: text('language'),
    keywords: childrenOf(childOf(element, 'keywords'), 'keyword').map((word) => wordsIn(word)),
    sections: [{ heading: '', text: text('abstract') }],
  })
}
