/** What an identity provider tells of how somebody showed who they are (OpenID Connect Core §2). */
export type Told = {
  /** Authentication Context Class Reference: a word that provider and organisation agreed on. */
  readonly acr: string | null
  /** Authentication Methods References (RFC 8176). */
  readonly amr: readonly string[]
  /** When they showed it, in milliseconds: long before now where the provider remembered them. */
  readonly atMs: number | null
}

/** Methods of RFC 8176 §2 by what they rest on: something known, something held, something of one's body. */
const rests: Readonly<Record<string, 'known' | 'held' | 'body'>> = {
  pwd: 'known',
  pin: 'known',
  kba: 'known',
  otp: 'held',
  sms: 'held',
  tel: 'held',
  hwk: 'held',
  swk: 'held',
  sc: 'held',
  face: 'body',
  fpt: 'body',
  iris: 'body',
  retina: 'body',
  vbm: 'body',
}

/** Whether two factors were shown, by the provider's word. What it does not tell was not done: a password alone is the
 * least that it may have asked for. `enough`: the acr values that the organisation takes for two factors. */
export function toldTwoFactors({ acr, amr }: Told, enough: readonly string[]): boolean {
  if (amr.includes('mfa') || (acr !== null && enough.includes(acr))) return true
  return new Set(amr.flatMap((method) => rests[method] ?? [])).size >= 2
}

/** The words of a line, as an administrator types acr values. */
export const acrValues = (line: string): readonly string[] => line.split(/\s+/).filter((word) => word !== '')
