import type { NewClient } from '../../../contract/administration.ts'
import type { Locale } from '../../../domain/language.ts'
import type { AddableKind } from '../privacy/identifier-kinds.ts'

/** The form as typed: every field a text until it is sent. */
export type ClientForm = {
  readonly name: string
  readonly preferredName: string
  readonly pronouns: string
  readonly birthYear: string
  readonly jurisdiction: string
  readonly country: string
  readonly language: Locale
  readonly phone: string
  readonly email: string
  readonly about: string
  readonly circle: readonly { readonly relation: string; readonly name: string }[]
  readonly identifiers: readonly { readonly type: AddableKind; readonly value: string }[]
  readonly team: readonly string[]
}
export const blankClient: ClientForm = {
  name: '',
  preferredName: '',
  pronouns: '',
  birthYear: '',
  jurisdiction: '',
  country: '',
  language: 'en',
  phone: '',
  email: '',
  about: '',
  circle: [],
  identifiers: [],
  team: [],
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What was left out is not recorded rather than recorded as empty; without another name they go by the first. */
export function asNewClient(form: ClientForm): NewClient {
  const name = form.name.trim()
  const year = Number(form.birthYear)
  return {
    name,
    preferredName: orNull(form.preferredName) ?? name.split(/\s+/)[0] ?? name,
    pronouns: orNull(form.pronouns),
    birthYear: Number.isInteger(year) && year > 0 ? year : null,
    jurisdiction: form.jurisdiction.trim().toUpperCase(),
    country: form.country.trim().toUpperCase(),
    language: form.language,
    phone: orNull(form.phone),
    email: orNull(form.email),
    about: form.about.trim(),
    // A line that was added and left empty says nothing.
    circle: form.circle
      .map(({ relation, name: who }) => ({ relation: relation.trim(), name: who.trim() }))
      .filter((one) => one.relation !== '' || one.name !== ''),
    identifiers: form.identifiers
      .map(({ type, value }) => ({ type, value: value.trim() }))
      .filter((one) => one.value !== ''),
    practitionerIds: [...form.team],
  }
}
