import type { IdentifierKind } from '../../../domain/privacy/deidentified.ts'

/** Kinds that somebody can add words of, the likeliest first. What care needs (age, sex, country, profession) is not
 * among them: hiding it would cost more than it protects. */
export const addableKinds = [
  'name',
  'organisation',
  'address',
  'place',
  'phone',
  'email',
  'handle',
  'url',
  'date',
  'postal-code',
  'id-number',
  'account',
  'vehicle',
  'record-number',
] as const satisfies readonly IdentifierKind[]
export type AddableKind = (typeof addableKinds)[number]

/** One line with something to look for in it, as the server takes it. */
export const isHideable = (value: string): boolean => {
  const text = value.trim()
  return text.length <= 200 && /[\p{L}\p{N}]/u.test(text) && !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text)
}
