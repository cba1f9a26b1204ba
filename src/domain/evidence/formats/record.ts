import { identifierOf, type Identifier } from '../identifiers.ts'

/** What a source is; guidelines and pages of institutes are `guideline` and `page`. */
export const sourceKinds = [
  'article',
  'preprint',
  'review',
  'guideline',
  'book',
  'chapter',
  'thesis',
  'report',
  'page',
  'other',
] as const
export type SourceKind = (typeof sourceKinds)[number]

/** A person, or a body that signs as one: then `given` is empty. */
export type Author = { readonly family: string; readonly given: string }
export type Section = { readonly heading: string; readonly text: string }
export type Reference = { readonly text: string; readonly identifiers: readonly Identifier[] }

/** What became of a source after it came out. Retracted and doubted sources answer nothing. */
export const standings = ['good', 'corrected', 'doubted', 'retracted'] as const
export type SourceStanding = (typeof standings)[number]
/** What a notice says of another source. */
export type Notice = { readonly of: Identifier; readonly standing: Exclude<SourceStanding, 'good'> }

/** What a person may say in place of what the files say. */
export const mendable = ['title', 'authors', 'issued', 'container', 'identifiers', 'licence'] as const
export type Mendable = (typeof mendable)[number]

/** One source, whatever format it came in. Empty where the file is silent: nothing is guessed. */
export type SourceRecord = {
  /** The key or id that the file itself gives it. */
  readonly ownId: string
  readonly kind: SourceKind
  readonly title: string
  readonly authors: readonly Author[]
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly issued: string
  readonly container: string
  readonly volume: string
  readonly issue: string
  readonly pages: string
  readonly publisher: string
  readonly identifiers: readonly Identifier[]
  /** ISO 639-1, in lower case. */
  readonly language: string
  readonly licence: string
  readonly keywords: readonly string[]
  /** An abstract, or the whole text, by section. */
  readonly sections: readonly Section[]
  readonly references: readonly Reference[]
  readonly standing: SourceStanding
  /** Sources that it retracts, corrects or doubts, where it is a notice. */
  readonly notices: readonly Notice[]
  /** Parts that a person mended: no file changes them again. */
  readonly mended: readonly Mendable[]
}

/** Why something in a file was left out. Each has one plain line in the word files. */
export const faultCodes = [
  'not-closed',
  'no-title',
  'not-a-record',
  'not-xml',
  'xml-entities',
  'not-json',
  'not-utf-8',
  'format-unknown',
  'too-large',
  'empty',
  'no-text',
  'encrypted',
  'broken-pdf',
  'scanned',
  'too-many-pages',
  'took-too-long',
  'too-much-memory',
  'not-read',
  'scanner-found',
  'not-scanned',
  'not-known-there',
  'not-reached',
  'the-service-refused',
] as const
export type FaultCode = (typeof faultCodes)[number]
/** `place` names the entry by its key, or by its line. */
export type Fault = { readonly place: string; readonly why: FaultCode }
export type Reading = { readonly records: readonly SourceRecord[]; readonly faults: readonly Fault[] }

export const oneFault = (place: string, why: FaultCode): Reading => ({
  records: [],
  faults: [{ place, why }],
})

type Found = Partial<Omit<SourceRecord, 'identifiers'>> & { readonly names?: readonly string[] }

/** Completes what a parser found; null without a title. `names` are identifiers as they were written. */
export function recordOf(found: Found): SourceRecord | null {
  const title = plain(found.title ?? '').slice(0, LONGEST_TITLE)
  if (title === '') return null
  const sections = (found.sections ?? []).map(({ heading, text }) => ({
    heading: plain(heading),
    text: plain(text),
  }))
  return {
    ownId: plain(found.ownId ?? '').slice(0, LONGEST_TITLE),
    kind: found.kind ?? 'other',
    title,
    authors: (found.authors ?? []).filter(({ family }) => family !== ''),
    issued: found.issued ?? '',
    container: plain(found.container ?? ''),
    volume: plain(found.volume ?? ''),
    issue: plain(found.issue ?? ''),
    pages: plain(found.pages ?? '').replaceAll(/\s*[-–—]+\s*/g, '–'),
    publisher: plain(found.publisher ?? ''),
    identifiers: unique((found.names ?? []).flatMap((name) => identifierOf(name) ?? [])),
    language: languageCode(found.language ?? ''),
    licence: plain(found.licence ?? ''),
    keywords: (found.keywords ?? []).map(plain).filter((word) => word !== ''),
    sections: sections.filter(({ text }) => text !== ''),
    references: found.references ?? [],
    standing: RETRACTED.test(title) ? 'retracted' : (found.standing ?? 'good'),
    notices: found.notices ?? [],
    mended: found.mended ?? [],
  }
}

const LONGEST_TITLE = 1000

/** Publishers put it before the title of the paper itself; a notice is titled "Retraction of …". Formats without a field
 * for it have nothing else. */
const RETRACTED =
  /^\W{0,3}(?:retracted|withdrawn|retractado|retirado)(?:\s+(?:article|paper|study|chapter|art[íi]culo))?\s*(?:[:\]).–—-]|$)/i

/** One line, without what steers a screen or a terminal. */
export const plain = (text: string): string => text.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()

export const unique = (all: readonly Identifier[]): readonly Identifier[] => [
  ...new Map(all.map((one) => [`${one.kind}:${one.value}`, one])).values(),
]

const languages: Readonly<Record<string, string>> = {
  eng: 'en',
  english: 'en',
  spa: 'es',
  spanish: 'es',
  español: 'es',
  fre: 'fr',
  fra: 'fr',
  ger: 'de',
  deu: 'de',
  por: 'pt',
  ita: 'it',
}
const languageCode = (written: string): string => {
  const word = written.trim().toLowerCase()
  return languages[word] ?? (/^[a-z]{2}(?:[-_]|$)/.test(word) ? word.slice(0, 2) : '')
}
