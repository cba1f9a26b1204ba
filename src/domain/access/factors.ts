/** How somebody showed that it is they, weakest first. A link and a password are one factor; a passkey is two in one
 * (the device, and a finger, face or number), and so is a password with a code. An identity provider counts as one, and
 * as two where it tells so. */
export const factors = [
  'link',
  'password',
  'provider',
  'provider-two-factors',
  'recovery-code',
  'authenticator',
  'passkey',
] as const
export type Factor = (typeof factors)[number]

export const isFactor = (text: unknown): text is Factor => factors.some((factor) => factor === text)

/** Whether a session that proved this has shown two factors. */
export const isSecondFactor = (factor: Factor): boolean =>
  factor !== 'link' && factor !== 'password' && factor !== 'provider'

export const stronger = (one: Factor, other: Factor): Factor =>
  factors.indexOf(one) >= factors.indexOf(other) ? one : other
