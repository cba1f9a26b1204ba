declare const minted: unique symbol

/** Text in which every identifier was replaced by a placeholder. Only `deidentify` makes it; the only text a
 * model, a search service or a log may see (PR.1). */
export type Deidentified = string & { readonly [minted]: 'Deidentified' }

/** Kinds of identifier. The eighteen of HIPAA Safe Harbor, in the words of the field, plus what chat needs. */
export const identifierKinds = [
  'name',
  'place',
  'organisation',
  'address',
  'postal-code',
  'phone',
  'email',
  'url',
  'handle',
  'ip',
  'date',
  'age',
  'id-number',
  'account',
  'vehicle',
  'record-number',
  'location',
  'sex',
  'country',
  'profession',
] as const
export type IdentifierKind = (typeof identifierKinds)[number]

/** Something the record knows of the client or their circle. */
export type KnownIdentifier = { readonly type: IdentifierKind; readonly value: string }

/** `care` keeps what care needs (age to 89, sex, country, profession); `strict` hides these too. */
export type Profile = 'care' | 'strict'

/** Placeholder ↔ original for one conversation. Stays in this process; never stored in the clear, never logged. */
export type Secrets = {
  /** 32 hex digits that no text can know; part of every placeholder's check. */
  readonly nonce: string
  readonly byPlaceholder: ReadonlyMap<string, string>
}
export const noSecrets = (nonce: string): Secrets => ({ nonce, byPlaceholder: new Map() })
