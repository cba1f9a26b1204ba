/** Who a line is for, in the order in which a page lists what is not for everyone. */
export const crisisGroups = [
  'anyone',
  'young',
  'children',
  'lgbtq',
  'violence',
  'veterans',
  'students',
  'farmers',
  'parents',
  'older',
  'indigenous',
  'deaf',
] as const
export type CrisisGroup = (typeof crisisGroups)[number]

/** How somebody who does not hear reaches a line: by text telephone, through a relay service, in sign language (an
 * https address or a videophone number), by text message, or by one once their number is registered. */
export const deafWays = ['tty', 'relay', 'sign', 'text', 'registered-text'] as const
export type DeafWay = { readonly way: (typeof deafWays)[number]; readonly to: string }

/** One service of data/crisis-lines. */
export type CrisisLine = {
  /** ISO 3166-1 alpha-2; `ZZ` is the international directory. */
  readonly country: string
  readonly name: string
  readonly group: CrisisGroup
  /** The part of the country it serves; null: all of it. */
  readonly region: string | null
  /** One number, or several after each other: `112 / 911`. */
  readonly phone: string | null
  /** The key to press once the call is answered. */
  readonly press: string | null
  /** A number, or the word to send and the number: `HOME → 741741`. In brackets after it another app: `(WhatsApp)`. */
  readonly text: string | null
  readonly chat: string | null
  readonly deaf: readonly DeafWay[]
  /** `24/7`, or runs of days with the times there: `Mo-Fr 09:00-17:00; Sa-Su 12:00-24:00`. null: not known. */
  readonly hours: string | null
  /** ISO 639-1, the first the one it mainly speaks. */
  readonly languages: readonly string[]
  /** The service's own page. */
  readonly sourceUrl: string
  /** Another page on which the number was seen when the row was written; null: none. Not a verification. */
  readonly source: string | null
  /** The day (YYYY-MM-DD) on which its ways in last changed; null: not since it was first shipped. */
  readonly changedOn: string | null
  /** The day (YYYY-MM-DD) on which somebody here called it or read its page; null: nobody has. */
  readonly verifiedOn: string | null
  readonly verifiedBy: string | null
  readonly emergency: boolean
}
