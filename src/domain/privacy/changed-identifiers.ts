import type { KnownIdentifier } from './deidentified.ts'

const same = (a: KnownIdentifier, b: KnownIdentifier): boolean => a.type === b.type && a.value === b.value

/** The list with some taken away and others added at its end; what would stand there twice stands once. */
export const changedIdentifiers = (
  before: readonly KnownIdentifier[],
  change: { readonly add: readonly KnownIdentifier[]; readonly remove: readonly KnownIdentifier[] },
): readonly KnownIdentifier[] => {
  const kept = before.filter((one) => !change.remove.some((gone) => same(one, gone)))
  return [...kept, ...change.add].filter((one, at, all) => all.findIndex((other) => same(one, other)) === at)
}
