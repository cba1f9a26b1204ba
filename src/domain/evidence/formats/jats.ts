import { identifierOf } from '../identifiers.ts'
import { dateFrom } from './names.ts'
import {
  oneFault,
  recordOf,
  unique,
  type Author,
  type Notice,
  type Reading,
  type Reference,
  type Section,
  type SourceRecord,
} from './record.ts'
import { standingSaid } from './standing-said.ts'
import { allBelow, childOf, childrenOf, wordsIn } from './xml-find.ts'
import { readXml, type XmlElement } from './xml.ts'

/** Reads articles in JATS XML: one `<article>`, or several in a set. Tables and figures keep their captions alone. */
export function readJats(text: string): Reading {
  const xml = readXml(text)
  if (!xml.ok) return oneFault('line 1', xml.why)
  const articles = xml.root.name === 'article' ? [xml.root] : allBelow(xml.root, 'article')
  if (articles.length === 0) return oneFault('line 1', 'not-a-record')
  const read = articles.map(recordFrom)
  return {
    records: read.flatMap((record) => record ?? []),
    faults: read.flatMap((record, number) =>
      record === null ? [{ place: `article ${number + 1}`, why: 'no-title' as const }] : [],
    ),
  }
}

function recordFrom(article: XmlElement): SourceRecord | null {
  const meta = childOf(article, 'front', 'article-meta')
  const text = (name: string): string => wordsIn(childOf(meta, name))
  const ids = childrenOf(meta, 'article-id').map((one) =>
    idOf(one.attributes['pub-id-type'] ?? '', wordsIn(one)),
  )
  const [first, last] = [text('fpage'), text('lpage')]
  return recordOf({
    ownId: ids[0] ?? '',
    kind: kindOf(article.attributes['article-type'] ?? ''),
    title: wordsIn(childOf(meta, 'title-group', 'article-title'), ['xref', 'fn']),
    authors: authorsOf(meta),
    issued: issuedOf(meta),
    container: wordsIn(allBelow(childOf(article, 'front', 'journal-meta'), 'journal-title')[0]),
    volume: text('volume'),
    issue: text('issue'),
    pages: last === '' || last === first ? first : `${first}–${last}`,
    publisher: wordsIn(childOf(article, 'front', 'journal-meta', 'publisher', 'publisher-name')),
    names: ids,
    language: article.attributes['lang'] ?? '',
    licence: licenceOf(meta),
    keywords: allBelow(meta, 'kwd').map((word) => wordsIn(word)),
    sections: [...abstractOf(meta), ...bodyOf(childOf(article, 'body'), [])],
    references: allBelow(childOf(article, 'back'), 'ref').map(referenceOf),
    standing: standingOf(article, meta),
    notices: noticesIn(meta),
  })
}

const idOf = (kind: string, value: string): string =>
  kind === 'pmid'
    ? `pmid:${value}`
    : kind === 'pmc' || kind === 'pmcid'
      ? `PMC${value.replace(/^PMC/i, '')}`
      : value

const kindOf = (type: string): SourceRecord['kind'] =>
  /review|meta-analysis/.test(type) ? 'review' : type === 'preprint' ? 'preprint' : 'article'

const authorsOf = (meta: XmlElement | undefined): readonly Author[] =>
  allBelow(meta, 'contrib')
    .filter((one) => (one.attributes['contrib-type'] ?? 'author') === 'author')
    .map((one) => {
      const name = childOf(one, 'name') ?? childOf(one, 'name-alternatives', 'name')
      const family = wordsIn(childOf(name, 'surname'))
      return family === ''
        ? { family: wordsIn(childOf(one, 'collab')), given: '' }
        : { family, given: wordsIn(childOf(name, 'given-names')) }
    })

function issuedOf(meta: XmlElement | undefined): string {
  const days = childrenOf(meta, 'pub-date').map((date) =>
    dateFrom(wordsIn(childOf(date, 'year')), wordsIn(childOf(date, 'month')), wordsIn(childOf(date, 'day'))),
  )
  return (
    days.filter((day) => day !== '').toSorted((a, b) => b.length - a.length || a.localeCompare(b))[0] ?? ''
  )
}

function licenceOf(meta: XmlElement | undefined): string {
  const licence = allBelow(meta, 'license')[0]
  return licence?.attributes['href'] ?? wordsIn(licence)
}

const abstractOf = (meta: XmlElement | undefined): readonly Section[] =>
  childrenOf(meta, 'abstract')
    .filter((one) => !/graphical|teaser/.test(one.attributes['abstract-type'] ?? ''))
    .flatMap((abstract) => {
      const parts = childrenOf(abstract, 'sec').map((section) => ({
        heading: wordsIn(childOf(section, 'title')) || 'Abstract',
        text: wordsIn(section, ['title']),
      }))
      return parts.length > 0 ? parts : [{ heading: 'Abstract', text: wordsIn(abstract, ['title']) }]
    })

const left = ['title', 'sec', 'table', 'graphic', 'disp-formula', 'alternatives']

function bodyOf(element: XmlElement | undefined, path: readonly string[]): readonly Section[] {
  if (element === undefined) return []
  const own = wordsIn(element, left)
  return [
    ...(own === '' ? [] : [{ heading: path.join(' · '), text: own }]),
    ...childrenOf(element, 'sec').flatMap((section) =>
      bodyOf(
        section,
        [...path, wordsIn(childOf(section, 'title'))].filter((title) => title !== '').slice(0, 3),
      ),
    ),
  ]
}

function referenceOf(ref: XmlElement): Reference {
  const found = allBelow(ref, 'pub-id').flatMap(
    (one) => identifierOf(idOf(one.attributes['pub-id-type'] ?? '', wordsIn(one))) ?? [],
  )
  return { text: wordsIn(ref, ['label', 'pub-id']), identifiers: unique(found) }
}

/** A notice points at what it is about: `retracted-article`, `corrected-article`, `object-of-concern`. */
const noticesIn = (meta: XmlElement | undefined): readonly Notice[] =>
  childrenOf(meta, 'related-article').flatMap(({ attributes }) => {
    const type = attributes['related-article-type'] ?? ''
    const standing = standingSaid(type)
    const of = identifierOf(idOf(attributes['ext-link-type'] ?? '', attributes['href'] ?? ''))
    const about = /^(?:retracted-article|corrected-article|object-of-concern)$/.test(type)
    return about && of !== null && standing !== 'good' ? [{ of, standing }] : []
  })

/** What points at this article says what became of it; a notice itself points the other way. */
function standingOf(article: XmlElement, meta: XmlElement | undefined): SourceRecord['standing'] {
  const related = childrenOf(meta, 'related-article').map(
    (one) => one.attributes['related-article-type'] ?? '',
  )
  const notice = /retraction|correction/.test(article.attributes['article-type'] ?? '')
  if (
    related.includes('retraction-forward') ||
    (!notice && /^retracted\b/i.test(wordsIn(childOf(meta, 'title-group', 'article-title'))))
  )
    return 'retracted'
  if (related.includes('expression-of-concern')) return 'doubted'
  return related.includes('correction-forward') ? 'corrected' : 'good'
}
