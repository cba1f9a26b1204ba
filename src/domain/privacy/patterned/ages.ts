import type { Profile } from '../deidentified.ts'
import type { Add } from '../found.ts'
import { GIVEN, HIGH_NUMBER, PERSON } from '../lexicon.ts'
import { bitsAt, foldAt, leads, type Reading } from '../reading.ts'
import { DIGITS, OTHER, WORD } from '../tokens.ts'
import { numberWords } from '../words/function-words.ts'
import { hundredWords } from '../words/leads.ts'

/** 45 CFR 164.514(b)(2)(i)(C): ages over 89 are identifying. */
const OLDEST_KEPT = 89
const UNITS = new Set('years year yrs yr yo y anos ano'.split(' '))
const SMALL_UNITS = new Set('months month mos weeks meses mes semanas dias'.split(' '))
const AGE_CUES = new Set(
  'age aged edad turned turning cumplio cumplo cumpli cumple tengo tiene tenia im hes shes'.split(' '),
)

/** Ages over 89; in the strict profile every age. */
export function hideAges(reading: Reading, profile: Profile, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.everyday[i] === 1) continue
    const value = ageAt(reading, i)
    if (value.years < 0) continue
    if (value.years > OLDEST_KEPT && value.years < 126 && (value.unit > 0 || value.cued))
      add(reading.start[i] ?? 0, reading.end[value.last] ?? 0, 'age')
    else if (profile === 'strict' && value.years < 126 && (value.cued || value.says))
      add(
        reading.start[i] ?? 0,
        reading.end[value.says ? Math.max(value.unit, value.last) : value.last] ?? 0,
        'age',
      )
  }
}

/** "my dad's ninety one", "grandpa is 95": a number said of a person. */
function saidOfPerson(reading: Reading, i: number): boolean {
  if (isBracketed(reading, i)) return true
  const verb = foldAt(reading, i - 1)
  if (!/^(?:s|is|was|es|era|hes|shes)$/.test(verb)) return false
  const who = verb === 's' ? i - 3 : i - 2
  return (
    ((reading.bits[who] ?? 0) & (PERSON | GIVEN)) !== 0 ||
    /^(?:he|she|el|ella)$/.test(reading.fold[who] ?? '')
  )
}

/** "nana (97)", "grandpa, 94, fell" */
const isBracketed = (reading: Reading, i: number): boolean => {
  const marks = `${foldAt(reading, i - 1)}${reading.fold[i + 1] ?? ''}`
  if (marks !== '()' && marks !== ',,') return false
  return (bitsAt(reading, i - 2) & (PERSON | GIVEN)) !== 0 || ELDERS.has(foldAt(reading, i - 2))
}
const ELDERS = new Set(
  'nan nana nanny gran granny grandma grandpa grandad granddad grandmother grandfather abuela abuelo abu yaya yayo bisabuela bisabuelo'.split(
    ' ',
  ),
)

type Age = {
  readonly years: number
  readonly last: number
  readonly unit: number
  readonly cued: boolean
  readonly says: boolean
}

const HUNDRED = new Set(hundredWords.split(' '))
const OLDEST = 125

/** "granddad is a hundred and two", "cumplió ciento tres años" */
function hundred(reading: Reading, i: number): Age {
  const from = /^(?:a|one)$/.test(foldAt(reading, i - 1)) ? i - 1 : i
  const then = /^(?:and|y)$/.test(reading.fold[i + 1] ?? '') ? i + 2 : i + 1
  const said = reading.fold[then] ?? ''
  const more = Object.hasOwn(numberWords, said) ? Number(numberWords[said]) : 0
  const last = more > 0 && 100 + more <= OLDEST ? then : i
  const isUnit = UNITS.has(reading.fold[last + 1] ?? '')
  const ends = reading.type[last + 1] !== WORD || reading.opens[last + 1] === true
  const about = AGE_CUES.has(foldAt(reading, from - 1)) || saidOfPerson(reading, from)
  return {
    years: last === i ? 100 : 100 + more,
    last,
    unit: isUnit && reading.fold[last + 2] === 'old' ? last + 1 : -1,
    cued: about && (isUnit || ends || /^(?:and|y|now)$/.test(reading.fold[last + 1] ?? '')),
    says: false,
  }
}

const NO_AGE = { years: -1, last: -1, unit: -1, cued: false, says: false }

function ageAt(reading: Reading, i: number): Age {
  if (reading.type[i] !== DIGITS) {
    if (!leads(reading, i, HIGH_NUMBER)) return NO_AGE
    if (HUNDRED.has(reading.fold[i] ?? '')) return hundred(reading, i)
  }
  let years = -1
  let last = i
  if (reading.type[i] === DIGITS && (reading.fold[i] ?? '').length <= 3) years = Number(reading.fold[i])
  else if (leads(reading, i, HIGH_NUMBER)) {
    years = 90
    let j = i + 1
    if (reading.fold[j] === 'y' || reading.fold[j] === '-') j++
    const ones = numberWords[reading.fold[j] ?? '']
    if (ones?.length === 1 && Object.hasOwn(numberWords, reading.fold[j] ?? '')) {
      years += Number(ones)
      last = j
    }
  }
  if (years < 0 || reading.fold[last + 1] === '/' || reading.fold[last + 1] === '%') return NO_AGE
  let unit = last + 1
  if (reading.fold[unit] === '-') unit++
  const isUnit = UNITS.has(reading.fold[unit] ?? '') && reading.type[unit] !== OTHER
  const small = SMALL_UNITS.has(reading.fold[unit] ?? '')
  const cued =
    AGE_CUES.has(foldAt(reading, i - 1)) ||
    (foldAt(reading, i - 1) === ':' && AGE_CUES.has(foldAt(reading, i - 2))) ||
    (years > OLDEST_KEPT && saidOfPerson(reading, i))
  const spanish = reading.fold[unit] === 'anos' || reading.fold[unit] === 'ano'
  const old =
    isUnit &&
    (spanish ||
      /^(?:old|o)$/.test(reading.fold[unit + 1] ?? '') ||
      reading.fold[unit + 1] === '-' ||
      reading.fold[unit + 1] === '/' ||
      reading.fold[unit] === 'yo')
  const since = /^(?:hace|durante|for|past|last|ultimos|desde|cada|during|after|tras|over)$/.test(
    foldAt(reading, i - 1),
  )
  const says = (old || (small && /^(?:de|edad|old)$/.test(reading.fold[unit + 1] ?? ''))) && !since
  const blocked =
    /^(?:cm|kilos|kilo|stone|lb|mmhg|bpm|ml|points|puntos|days|dias|minutes|minutos|hours|horas|mg|dollars|euros|pesos|km|kg|lbs|pounds|miles|degrees|percent)$/.test(
      reading.fold[last + 1] ?? '',
    )
  return { years, last, unit: old ? unit : -1, cued: cued && !blocked, says }
}
