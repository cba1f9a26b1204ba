import type { Language } from '../../../language.ts'
import type { Span } from '../../../span.ts'
import type { IdentifierKind, Profile } from '../../deidentified.ts'
import { settle, type Identifier } from '../../found.ts'
import {
  CONTEXT,
  BUILT,
  COUNTRY,
  GIVEN,
  HEAD,
  KEPT,
  MONTH,
  NATIONALITY,
  ORDINARY,
  OWNER,
  PARTICLE,
  PERSON,
  PHRASE,
  PLACE,
  PROFESSION,
  STATE,
  STREET_AFTER,
  STREET_BEFORE,
  SURNAME,
  TITLE,
  VERB,
} from '../../lexicon.ts'
import { LOWER, UPPER, type Reading } from '../../reading.ts'
import { OTHER, WORD } from '../../tokens.ts'
import { unpack, type Model, type Packed } from './model.ts'
import { messageWeights } from './message-weights.ts'
import { ruledOf } from './report-features.ts'
import { reportWeights } from './report-weights.ts'
import { tagMessage, tagReport, type Tagged } from './tag.ts'

/** Points that speak against every find. In care a needless placeholder costs the draft its sense, and the rules have
 * already looked; strict wants no name left. Set on the development parts of the sets (see data/privacy/README.md). */
export const CAUTION = { care: -50, strict: -100 } as const
export const REPORT_CAUTION = -5

/** A Spanish text with this many headings ("NHC:", "Fecha de ingreso:") is read as a clinical report under strict. In
 * other texts the report tagger knows too little, and the rules' names stay. */
const REPORT_HEADINGS = 4
const LONGEST_HEADING = 6

function isReport(reading: Reading): boolean {
  let headings = 0
  let opened = 0
  for (let i = 0; i < reading.type.length && headings < REPORT_HEADINGS; i++) {
    if (reading.opens[i] === true) opened = i
    if (reading.fold[i] === ':' && i > opened && i - opened <= LONGEST_HEADING) headings++
  }
  return headings >= REPORT_HEADINGS
}

const unpacked = new Map<Packed, Model>()
function model(packed: Packed): Model {
  const ready = unpacked.get(packed) ?? unpack(packed)
  unpacked.set(packed, ready)
  return ready
}

/** What the rules found, and what the taggers add. In a Spanish report the tagger has read the rules' finds and decides
 * about everything that has no pattern of its own. Nothing is added within `shaped`, text that looks like placeholders. */
export function withTagged(
  reading: Reading,
  found: readonly Identifier[],
  shaped: readonly Span[],
  language: Language,
  profile: Profile,
): Identifier[] {
  if (language === 'unknown') return [...found]
  if (profile === 'strict' && language === 'es' && isReport(reading)) return ofReport(reading, found)
  const all = [...found]
  const wanted = profile === 'care' ? worthALook(reading, found, shaped) : null
  if (profile === 'care' && wanted === null) return all
  for (const one of tagMessage(reading, model(messageWeights), CAUTION[profile], wanted)) {
    const type = kindOf(reading, one, profile)
    if (type !== null) all.push({ ...withoutMarks(reading, one), type, person: null })
  }
  return all
}

/** Marks the tokens that care may hide and no rule has hidden, with their neighbours; null where there is none. Most
 * messages have few: this is what makes the tagger cheap. */
function worthALook(reading: Reading, found: readonly Span[], shaped: readonly Span[]): Uint8Array | null {
  const count = reading.type.length
  let hidden: Uint8Array | null = null
  let wanted: Uint8Array | null = null
  for (let i = 0; i < count; i++) {
    if (
      reading.everyday[i] === 1 ||
      reading.type[i] !== WORD ||
      reading.announced[i + 1] !== null ||
      staysInCare(reading, i)
    )
      continue
    hidden ??= tokensWithin(reading, found, shaped)
    if (hidden[i] === 1) continue
    wanted ??= new Uint8Array(count)
    wanted[i] = 1
    if (i > 0 && joinsNames(reading, i - 1)) wanted[i - 1] = 1
    if (i + 1 < count && joinsNames(reading, i + 1)) wanted[i + 1] = 1
  }
  return wanted
}

/** Whether a token may stand beside a name's own word and belong to it: not an everyday word in lower case. */
const joinsNames = (reading: Reading, i: number): boolean =>
  reading.type[i] !== WORD ||
  reading.shape[i] !== LOWER ||
  ((reading.bits[i] ?? 0) & (PARTICLE | HEAD | GIVEN | SURNAME | TITLE)) !== 0

function tokensWithin(reading: Reading, ...lists: readonly (readonly Span[])[]): Uint8Array {
  const within = new Uint8Array(reading.type.length)
  for (const list of lists)
    for (const span of list)
      for (let i = firstToken(reading, span.start); i < within.length; i++) {
        if ((reading.start[i] ?? 0) >= span.end) break
        within[i] = 1
      }
  return within
}

/** Brackets, dashes and quotes at the edges belong to the sentence. A full stop may belong to a short form. */
function withoutMarks(reading: Reading, one: Tagged): Span {
  let first = firstToken(reading, one.start)
  let last = first
  while (last + 1 < reading.type.length && (reading.start[last + 1] ?? 0) < one.end) last++
  while (first < last && reading.type[first] === OTHER) first++
  while (last > first && reading.type[last] === OTHER && reading.fold[last] !== '.') last--
  return { start: reading.start[first] ?? one.start, end: reading.end[last] ?? one.end }
}

const MESSAGE_KINDS: Readonly<Record<string, IdentifierKind>> = {
  PER: 'name',
  LOC: 'place',
  ORG: 'organisation',
  ADR: 'address',
}

/** The kind to hide a find as; null for one that consists of words that care keeps. */
function kindOf(reading: Reading, one: Tagged, profile: Profile): IdentifierKind | null {
  let wide = true
  let plain = true
  for (let i = firstToken(reading, one.start); i < reading.type.length; i++) {
    if ((reading.start[i] ?? 0) >= one.end) break
    if (reading.fold[i] === '[' || reading.fold[i] === ']') return null
    if (reading.type[i] !== WORD) continue
    const bits = (reading.bits[i] ?? 0) | (reading.covered[i] ?? 0)
    if ((bits & (COUNTRY | STATE | NATIONALITY)) === 0) wide = false
    if (plain && !staysInCare(reading, i)) plain = false
  }
  if (wide) return profile === 'strict' ? 'country' : null
  if (profile === 'care' && one.label === 'ADR' && !holdsStreet(reading, one)) return null
  return plain && profile === 'care' ? null : (MESSAGE_KINDS[one.label] ?? null)
}

/** "100mg", "90 quid": an address has a word for a street, a name or a capital. */
function holdsStreet(reading: Reading, one: Tagged): boolean {
  for (let i = firstToken(reading, one.start); i < reading.type.length; i++) {
    if ((reading.start[i] ?? 0) >= one.end) return false
    if (reading.type[i] !== WORD) continue
    const bits = (reading.bits[i] ?? 0) | (reading.covered[i] ?? 0)
    if ((bits & (STREET_AFTER | STREET_BEFORE | GIVEN | SURNAME | PLACE)) !== 0) return true
    if (reading.shape[i] !== LOWER || (bits & ~BUILT) === 0) return true
  }
  return false
}

const ALWAYS_STAYS = KEPT | MONTH | COUNTRY | STATE | NATIONALITY | OWNER
const STAYS_AS_WORD =
  ORDINARY | CONTEXT | PERSON | TITLE | HEAD | VERB | PROFESSION | PARTICLE | STREET_AFTER | STREET_BEFORE
/** "XL", "IOP", "PRN": of a form or a ward, hardly of a person. */
const LONGEST_ACRONYM = 4
/** Words that are no name on their own: kept ones; everyday ones in lower case, or with a capital that no list of names
 * has, short acronyms. */
function staysInCare(reading: Reading, i: number): boolean {
  const bits = (reading.bits[i] ?? 0) | (reading.covered[i] ?? 0)
  if ((bits & ALWAYS_STAYS) !== 0 || (reading.end[i] ?? 0) - (reading.start[i] ?? 0) < 2) return true
  const lower = reading.shape[i] === LOWER || reading.capitalsSayNothing
  if ((bits & STAYS_AS_WORD) !== 0) return lower || (bits & (GIVEN | SURNAME)) === 0
  if ((bits & ~(PHRASE | BUILT)) !== 0) return false
  if (reading.shape[i] === UPPER && (reading.end[i] ?? 0) - (reading.start[i] ?? 0) <= LONGEST_ACRONYM)
    return true
  return (lower || reading.opens[i] === true) && (bits & BUILT) !== 0
}

/** The first token that ends after a place in the text. */
function firstToken(reading: Reading, start: number): number {
  let low = 0
  let high = reading.end.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reading.end[middle] ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

const REPORT_KINDS: Readonly<Record<string, IdentifierKind>> = {
  CALLE: 'address',
  CENTRO_SALUD: 'organisation',
  CORREO_ELECTRONICO: 'email',
  EDAD_SUJETO_ASISTENCIA: 'age',
  FAMILIARES_SUJETO_ASISTENCIA: 'name',
  FECHAS: 'date',
  HOSPITAL: 'organisation',
  ID_ASEGURAMIENTO: 'account',
  ID_CONTACTO_ASISTENCIAL: 'record-number',
  ID_SUJETO_ASISTENCIA: 'record-number',
  ID_TITULACION_PERSONAL_SANITARIO: 'id-number',
  INSTITUCION: 'organisation',
  NOMBRE_PERSONAL_SANITARIO: 'name',
  NOMBRE_SUJETO_ASISTENCIA: 'name',
  NUMERO_FAX: 'phone',
  NUMERO_TELEFONO: 'phone',
  OTROS_SUJETO_ASISTENCIA: 'profession',
  PAIS: 'country',
  PROFESION: 'profession',
  SEXO_SUJETO_ASISTENCIA: 'sex',
  TERRITORIO: 'place',
}

/** Kinds with a pattern that hardly lies: kept even where the tagger sees nothing. */
const SURE = new Set<IdentifierKind>([
  'email',
  'url',
  'handle',
  'ip',
  'phone',
  'id-number',
  'account',
  'location',
])

function ofReport(reading: Reading, found: readonly Identifier[]): Identifier[] {
  const settled = settle(found)
  const tagged = tagReport(reading, ruledOf(reading, settled), model(reportWeights), REPORT_CAUTION)
  const all: Identifier[] = tagged.map((one) => ({
    start: one.start,
    end: one.end,
    type: REPORT_KINDS[one.label] ?? 'name',
    person: null,
  }))
  let at = 0
  for (const one of settled) {
    while (at < tagged.length && (tagged[at]?.end ?? 0) <= one.start) at++
    const near = tagged[at]
    if (SURE.has(one.type) && !(near && near.start < one.end)) all.push(one)
  }
  return all
}
