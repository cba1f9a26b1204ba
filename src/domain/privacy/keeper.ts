import type { IdentifierKind, Secrets } from './deidentified.ts'
import { foldQuickly } from './fold.ts'
import { labelAt, placeholder, type Label } from './placeholder.ts'

/** Gives each original its placeholder, the same one every time, over all turns of a conversation. */
export type Keeper = {
  placeholderFor(original: string, kind: IdentifierKind, person: number | null): string
  secrets(): Secrets
}

/** `owner` says whose a folded original is, as far as the record knows; all names of one person share a number, and a
 * name that two people share has one of its own. */
export function openKeeper(
  secrets: Secrets,
  owner: (kind: IdentifierKind, folded: string) => number | null,
): Keeper {
  const byPlaceholder = new Map(secrets.byPlaceholder)
  const byOriginal = new Map<string, string>()
  const personByFold = new Map<string, number>()
  const forms = new Map<string, number>()
  const highest = new Map<IdentifierKind, number>()
  const numberOf = new Map<string, number>()
  const learn = (written: string, original: string, folded: string, label: Label) => {
    byOriginal.set(`${label.kind}\n${original}`, written)
    personByFold.set(`${label.kind}\n${folded}`, label.person)
    const known = owner(label.kind, folded)
    if (known !== null) numberOf.set(`${label.kind}\n${known}`, label.person)
    const whose = `${label.kind}\n${label.person}`
    forms.set(whose, Math.max(forms.get(whose) ?? 0, label.form + 1))
    highest.set(label.kind, Math.max(highest.get(label.kind) ?? 0, label.person))
  }
  for (const [written, original] of byPlaceholder) {
    const label = labelAt(written, 0)
    if (label) learn(written, original, key(original), label)
  }
  return {
    placeholderFor(original, kind, person) {
      const before = byOriginal.get(`${kind}\n${original}`)
      if (before !== undefined) return before
      const folded = key(original)
      const known = person ?? owner(kind, folded)
      const number =
        (known === null ? undefined : numberOf.get(`${kind}\n${known}`)) ??
        personByFold.get(`${kind}\n${folded}`) ??
        (highest.get(kind) ?? 0) + 1
      const form = forms.get(`${kind}\n${number}`) ?? 0
      const label = { kind, person: number, form }
      const written = placeholder(label, secrets.nonce)
      byPlaceholder.set(written, original)
      learn(written, original, folded, label)
      if (known !== null) numberOf.set(`${kind}\n${known}`, number)
      return written
    },
    secrets: () => ({ nonce: secrets.nonce, byPlaceholder }),
  }
}

const key = (original: string): string =>
  /^[a-z0-9]+$/.test(original) ? original : foldQuickly(original).replaceAll(/\s+/g, ' ').trim()
