import type { Locale, Language } from '../language.ts'
import type { Episode } from '../episodes/episode.ts'
import type { RiskLevel } from '../risk/levels.ts'
import type { Signal } from '../risk/signal.ts'
import type { KnownIdentifier } from '../privacy/deidentified.ts'
import type { Provenance } from '../review/provenance.ts'
import type { Consent } from '../consent/consent.ts'

/** Longest message taken, in UTF-8 bytes. Longer: refused with a sentence, and the text given back. */
export const MAX_TEXT_BYTES = 65_536

/** The part of a conversation that rules need; light enough to read before every write. */
export type Thread = {
  readonly organisationId: string
  readonly conversationId: string
  readonly clientId: string
  /** Who may treat the client today: their care team, and who covers for one of it. */
  readonly practitionerIds: readonly string[]
  /** Those of them who are there by cover alone. */
  readonly coverIds?: readonly string[]
  /** Who opened an emergency access that still stands, as far as whoever reads this may know. */
  readonly emergencyIds?: readonly string[]
  /** Goes up by one with every stored message; an approval holds for one version (HU.2). */
  readonly version: number
  /** ISO 3166-2 (`US-CA`) or ISO 3166-1 (`ES`): where the client is, which decides law and licence. */
  readonly jurisdiction: string
  readonly language: Locale
  /** HU.4: the client switched AI off. */
  readonly noAi: boolean
  readonly openEpisode: Episode | null
}

export type ClientMessage = {
  readonly id: string
  readonly from: 'client'
  readonly text: string
  readonly at: string
  readonly level: RiskLevel
  readonly language: Language
  readonly signals: readonly (Signal & { readonly wrong: boolean })[]
}
export type PractitionerMessage = {
  readonly id: string
  readonly from: 'practitioner'
  readonly text: string
  readonly at: string
  readonly authorId: string
  readonly authorName: string
  readonly provenance: Provenance
}
/** A message has a person as author. There is no third kind. */
export type Message = ClientMessage | PractitionerMessage

export type ClientProfile = {
  readonly clientId: string
  readonly name: string
  readonly preferredName: string
  readonly pronouns: string | null
  readonly birthYear: number | null
  readonly jurisdiction: string
  /** ISO 3166-1 alpha-2: whose crisis lines the page shows. */
  readonly country: string
  readonly language: Locale
  readonly contact: { readonly phone: string | null; readonly email: string | null }
  /** What the record knows of their circle; feeds the first layer of de-identification. */
  readonly circle: readonly { readonly relation: string; readonly name: string }[]
  /** What else gives them away: addresses, dates of birth, employers, schools, numbers, nicknames. For the first layer
   * of de-identification alone. */
  readonly identifiers: readonly KnownIdentifier[]
  /** A line or two that the practitioner reads before answering: goals, what helps, what to avoid. */
  readonly about: string
}

export type Conversation = {
  readonly thread: Thread
  readonly client: ClientProfile
  readonly messages: readonly Message[]
  readonly consents: readonly Consent[]
  readonly practitioners: readonly { readonly id: string; readonly name: string }[]
}
