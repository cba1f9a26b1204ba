const plain = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/\s+/gu, ' ').trim().toLowerCase()

/** Whether two people wrote the same whole name: capitals, accents and spaces aside. A part of a name is nobody. */
export const sameName = (one: string, other: string): boolean =>
  plain(one) !== '' && plain(one) === plain(other)
