import { identifierOf } from '../identifiers.ts'
import { withoutTags } from './csl-json.ts'
import { listIn, objectIn, objectsIn, textIn, type JsonObject } from './json-value.ts'
import { dateOf, shortAuthorOf } from './names.ts'
import {
  oneFault,
  recordOf,
  type Author,
  type Fault,
  type Notice,
  type Reading,
  type SourceKind,
  type SourceRecord,
  type SourceStanding,
} from './record.ts'
import { standingSaid, worseStanding } from './standing-said.ts'

/** Reads an answer of Europe PMC's search, `resultType=core` or `lite`, parsed by an adapter. */
export function readEuropePmc(value: unknown): Reading {
  const list = objectIn(objectIn(value)['resultList'])['result']
  if (!Array.isArray(list)) return oneFault('line 1', 'not-a-record')
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  for (const [number, result] of objectsIn(list).entries()) {
    const record = recordFrom(result)
    if (record) records.push(record)
    else faults.push({ place: textIn(result['id']) || `item ${number + 1}`, why: 'no-title' })
  }
  return { records, faults }
}

function recordFrom(result: JsonObject): SourceRecord | null {
  const text = (name: string): string => textIn(result[name])
  const journal = objectIn(result['journalInfo'])
  const types = listIn(objectIn(result['pubTypeList'])['pubType']).map((type) => textIn(type).toLowerCase())
  const pmid = text('pmid')
  return recordOf({
    ownId: text('id'),
    kind: kindOf(types, text('source')),
    title: withoutTags(text('title')).replace(/\.\s*$/, ''),
    authors: authorsOf(result),
    issued: dateOf(text('firstPublicationDate')) || dateOf(text('pubYear')),
    container: textIn(objectIn(journal['journal'])['title']) || text('journalTitle'),
    volume: textIn(journal['volume']) || text('journalVolume'),
    issue: textIn(journal['issue']) || text('issue'),
    pages: text('pageInfo'),
    names: [text('doi'), pmid === '' ? '' : `pmid:${pmid}`, text('pmcid')],
    language: text('language'),
    licence: text('license'),
    keywords: listIn(objectIn(result['keywordList'])['keyword']).map(textIn),
    sections: abstractOf(text('abstractText')),
    standing: types.includes('retracted publication') ? 'retracted' : standingOf(result),
    notices: noticesIn(result),
  })
}

const kindOf = (types: readonly string[], source: string): SourceKind =>
  source === 'PPR' || types.includes('preprint')
    ? 'preprint'
    : types.some((type) => type.includes('guideline'))
      ? 'guideline'
      : types.some((type) => /review|meta-analysis/.test(type))
        ? 'review'
        : 'article'

function authorsOf(result: JsonObject): readonly Author[] {
  const listed = objectsIn(objectIn(result['authorList'])['author']).map((one) => ({
    family: textIn(one['lastName']) || textIn(one['collectiveName']) || textIn(one['fullName']),
    given: textIn(one['firstName']) || textIn(one['initials']),
  }))
  const written = textIn(result['authorString']).replace(/\.\s*$/, '')
  return listed.length > 0 ? listed : written === '' ? [] : written.split(', ').map(shortAuthorOf)
}

/** `<h4>Background</h4>text<h4>…` is parted at its headings. */
function abstractOf(text: string): SourceRecord['sections'] {
  const parts = text.split(/<h4>([^<]{0,100})<\/h4>/i)
  const sections = [{ heading: '', text: withoutTags(parts[0] ?? '') }]
  for (let at = 1; at < parts.length; at += 2)
    sections.push({ heading: parts[at] ?? '', text: withoutTags(parts[at + 1] ?? '') })
  return sections
}

/** `{type: 'Retraction in', source: 'MED', id}` says it of this paper, `Retraction of` of the other. */
const comments = (result: JsonObject): readonly JsonObject[] =>
  objectsIn(objectIn(result['commentCorrectionList'])['commentCorrection'])
const standingOf = (result: JsonObject): SourceStanding =>
  comments(result)
    .map((one) => textIn(one['type']))
    .filter((type) => / in$/i.test(type))
    .map(standingSaid)
    .reduce(worseStanding, 'good')
const noticesIn = (result: JsonObject): readonly Notice[] =>
  comments(result)
    .filter((one) => / (?:of|for)$/i.test(textIn(one['type'])) && textIn(one['source']) === 'MED')
    .flatMap((one) => {
      const of = identifierOf(`pmid:${textIn(one['id'])}`)
      const standing = standingSaid(textIn(one['type']))
      return of === null || standing === 'good' ? [] : [{ of, standing }]
    })
