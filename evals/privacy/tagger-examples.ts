import { findByRules } from '../../src/domain/privacy/by-rules.ts'
import { settle } from '../../src/domain/privacy/found.ts'
import { chatFeatures, CHAT_FEATURES } from '../../src/domain/privacy/learned/tagger/chat-features.ts'
import {
  headingsOf,
  reportFeatures,
  REPORT_FEATURES,
  ruledOf,
} from '../../src/domain/privacy/learned/tagger/report-features.ts'
import { labelsOf } from '../../src/domain/privacy/learned/tagger/model.ts'
import { signsOf } from '../../src/domain/privacy/learned/tagger/signs.ts'
import { lineEnd } from '../../src/domain/privacy/learned/tagger/tag.ts'
import { GIVEN, ORDINARY, SURNAME } from '../../src/domain/privacy/lexicon.ts'
import { read, type Reading } from '../../src/domain/privacy/reading.ts'
import { givenNamesEnglish } from '../../src/domain/privacy/words/given-names-english.ts'
import { givenNamesSpanish } from '../../src/domain/privacy/words/given-names-spanish.ts'
import { givenNamesWorld } from '../../src/domain/privacy/words/given-names-world.ts'
import { surnames } from '../../src/domain/privacy/words/surnames.ts'
import { dice, type Example } from './perceptron.ts'
import { corpus, marked, type Annotated } from './datasets.ts'

export const chatKinds = 'PER LOC ORG ADR'
const chatLabels = labelsOf(chatKinds)

/** What the sets call a thing, in the tagger's words for messages. What is not here is no name. */
const asChat: Readonly<Record<string, string>> = {
  PER: 'PER',
  LOC: 'LOC',
  ORG: 'ORG',
  ADR: 'ADR',
  person: 'PER',
  location: 'LOC',
  corporation: 'ORG',
  group: 'ORG',
  PERSON: 'PER',
  GPE: 'LOC',
  ORGANIZATION: 'ORG',
  STREET_ADDRESS: 'ADR',
  NOMBRE_SUJETO_ASISTENCIA: 'PER',
  NOMBRE_PERSONAL_SANITARIO: 'PER',
  TERRITORIO: 'LOC',
  PAIS: 'LOC',
  HOSPITAL: 'ORG',
  INSTITUCION: 'ORG',
  CENTRO_SALUD: 'ORG',
  CALLE: 'ADR',
}
export const toChat = (rows: readonly Annotated[]): readonly Annotated[] =>
  rows.map((row) => ({
    ...row,
    spans: row.spans.flatMap((span) => {
      const type = asChat[span.type]
      return type === undefined ? [] : [{ ...span, type }]
    }),
  }))

export function goldOf(reading: Reading, row: Annotated, labels: readonly string[]): Uint8Array {
  const gold = new Uint8Array(reading.type.length)
  let at = 0
  let before = -1
  for (let i = 0; i < gold.length; i++) {
    const start = reading.start[i] ?? 0
    while (at < row.spans.length && (row.spans[at]?.end ?? 0) <= start) at++
    const span = row.spans[at]
    if (!span || span.start >= (reading.end[i] ?? 0)) {
      before = -1
      continue
    }
    gold[i] = labels.indexOf(`${before === at ? 'I' : 'B'}-${span.type}`)
    before = at
  }
  return gold
}

export const typesOf = (rows: readonly Annotated[]): readonly string[] =>
  [...new Set(rows.flatMap((row) => row.spans.map((span) => span.type)))].toSorted()

/** What the tagger for messages learns from. Our own lines count most, and come with other names in them. */
export function messageRows(
  tweets: readonly Annotated[],
  templates: readonly Annotated[],
  reports: readonly Annotated[],
): readonly Annotated[] {
  const own = [...corpus('messages-en.txt'), ...corpus('messages-es.txt')]
  const noisy = toChat(tweets)
  const made = toChat(templates)
  return [
    ...[noisy, noisy.map(lowered), made, made.map(lowered), own, own, own.map(lowered)].flat(),
    ...[1, 2, 3, 4, 5, 6].flatMap((round) => own.map((row, i) => renamed(row, round * 1000 + i))),
    ...toChat(reports).slice(0, 60),
  ].map((row, i) => ({ ...row, group: i }))
}

export function chatExample(row: Annotated): Example {
  const reading = forgetful(read(row.text), row.group)
  const signs = signsOf(reading, null)
  const keys = new Int32Array(signs.count * CHAT_FEATURES)
  for (let i = 0; i < signs.count; i++)
    chatFeatures(reading, signs, i, keys.subarray(i * CHAT_FEATURES, (i + 1) * CHAT_FEATURES))
  return { keys, gold: goldOf(reading, row, chatLabels) }
}

/** The word lists were counted on some of these very texts. Forgetting some entries teaches to do without them. */
function forgetful(reading: Reading, seed: number): Reading {
  const random = dice(seed * 7919 + 13)
  const forget = reading.bits.map(() => random() < FORGOTTEN)
  return {
    ...reading,
    bits: reading.bits.map((bits, i) => (forget[i] === true ? bits & ~(ORDINARY | GIVEN | SURNAME) : bits)),
    everyday: new Uint8Array(reading.everyday.length),
  }
}
const FORGOTTEN = 0.12

/** A report, line by line. */
export function reportExamples(row: Annotated, labels: readonly string[], seed: number): readonly Example[] {
  const width = REPORT_FEATURES
  const reading = forgetful(read(row.text), seed)
  const signs = signsOf(reading, null)
  const headings = headingsOf(signs)
  const ruled = ruledOf(reading, settle(findByRules(reading, 'es', 'strict')))
  const keys = new Int32Array(signs.count * width)
  for (let i = 0; i < signs.count; i++)
    reportFeatures(reading, signs, headings, ruled, i, keys.subarray(i * width, (i + 1) * width))
  const gold = goldOf(reading, row, labels)
  const lines: Example[] = []
  for (let from = 0; from < signs.count;) {
    const to = lineEnd(signs, from)
    lines.push({ keys: keys.slice(from * width, to * width), gold: gold.slice(from, to) })
    from = to
  }
  return lines
}

/** Like the row in lower case, as people write in a chat. */
export const lowered = (row: Annotated): Annotated => {
  const text = row.text.toLowerCase()
  return text.length === row.text.length ? { ...row, text } : row
}

const names = [givenNamesEnglish, givenNamesSpanish, givenNamesWorld]
  .join(' ')
  .split(/\s+/)
  .filter((name) => name.length > 2)
const families = surnames.split(/\s+/).filter((name) => name.length > 2)
const SYLLABLES =
  'ka lo mi ren tha vor zel quin bri sho dra fen ula nim gor pel wyn jax oza ter ivi hu cas del mon yel ru bek sal tor ani esh'.split(
    ' ',
  )

/** The row with other names in the places of its names: listed ones, and made-up ones so that the words around count. */
export function renamed(row: Annotated, seed: number): Annotated {
  const random = dice(seed)
  random()
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  let line = ''
  let from = 0
  for (const span of row.spans) {
    const value = row.text.slice(span.start, span.end)
    line += row.text.slice(from, span.start)
    from = span.end
    const words = value.split(' ')
    const other = words.map((word, i) => {
      if (
        span.type === 'ORG' ||
        span.type === 'ADR' ||
        !/^\p{L}{3,}$/u.test(word) ||
        FIXED.has(word.toLowerCase())
      )
        return word
      const made = random() < 0.6
      const name = made
        ? Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('')
        : span.type === 'LOC'
          ? pick(families)
          : pick(i === 0 || words.length === 1 ? names : families)
      return cased(name, word)
    })
    line += `[${span.type} ${other.join(' ')}]`
  }
  return { ...marked(line + row.text.slice(from)), group: row.group }
}
const FIXED = new Set(
  'uncle aunt auntie tia tío tía tio don doña sra mrs miss big lil brother officer judge san saint east west north south lake little port fort the del los las nana doctor coach mum pueblo llamado una señora abuelo profe boyfriend'.split(
    ' ',
  ),
)
const cased = (name: string, like: string): string =>
  like === like.toLowerCase()
    ? name
    : like === like.toUpperCase()
      ? name.toUpperCase()
      : name.charAt(0).toUpperCase() + name.slice(1)
