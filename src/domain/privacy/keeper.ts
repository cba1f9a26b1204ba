import type { IdentifierKind, Secrets } from './deidentified.ts'
import { foldQuickly } from './fold.ts'
import { labelAt, placeholder, type Label } from './placeholder.ts'

/** Gives each original its placeholder, the same one every time, over all turns of a conversation. */
export type Keeper = {
  placeholderFor(original: string, kind: IdentifierKind, person: number | null): string
  secrets(): Secrets
}

/** `sameAs` says how a known person's other names are written, folded; their first placeholder gives the number. */
export function openKeeper(secrets: Secrets, sameAs: (person: number) => readonly string[]): Keeper {
  const byPlaceholder = new Map(secrets.byPlaceholder)
  const byOriginal = new Map<string, string>()
  const personByFold = new Map<string, number>()
  const forms = new Map<string, number>()
  const highest = new Map<IdentifierKind, number>()
  const learn = (written: string, original: string, label: Label) => {
    byOriginal.set(`${label.kind}\n${original}`, written)
    personByFold.set(`${label.kind}\n${key(original)}`, label.person)
    const whose = `${label.kind}\n${label.person}`
    forms.set(whose, Math.max(forms.get(whose) ?? 0, label.form + 1))
    highest.set(label.kind, Math.max(highest.get(label.kind) ?? 0, label.person))
  }
  for (const [written, original] of byPlaceholder) {
    const label = labelAt(written, 0)
    if (label) learn(written, original, label)
  }
  return {
    placeholderFor(original, kind, person) {
      const before = byOriginal.get(`${kind}\n${original}`)
      if (before !== undefined) return before
      const also = person === null ? [] : sameAs(person)
      const number =
        personByFold.get(`${kind}\n${key(original)}`) ??
        also.map((name) => personByFold.get(`${kind}\n${name}`)).find((found) => found !== undefined) ??
        (highest.get(kind) ?? 0) + 1
      const form = forms.get(`${kind}\n${number}`) ?? 0
      const label = { kind, person: number, form }
      const written = placeholder(label, secrets.nonce)
      byPlaceholder.set(written, original)
      learn(written, original, label)
      for (const name of also) personByFold.set(`${kind}\n${name}`, number)
      return written
    },
    secrets: () => ({ nonce: secrets.nonce, byPlaceholder }),
  }
}

const key = (original: string): string =>
  /^[a-z0-9]+$/.test(original) ? original : foldQuickly(original).replaceAll(/\s+/g, ' ').trim()
