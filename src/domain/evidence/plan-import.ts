import { keyOf, likenessOf, merged } from './merge.ts'
import type { SourceRecord } from './formats/record.ts'

/** A source as a library holds it. */
export type HeldSource = { readonly id: string; readonly record: SourceRecord }
/** Two sources that are probably one: a person decides. */
export type Duplicate = { readonly id: string; readonly of: string }
export type ImportPlan = {
  /** What is written, once for each source. */
  readonly writes: readonly (HeldSource & { readonly isNew: boolean; readonly textChanged: boolean })[]
  readonly added: number
  readonly merged: number
  readonly duplicates: readonly Duplicate[]
}

/** Works out what an import does to a library: `held` are its sources that share an identifier or a likeness with what
 * comes. Where a record joins two sources that are there, it goes to the first and the second is offered as a
 * duplicate: nothing that somebody may have cited disappears. */
export function planImport(
  records: readonly SourceRecord[],
  held: readonly HeldSource[],
  nextId: (record: SourceRecord) => string,
): ImportPlan {
  const byKey = new Map<string, string>()
  const byLikeness = new Map<string, string>()
  const sources = new Map<string, { record: SourceRecord; readonly before: SourceRecord | null }>()
  const duplicates: Duplicate[] = []
  let [added, joined] = [0, 0]
  const know = (id: string, record: SourceRecord): void => {
    for (const one of record.identifiers) if (!byKey.has(keyOf(one))) byKey.set(keyOf(one), id)
    const likeness = likenessOf(record)
    if (likeness !== null && !byLikeness.has(likeness)) byLikeness.set(likeness, id)
  }
  for (const { id, record } of held) {
    sources.set(id, { record, before: record })
    know(id, record)
  }
  for (const record of records) {
    const same = [...new Set(record.identifiers.flatMap((one) => byKey.get(keyOf(one)) ?? []))]
    const [first, ...others] = same
    const source = first === undefined ? undefined : sources.get(first)
    if (first !== undefined && source) {
      source.record = merged(source.record, ownOnly(record, first, byKey))
      know(first, source.record)
      joined += 1
      duplicates.push(...others.map((id) => ({ id, of: first })))
      continue
    }
    const id = nextId(record)
    const like = byLikeness.get(likenessOf(record) ?? '')
    if (like !== undefined) duplicates.push({ id, of: like })
    sources.set(id, { record, before: null })
    know(id, record)
    added += 1
  }
  const writes = [...sources].flatMap(([id, { record, before }]) =>
    record === before
      ? []
      : [{ id, record, isNew: before === null, textChanged: textOf(before) !== textOf(record) }],
  )
  return { writes, added, merged: joined, duplicates }
}

/** Identifiers that another source holds stay with it. */
const ownOnly = (record: SourceRecord, id: string, byKey: ReadonlyMap<string, string>): SourceRecord => ({
  ...record,
  identifiers: record.identifiers.filter((one) => (byKey.get(keyOf(one)) ?? id) === id),
})

/** What its passages are made from: their title is searched, too. */
const textOf = (record: SourceRecord | null): string =>
  record === null
    ? ''
    : [
        record.title,
        record.language,
        ...record.sections.flatMap(({ heading, text }) => [heading, text]),
      ].join('\n')
