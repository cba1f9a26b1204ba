/** Parts of the privacy sheet, as the address names them. */
export const partNames = [
  'privacy-consents',
  'privacy-ledger',
  'privacy-hidden',
  'privacy-preview',
  'privacy-copy',
] as const
export type PartName = (typeof partNames)[number]
export const isPartName = (name: string): name is PartName => partNames.some((known) => known === name)

/** The word file has a name for each. */
export const wordOf = {
  'privacy-consents': 'privacy.part.consents',
  'privacy-ledger': 'privacy.part.ledger',
  'privacy-hidden': 'privacy.part.hidden',
  'privacy-preview': 'privacy.part.preview',
  'privacy-copy': 'privacy.part.copy',
} as const satisfies Readonly<Record<PartName, string>>
