import type { Add } from './found.ts'
import { COUNTRY, NATIONALITY, PROFESSION, SEX, STATE, TITLE } from './lexicon.ts'
import { UPPER, type Reading } from './reading.ts'
import { WORD } from './tokens.ts'

const SHORT_TITLES = new Set('mr mrs ms miss mx dr dra prof sr sra srta don dona rev'.split(' '))

/** What the care profile keeps and the strict one hides: sex, country and state, nationality, title, profession. */
export function hideForStrict(reading: Reading, add: Add): void {
  for (let i = 0; i < reading.type.length; i++) {
    if (reading.type[i] !== WORD) continue
    const bits = (reading.bits[i] ?? 0) | (reading.covered[i] ?? 0)
    const start = reading.start[i] ?? 0
    const end = reading.end[i] ?? 0
    if (bits & (COUNTRY | STATE)) {
      const last = run(reading, i, COUNTRY | STATE)
      add(start, reading.end[last] ?? end, 'country')
      i = last
    } else if (bits & NATIONALITY && reading.fold[i] !== 'china' && reading.fold[i] !== 'roma')
      add(start, end, 'country')
    else if (bits & PROFESSION && !(bits & TITLE && reading.fold[i] === 'medico')) {
      const last = run(reading, i, PROFESSION)
      add(start, reading.end[last] ?? end, 'profession')
      i = last
    } else if (bits & SEX) add(start, end, 'sex')
    else if (
      bits & TITLE &&
      SHORT_TITLES.has(reading.fold[i] ?? '') &&
      reading.shape[i] !== 0 &&
      reading.shape[reading.fold[i + 1] === '.' ? i + 2 : i + 1] !== 0
    )
      add(start, end, 'profession')
    else if (reading.shape[i] === UPPER && (reading.fold[i] === 'usa' || reading.fold[i] === 'uk'))
      add(start, end, 'country')
  }
}

function run(reading: Reading, i: number, mask: number): number {
  let last = i
  while (
    ((reading.covered[last + 1] ?? 0) & mask) !== 0 &&
    (reading.covered[i] ?? 0) !== 0 &&
    reading.type[last + 1] === WORD
  )
    last++
  return last
}
