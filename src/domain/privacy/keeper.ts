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
  const shelves = new Map<IdentifierKind, Shelf>()
  const shelfOf = (kind: IdentifierKind): Shelf => {
    let shelf = shelves.get(kind)
    if (shelf === undefined) shelves.set(kind, (shelf = emptyShelf()))
    return shelf
  }
  const learn = (shelf: Shelf, written: string, original: string, folded: string, label: Label) => {
    shelf.byOriginal.set(original, written)
    shelf.personByFold.set(folded, label.person)
    const known = owner(label.kind, folded)
    if (known !== null) shelf.numberOf.set(known, label.person)
    shelf.forms.set(label.person, Math.max(shelf.forms.get(label.person) ?? 0, label.form + 1))
    shelf.highest = Math.max(shelf.highest, label.person)
  }
  for (const [written, original] of byPlaceholder) {
    const label = labelAt(written, 0)
    if (label) learn(shelfOf(label.kind), written, original, key(original), label)
  }
  return {
    placeholderFor(original, kind, person) {
      const shelf = shelfOf(kind)
      const before = shelf.byOriginal.get(original)
      if (before !== undefined) return before
      const folded = key(original)
      const known = person ?? owner(kind, folded)
      const number =
        (known === null ? undefined : shelf.numberOf.get(known)) ??
        shelf.personByFold.get(folded) ??
        shelf.highest + 1
      const form = shelf.forms.get(number) ?? 0
      const label = { kind, person: number, form }
      const written = placeholder(label, secrets.nonce)
      byPlaceholder.set(written, original)
      learn(shelf, written, original, folded, label)
      if (known !== null) shelf.numberOf.set(known, number)
      return written
    },
    secrets: () => ({ nonce: secrets.nonce, byPlaceholder }),
  }
}

/** What is kept of one kind. `numberOf`: the number in placeholders of a person or thing that the record knows; `forms`: how
 * many ways of writing that number has. */
type Shelf = {
  readonly byOriginal: Map<string, string>
  readonly personByFold: Map<string, number>
  readonly forms: Map<number, number>
  readonly numberOf: Map<number, number>
  highest: number
}
const emptyShelf = (): Shelf => ({
  byOriginal: new Map(),
  personByFold: new Map(),
  forms: new Map(),
  numberOf: new Map(),
  highest: 0,
})

const key = (original: string): string =>
  /^[a-z0-9]+$/.test(original) ? original : foldQuickly(original).replaceAll(/\s+/g, ' ').trim()
