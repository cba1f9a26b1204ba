import type { Language } from '../language.ts'
import { hideAddresses } from './patterned/addresses.ts'
import { hideAges } from './patterned/ages.ts'
import { hideDates } from './patterned/calendar.ts'
import { hideElectronic } from './patterned/electronic.ts'
import { hideLabelled } from './patterned/labelled.ts'
import { hideNumbers } from './patterned/numbers.ts'
import { hidePostalCodes } from './patterned/postal-codes.ts'
import { hideSpacedCodes } from './patterned/spaced-codes.ts'
import { hideSpelled } from './patterned/spelled.ts'
import type { Profile } from './deidentified.ts'
import type { Identifier } from './found.ts'
import { hideOrganisations } from './learned/organisations.ts'
import { hidePeople } from './learned/people.ts'
import { hidePlaces } from './learned/places.ts'
import type { Reading } from './reading.ts'
import { hideForStrict } from './strict.ts'

/** What has a pattern and, in the languages we support, what word lists and the words around give away. Spans may
 * overlap and are in no order. */
export function findByRules(reading: Reading, language: Language, profile: Profile): Identifier[] {
  const found: Identifier[] = []
  const add = (start: number, end: number, type: Identifier['type'], person: number | null = null) => {
    found.push({ start, end, type, person })
  }
  hideElectronic(reading, add)
  hideNumbers(reading, add)
  hideSpacedCodes(reading, add)
  hideSpelled(reading, add)
  hideDates(reading, profile, add)
  hideAges(reading, profile, add)
  hidePostalCodes(reading, add)
  hideAddresses(reading, add)
  hideLabelled(reading, profile, add)
  if (language !== 'unknown') {
    hideOrganisations(reading, add)
    hidePlaces(reading, add)
    hidePeople(reading, add)
  }
  if (profile === 'strict') hideForStrict(reading, add)
  return found
}
