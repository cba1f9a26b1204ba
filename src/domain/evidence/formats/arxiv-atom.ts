import { authorOf, dateOf } from './names.ts'
import { oneFault, recordOf, type Fault, type Reading, type SourceRecord } from './record.ts'
import { childOf, childrenOf, wordsIn } from './xml-find.ts'
import { readXml, type XmlElement } from './xml.ts'

/** Reads an Atom feed of arXiv's API. An error comes as an entry with the title "Error" and is said, not kept. */
export function readArxivAtom(text: string): Reading {
  const xml = readXml(text)
  if (!xml.ok) return oneFault('line 1', xml.why)
  const entries = xml.root.name === 'entry' ? [xml.root] : childrenOf(xml.root, 'entry')
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  for (const [number, entry] of entries.entries()) {
    const id = wordsIn(childOf(entry, 'id'))
    const place = id || `entry ${number + 1}`
    if (/\/api\/errors/.test(id) || wordsIn(childOf(entry, 'title')) === 'Error')
      faults.push({ place, why: 'the-service-refused' })
    else {
      const record = recordFrom(entry, id)
      if (record) records.push(record)
      else faults.push({ place, why: 'no-title' })
    }
  }
  return { records, faults }
}

function recordFrom(entry: XmlElement, id: string): SourceRecord | null {
  const text = (name: string): string => wordsIn(childOf(entry, name))
  const comment = text('comment')
  return recordOf({
    ownId: id,
    kind: 'preprint',
    title: text('title'),
    authors: childrenOf(entry, 'author').map((one) => authorOf(wordsIn(childOf(one, 'name')))),
    issued: dateOf(text('published')),
    container: text('journal_ref'),
    publisher: 'arXiv',
    names: [id, text('doi')],
    language: 'en',
    licence: wordsIn(childOf(entry, 'license')),
    keywords: childrenOf(entry, 'category').map((one) => one.attributes['term'] ?? ''),
    sections: [{ heading: 'Abstract', text: text('summary') }],
    standing: /\bwithdrawn\b/i.test(comment) || WITHDRAWN.test(text('summary')) ? 'retracted' : 'good',
  })
}

/** What arXiv writes in the place of a withdrawn paper's abstract. A summary may speak of withdrawn people. */
const WITHDRAWN =
  /^\s*(?:this|the) (?:paper|article|submission|preprint|manuscript|work) (?:has been|was|is(?: being)?) withdrawn\b/i
