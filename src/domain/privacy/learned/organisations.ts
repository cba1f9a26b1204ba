import type { Add } from '../found.ts'
import {
  COUNTRY,
  EMPLOYER,
  GIVEN,
  HEAD,
  KEPT,
  MONTH,
  ORDINARY,
  ORGANISATION_CUE,
  OWNER,
  PARTICLE,
  PERSON,
  PLACE,
  SAINT,
  STATE,
  SURNAME,
} from '../lexicon.ts'
import { bitsAt, foldAt, leads, UPPER, type Reading } from '../reading.ts'
import { bit, follows, hasCapital, isMark, isPlain, isUnknown, isWord, lengthOf } from './evidence.ts'

/** Employers, schools, clinics, churches: what stands beside such a word, and what follows "work at", "trabajo en" …. */
export function hideOrganisations(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (!isWord(reading, i) || reading.everyday[i] === 1) continue
    if (bit(reading, i, HEAD)) i = Math.max(i, aroundHead(reading, i, add))
    else if (isService(reading, i)) {
      add(reading.start[i] ?? 0, reading.end[i + 1] ?? 0, 'organisation')
      i++
    } else if (isFirm(reading, i)) {
      add(reading.start[i] ?? 0, reading.end[i + 2] ?? 0, 'organisation')
      i += 2
    } else if (isNamedHere(reading, i)) add(reading.start[i] ?? 0, reading.end[i] ?? 0, 'organisation')
    else if (isSaint(reading, i)) i = saint(reading, i, add)
    else if (((reading.cue[i] ?? 0) & ORGANISATION_CUE) !== 0 || isEmployerAt(reading, i))
      i = Math.max(i, afterCue(reading, i, add))
  }
}

/** "my church is hillsong": a word of no list, or a capital, that says which. */
const isNamedHere = (reading: Reading, i: number): boolean =>
  isUnknown(reading, i) &&
  lengthOf(reading, i) > 3 &&
  /^(?:is|was|called|es|llama)$/.test(foldAt(reading, i - 1)) &&
  bit(reading, foldAt(reading, i - 2) === 'is' || foldAt(reading, i - 2) === 'se' ? i - 3 : i - 2, HEAD)

/** "through Talking Space": two everyday words with capitals of their own, after what services are had through. */
const isService = (reading: Reading, i: number): boolean =>
  hasCapital(reading, i) &&
  /^(?:through|via)$/.test(foldAt(reading, i - 1)) &&
  hasCapital(reading, i + 1) &&
  follows(reading, i + 1) &&
  !isMonthOrKept(reading, i) &&
  !isMonthOrKept(reading, i + 1)
/** "Lumen & Oak" */
const isFirm = (reading: Reading, i: number): boolean =>
  reading.fold[i + 1] === '&' &&
  hasCapital(reading, i) &&
  hasCapital(reading, i + 2) &&
  lengthOf(reading, i) > 2 &&
  lengthOf(reading, i + 2) > 1 &&
  !isMonthOrKept(reading, i) &&
  !isMonthOrKept(reading, i + 2) &&
  !bit(reading, i, PERSON) &&
  !bit(reading, i + 2, PERSON) &&
  (isUnknown(reading, i) || isUnknown(reading, i + 2) || /^(?:at|for|,)$/.test(foldAt(reading, i - 1)))
const isMonthOrKept = (reading: Reading, i: number): boolean =>
  bit(reading, i, KEPT | MONTH | COUNTRY | STATE) ||
  ((reading.covered[i] ?? 0) & (KEPT | COUNTRY | STATE)) !== 0

/** "outside tesco", "en el oxxo": a known employer that is no everyday word, where somebody is or goes. */
function isEmployerAt(reading: Reading, i: number): boolean {
  const covered = ((reading.covered[i] ?? 0) & EMPLOYER) !== 0
  if (!covered && !(bit(reading, i, EMPLOYER) && !bit(reading, i, ORDINARY | KEPT | PLACE))) return false
  const article = /^(?:the|el|la|al|del)$/.test(foldAt(reading, i - 1))
  return (
    /^(?:at|in|from|for|outside|to|joined|by|en|de|del|al|para)$/.test(
      foldAt(reading, article ? i - 2 : i - 1),
    ) || /^(?:al|del)$/.test(foldAt(reading, i - 1))
  )
}

/** "st cuthberts", "St Bede's": a school, a ward or a church that people call by its saint alone. A street's "st" has a
 * number or a name before it. */
function isSaint(reading: Reading, i: number): boolean {
  if (!leads(reading, i, SAINT)) return false
  const left = bitsAt(reading, i - 1)
  if (reading.opens[i] !== true && (!bit(reading, i - 1, ORDINARY | PARTICLE) || left & (GIVEN | SURNAME)))
    return false
  const name = isMark(reading, i + 1, '.') ? i + 2 : i + 1
  if (!isWord(reading, name) || !follows(reading, name)) return false
  return bit(reading, name, GIVEN | SURNAME) || isUnknown(reading, name)
}
function saint(reading: Reading, i: number, add: Add): number {
  const name = isMark(reading, i + 1, '.') ? i + 2 : i + 1
  const owner = isMark(reading, name + 1, "'’") && reading.fold[name + 2] === 's'
  add(reading.start[i] ?? 0, reading.end[owner ? name + 2 : name] ?? 0, 'organisation')
  return name
}

/** Words that say what kind of place it is, not which. */
const GENERIC = new Set(
  'psiquiatrica psiquiatrico dental medica medico veterinaria privada privado crisis mental health general local community medical public primary secondary family day youth women women s emergency high middle state national the my our your his her their a an this that new old big small first special group support trauma eating recovery treatment outpatient inpatient intensive school job work sunday night city county central private catholic christian residential urgent care sleep pain student counselling counseling wellness children veterans sober law medical graduate nursing art music drama sex de del la el centro publico publica universitario general regional infantil municipal day book fight gym golf football soccer chess debate board psychiatric rehab detox university boarding summer junior senior online same free'.split(
    ' ',
  ),
)
/** Heads strong enough for lower-case chat: "st marys school", "lincoln high". */
const STRONG = new Set(
  'baptist pentecostal methodist adventist presbyterian lutheran gurdwara mandir masjid fitness comprehensive school high hospital church university college academy clinic elementary primary hospice infirmary mosque synagogue parish medical'.split(
    ' ',
  ),
)
const SPANISH = new Set(
  'hospital colegio clinica instituto escuela universidad iglesia parroquia centro guarderia liceo academia preparatoria prepa secundaria facultad residencia farmacia restaurante fundacion asociacion banco hotel empresa sanatorio ambulatorio consultorio politecnico seminario mezquita taller ferreteria panaderia peluqueria supermercado complejo university church bank college academy school institute hospicio albergue servicio unidad'.split(
    ' ',
  ),
)

function aroundHead(reading: Reading, head: number, add: Add): number {
  let last = head
  while (
    bit(reading, last + 1, HEAD) &&
    follows(reading, last + 1) &&
    (hasCapital(reading, last + 1) || STRONG.has(reading.fold[last] ?? ''))
  )
    last++
  const first = DENOMINATIONS.has(reading.fold[head] ?? '')
    ? congregation(reading, head)
    : before(reading, head)
  const end = SPANISH.has(reading.fold[head] ?? '') ? after(reading, last) : last
  if (first === head && end === last) return last
  const from = first < head ? first : head
  add(reading.start[from] ?? 0, reading.end[end] ?? 0, 'organisation')
  return end
}

const DENOMINATIONS = new Set('baptist pentecostal methodist adventist presbyterian lutheran'.split(' '))
/** "to new hope baptist": everyday words too, from the preposition on; "a baptist" and "raised baptist" are no names. */
function congregation(reading: Reading, head: number): number {
  for (let i = head - 1; i > 0 && head - i < 5; i--) {
    if (!isWord(reading, i) || !joinsNext(reading, i) || /^(?:an?|the|my|our)$/.test(reading.fold[i] ?? ''))
      break
    if (/^(?:to|at|from|with|in|of)$/.test(reading.fold[i] ?? '')) return i + 1
  }
  return before(reading, head)
}

/** The name's own words before the head; `head` itself where there are none. */
function before(reading: Reading, head: number): number {
  let first = head
  let own = 0
  for (let i = head - 1; i >= 0 && head - i < 7; i--) {
    if (!joinsNext(reading, i)) break
    if (isMark(reading, i, "'’&-.")) continue
    if (reading.fold[i] === 's' && isMark(reading, i - 1, "'’")) continue
    if (!isWord(reading, i) || !isOwnWord(reading, i, head)) {
      if (
        !(
          isWord(reading, i) &&
          /^(?:of|and|for|st|y|de)$/.test(reading.fold[i] ?? '') &&
          first <= i + 2 &&
          hasCapital(reading, i - 1) &&
          hasCapital(reading, i + 1)
        )
      )
        break
      continue
    }
    first = i
    if (!GENERIC.has(reading.fold[i] ?? '')) own++
  }
  if (own === 0) return head
  while (first < head && GENERIC.has(reading.fold[first] ?? '') && reading.opens[first] === true) first++
  return first
}
const joinsNext = (reading: Reading, i: number): boolean => {
  const gap = reading.text.slice(reading.end[i], reading.start[i + 1])
  return gap.length <= 1 && gap !== '\n'
}

function isOwnWord(reading: Reading, i: number, head: number): boolean {
  const folded = reading.fold[i] ?? ''
  if (bit(reading, i, OWNER) || bit(reading, i, MONTH)) return false
  if (hasCapital(reading, i) || (reading.shape[i] === UPPER && !reading.capitalsSayNothing)) {
    const inside = i < head - 1 && reading.opens[i] !== true
    if (bit(reading, i, KEPT) && !bit(reading, i, GIVEN | SURNAME) && !inside) return false
    return reading.opens[i] !== true || !bit(reading, i, ORDINARY) || hasCapital(reading, i + 1)
  }
  if (!STRONG.has(reading.fold[head] ?? '')) return false
  if (folded === 'st' || folded === 'saint' || folded === 'our' || folded === 'royal') return true
  return !isPlain(reading, i) && (bit(reading, i, GIVEN | SURNAME | PLACE) || isUnknown(reading, i))
}

/** Heads that an unknown word in lower case names: "colegio champagnat". After a hospital's it may be a ward's. */
const SCHOOLS = new Set(
  'colegio escuela instituto liceo academia guarderia jardin primaria secundaria prepa parroquia capilla'.split(
    ' ',
  ),
)

/** "Hospital Universitario La Paz", "colegio san josé", "University of Leeds": the last word of what follows. */
function after(reading: Reading, head: number): number {
  let last = head
  let generic = true
  for (let i = head + 1; i < head + 9; i++) {
    if (isMark(reading, i, '.') && lengthOf(reading, i - 1) <= 2 && follows(reading, i)) continue
    if (!isWord(reading, i) || !follows(reading, i)) break
    const folded = reading.fold[i] ?? ''
    if (hasCapital(reading, i) || (reading.shape[i] === UPPER && !reading.capitalsSayNothing)) {
      if (
        !/^(?:san|santa|santo)$/.test(folded) &&
        bit(reading, i, KEPT | COUNTRY | STATE) &&
        !bit(reading, i, GIVEN | SURNAME | PLACE) &&
        !bit(reading, i - 1, PARTICLE)
      )
        break
      last = i
      if (!GENERIC.has(folded)) generic = false
    } else if (
      /^(?:de|del|of|la|las|los|el|y|san|santa|santo|the|nuestra|senora|virgen|reina|cristo|sagrado|corazon|divino)$/.test(
        folded,
      )
    ) {
      if (/^(?:san|santa|santo)$/.test(folded) && isWord(reading, i + 1)) last = i
    } else if (GENERIC.has(folded) && i <= head + 2) {
      continue
    } else if (
      i <= head + 3 &&
      !isPlain(reading, i) &&
      (bit(reading, i, GIVEN | SURNAME | PLACE) ||
        (i === head + 1 && SCHOOLS.has(reading.fold[head] ?? '') && isUnknown(reading, i)))
    ) {
      last = i
      generic = false
    } else if (
      /^(?:san|santa|santo)$/.test(foldAt(reading, i - 1)) ||
      (/^(?:los|las|la|del|y|virgen|divino)$/.test(foldAt(reading, i - 1)) &&
        (isUnknown(reading, i) || foldAt(reading, i - 2) === 'virgen' || foldAt(reading, i - 3) === 'virgen'))
    ) {
      last = i
      generic = false
    } else break
  }
  return generic ? head : last
}

function afterCue(reading: Reading, i: number, add: Add): number {
  const start =
    /^(?:the|el|la|los|las)$/.test(reading.fold[i] ?? '') && hasCapital(reading, i + 1) ? i + 1 : i
  const employer = bit(reading, start, EMPLOYER) || ((reading.covered[start] ?? 0) & EMPLOYER) !== 0
  const capital =
    hasCapital(reading, start) ||
    (reading.shape[start] === UPPER && lengthOf(reading, start) > 1 && !bit(reading, start, KEPT))
  if (!employer && bit(reading, start, COUNTRY | STATE | OWNER)) return i
  if (!employer && capital && bit(reading, start, KEPT | MONTH) && !bit(reading, start, GIVEN | SURNAME))
    return i
  if (
    !employer &&
    !capital &&
    (isPlain(reading, start) || !isUnknown(reading, start) || lengthOf(reading, start) < 3)
  )
    return i
  let last = start
  for (let next = start + 1; next < start + 6; next++) {
    const joined =
      isMark(reading, next, "&'’-") && reading.start[next] !== undefined && isWord(reading, next + 1)
    if (joined) continue
    if (!isWord(reading, next) || (!follows(reading, next) && !isMark(reading, next - 1, "&'’-"))) break
    const goesOn =
      (hasCapital(reading, next) && !bit(reading, next, KEPT)) ||
      ((reading.covered[next] ?? 0) & EMPLOYER) !== 0 ||
      (reading.fold[next] === 's' && isMark(reading, next - 1, "'’"))
    if (goesOn) last = next
    else if (
      !(
        /^(?:and|of|y|de|del|la)$/.test(reading.fold[next] ?? '') &&
        hasCapital(reading, next + 1) &&
        hasCapital(reading, next - 1)
      )
    )
      break
  }
  add(reading.start[start] ?? 0, reading.end[last] ?? 0, 'organisation')
  return last
}
