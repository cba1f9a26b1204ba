import type { Add } from '../found.ts'
import { KEPT, MONTH, ORDINARY, PREMISES, STREET_AFTER, STREET_BEFORE, SURNAME, GIVEN } from '../lexicon.ts'
import { CAPITAL, foldAt, leads, LOWER, typeAt, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { crossing, isHouseWord, numberedRoad, withinHouse } from './corners.ts'
import { crossingWords, postBoxWords, unitWords } from '../words/leads.ts'
import { stateCodes } from '../words/regions.ts'

const STATE_CODES = new Set(stateCodes.split(/\s+/))

/** Street addresses, in the orders of English ("14 Linden Road, Flat 3") and of Spanish ("Calle Olmo 22, 3º B"). */
export function hideAddresses(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.everyday[i] === 1) continue
    const bits = reading.bits[i] ?? 0
    if (reading.type[i] === DIGITS) i = Math.max(i, numberFirst(reading, i, add))
    else if (bits & STREET_BEFORE && (reading.fold[i] !== 'c' || reading.fold[i + 1] === '/'))
      i = Math.max(i, streetFirst(reading, i, add))
    else if (bits & STREET_AFTER) {
      numberedRoad(reading, i, add)
      streetAlone(reading, i, add)
    } else if (!leads(reading, i, PREMISES)) continue
    else if (isHouseWord(reading.fold[i] ?? '') && withinHouse(reading, i, add) > i) continue
    else if (UNIT_ALONE.has(reading.fold[i] ?? '')) unitAlone(reading, i, add)
    else if (CROSSINGS.has(reading.fold[i] ?? '')) i = crossing(reading, i, add)
    else if (POST_BOXES.has(reading.fold[i] ?? '')) postBox(reading, i, add)
  }
}

const CROSSINGS = new Set(crossingWords.split(' '))
const POST_BOXES = new Set(postBoxWords.split(' '))

/** Words that are in no street's name between a number and "street": "5 minutes down the road". */
const NOT_IN_STREETS = new Set(
  'a an the of to on in at down up off from left more and or my your his her their our minute minutes min mins hour hours mile miles block blocks km years year days day weeks people times for is was bad good different other way ways'.split(
    ' ',
  ),
)
const DIRECT = new Set([
  'street',
  'st',
  'avenue',
  'ave',
  'road',
  'rd',
  'lane',
  'ln',
  'boulevard',
  'blvd',
  'drive',
  'mews',
  'terrace',
  'crescent',
  'highway',
  'hwy',
  'parkway',
  'pkwy',
  'utca',
  'strasse',
  'str',
])

function numberFirst(reading: Reading, number: number, add: Add): number {
  if ((reading.fold[number] ?? '').length > 6) return number
  const second = betweenNumbers(reading, number)
  if (second > 0 && (reading.fold[number] ?? '').length > 1) {
    add(reading.start[number] ?? 0, tail(reading, second), 'address')
    return second
  }
  let i = number + 1
  if (
    reading.type[i] === WORD &&
    reading.end[number] === reading.start[i] &&
    (reading.end[i] ?? 0) - (reading.start[i] ?? 0) === 1
  )
    i++
  if (reading.fold[i] === ',') i++
  for (let words = 0; words <= 4 && i < number + 14; i++) {
    const bits = reading.bits[i] ?? 0
    if (reading.opens[i] === true && foldAt(reading, i - 1) !== '.') return number
    if (words > 0 && bits & STREET_AFTER && endsStreet(reading, number, i)) {
      add(reading.start[number] ?? 0, tail(reading, i), 'address')
      return i
    }
    if (reading.type[i] === WORD) {
      if (NOT_IN_STREETS.has(reading.fold[i] ?? '')) return number
      words++
    } else if (!(reading.type[i] === DIGITS && words < 2) && !/^[.'-]$/.test(reading.fold[i] ?? ''))
      return number
  }
  return number
}

/** "86036 Rua do Arenque 1634", "333 Golfskálinn 78": capitals between two numbers on one line, in any language. */
function betweenNumbers(reading: Reading, number: number): number {
  let capitals = 0
  for (let i = number + 1; i < number + 7; i++) {
    if (reading.opens[i] === true || reading.type[i] === undefined) return -1
    if (reading.type[i] === DIGITS) return capitals > 0 && (reading.fold[i] ?? '').length <= 5 ? i : -1
    if (reading.type[i] !== WORD || (reading.bits[i] ?? 0) & (KEPT | MONTH)) return -1
    if (reading.shape[i] === CAPITAL && (reading.end[i] ?? 0) - (reading.start[i] ?? 0) > 2) capitals++
    else if (
      !SMALL.has(reading.fold[i] ?? '') &&
      !/^(?:do|da|dos|du|des|van|von|der|den|am|im|di)$/.test(reading.fold[i] ?? '')
    )
      return -1
  }
  return -1
}

const UNIT_ALONE = new Set(unitWords.split(' '))

/** "Apt. 231" on a line of its own. */
function unitAlone(reading: Reading, unit: number, add: Add): void {
  const at = reading.fold[unit + 1] === '.' || reading.fold[unit + 1] === '#' ? unit + 2 : unit + 1
  if (reading.type[at] === DIGITS) add(reading.start[unit] ?? 0, reading.end[at] ?? 0, 'address')
}

/** Weak endings ("way", "place", "close" …) need a capital or an unknown word before them. */
function endsStreet(reading: Reading, number: number, last: number): boolean {
  if (DIRECT.has(reading.fold[last] ?? '')) return true
  for (let i = number + 1; i < last; i++) {
    if (reading.type[i] !== WORD) continue
    const plain = (reading.bits[i] ?? 0) & (ORDINARY | KEPT) && reading.shape[i] === LOWER
    if (!plain) return true
  }
  return false
}

/** A street without its number: "on Linden Road", "in elm street". */
function streetAlone(reading: Reading, last: number, add: Add): void {
  if (!DIRECT.has(reading.fold[last] ?? '') || reading.fold[last] === 'st' || reading.fold[last] === 'str')
    return
  let first = last
  while (
    first > 0 &&
    last - first < 3 &&
    typeAt(reading, first - 1) === WORD &&
    reading.opens[first] !== true &&
    isStreetName(reading, first - 1)
  )
    first--
  if (first < last) add(reading.start[first] ?? 0, tail(reading, last), 'address')
}
const isStreetName = (reading: Reading, i: number): boolean => {
  const bits = reading.bits[i] ?? 0
  if (NOT_IN_STREETS.has(reading.fold[i] ?? '')) return false
  return reading.shape[i] !== LOWER
    ? !reading.capitalsSayNothing && reading.opens[i] !== true
    : (bits & (ORDINARY | KEPT)) === 0 && (bits & (GIVEN | SURNAME)) !== 0
}

function streetFirst(reading: Reading, street: number, add: Add): number {
  let i = street + 1
  if (reading.fold[i] === '.' || reading.fold[i] === '/') i++
  let named = 0
  let capitals = 0
  let numbered = -1
  for (; i < street + 14 && i < reading.type.length; i++) {
    const folded = reading.fold[i] ?? ''
    if (reading.opens[i] === true && !/^[.º]$/.test(foldAt(reading, i - 1))) break
    if (reading.type[i] === DIGITS) {
      numbered = i
      if (named > 0 || NUMBERED.has(reading.fold[street] ?? '')) break
    } else if (reading.type[i] === WORD) {
      const small = SMALL.has(folded)
      if (folded === 's' && reading.fold[i + 1] === '/' && reading.fold[i + 2] === 'n') {
        numbered = i + 2
        break
      }
      if (small) continue
      if (reading.shape[i] === LOWER && (reading.bits[i] ?? 0) & ORDINARY && ++named > 2) break
      else if (reading.shape[i] !== LOWER) capitals++
      if (reading.shape[i] !== LOWER || ((reading.bits[i] ?? 0) & ORDINARY) === 0) named++
    } else if (!/^[,.#ºª°'’-]$/.test(folded)) break
  }
  const isLane =
    reading.shape[street] !== LOWER || capitals > 0 || named > 0 || NUMBERED.has(reading.fold[street] ?? '')
  if (numbered > 0 && isLane) {
    add(reading.start[street] ?? 0, tail(reading, numbered), 'address')
    return numbered
  }
  const last = lastCapital(reading, street)
  if (last > street && !NUMBERED.has(reading.fold[street] ?? ''))
    add(reading.start[street] ?? 0, reading.end[last] ?? 0, 'address')
  return Math.max(street, last)
}
const SMALL = new Set(['de', 'del', 'la', 'las', 'los', 'el', 'y', 'n', 'no', 'nº', 'num', 'numero'])
/** Streets that have a number for a name in Colombia: "Carrera 15 # 93-60". */
const NUMBERED = new Set([
  'carrera',
  'cra',
  'kra',
  'cll',
  'calle',
  'diagonal',
  'transversal',
  'avenida',
  'av',
  'autopista',
  'circuito',
])

function lastCapital(reading: Reading, street: number): number {
  let last = street
  for (let i = street + 1; i < street + 6; i++) {
    if (reading.type[i] !== WORD || reading.opens[i] === true) break
    if (reading.shape[i] !== LOWER && !reading.capitalsSayNothing) last = i
    else if (!SMALL.has(reading.fold[i] ?? '')) break
  }
  return last
}

const UNIT = new Set(
  'apt apartment suite ste unit flat floor fl room rm piso puerta pta planta bajo escalera esc depto dpto departamento apto interior int torre bloque casa local manzana lote # no n nº ext izq izquierda dcha derecha'.split(
    ' ',
  ),
)

/** What belongs to an address after the street: number, unit, town before a state code and ZIP. */
function tail(reading: Reading, from: number): number {
  let end = reading.end[from] ?? 0
  for (let i = from + 1; i < from + 16 && i < reading.type.length; i++) {
    const folded = reading.fold[i] ?? ''
    const gap = reading.text.slice(end, reading.start[i])
    if (gap.length > 12 || /\n\s*\n/.test(gap)) break
    if (reading.type[i] === DIGITS || UNIT.has(folded)) end = reading.end[i] ?? end
    else if (
      reading.type[i] === WORD &&
      reading.end[i - 1] === reading.start[i] &&
      typeAt(reading, i - 1) === DIGITS &&
      (reading.end[i] ?? 0) - (reading.start[i] ?? 0) <= 2
    )
      end = reading.end[i] ?? end
    else if (
      reading.type[i] === WORD &&
      (UNIT.has(foldAt(reading, i - 1)) || /^[º°ª]$/.test(foldAt(reading, i - 1))) &&
      (reading.end[i] ?? 0) - (reading.start[i] ?? 0) <= 2
    )
      end = reading.end[i] ?? end
    else if (
      reading.type[i] === WORD &&
      STATE_CODES.has(reading.text.slice(reading.start[i], reading.end[i])) &&
      reading.type[i + 1] === DIGITS
    )
      end = reading.end[i] ?? end
    else if (reading.type[i] === WORD && reading.shape[i] !== LOWER && beforeState(reading, i))
      end = reading.end[i] ?? end
    else if (reading.type[i] !== OTHER || !/^[,.#\-ºª°/]$/.test(folded)) break
  }
  return end
}
function beforeState(reading: Reading, i: number): boolean {
  for (let j = i + 1; j < i + 5; j++) {
    if (reading.type[j] === WORD && STATE_CODES.has(reading.text.slice(reading.start[j], reading.end[j])))
      return reading.type[j + 1] === DIGITS
    if (reading.type[j] !== OTHER && !(reading.type[j] === WORD && reading.shape[j] !== LOWER)) return false
  }
  return false
}

function postBox(reading: Reading, box: number, add: Add): void {
  let i = box + 1
  while (i < box + 4 && /^(?:de|correos|postal|\.|:|#)$/.test(reading.fold[i] ?? '')) i++
  if (reading.type[i] !== DIGITS) return
  const first = /^(?:po|office|\.)$/.test(foldAt(reading, box - 1))
    ? foldAt(reading, box - 1) === 'po'
      ? box - 1
      : Math.max(0, box - 4)
    : box
  const start = reading.fold[first] === 'p' || reading.fold[first] === 'po' ? first : box
  add(reading.start[start] ?? 0, reading.end[i] ?? 0, 'address')
}
