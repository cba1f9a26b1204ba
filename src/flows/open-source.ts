import type { Authorised } from '../domain/access/authorise.ts'
import type { SourceRecord } from '../domain/evidence/formats/record.ts'
import type { Passage } from '../domain/evidence/source.ts'
import { textSha256 } from '../domain/review/approve.ts'
import { isId } from '../domain/id.ts'
import { refused, type Outcome } from '../domain/outcome.ts'
import type { KeptSource } from './library-ports.ts'
import type { Ports } from './ports.ts'

/** A source of the practice's own library, or one that ships; `kept` is null for the latter. */
export type OpenedSource = {
  readonly id: string
  readonly record: SourceRecord
  readonly passages: readonly Passage[]
  readonly kept: KeptSource | null
}
/** Characters of an id at most. */
const LONGEST_ID = 200

export async function openSource(
  permit: Authorised<'library.read'>,
  id: string,
  ports: Pick<Ports, 'library' | 'evidence'>,
): Promise<OpenedSource | null> {
  if (isId(id)) {
    const kept = await ports.library.source(permit, id)
    // One that was merged into another is answered with that one.
    const passages = kept ? await ports.library.passages(permit, kept.id) : []
    return kept && { id: kept.id, record: kept.record, passages, kept }
  }
  const shipped = id.length > LONGEST_ID ? null : await ports.evidence.source(id)
  return shipped && { ...shipped, id, kept: null }
}

/** Why there is none of that id to open. */
export async function whyNoSource(
  permit: Authorised<'library.read'>,
  id: string,
  ports: Pick<Ports, 'library'>,
): Promise<Outcome<never>> {
  const left = isId(id) ? await ports.library.removed(permit, id) : null
  return refused(left ? 'source-removed' : 'not-found')
}

/** Titles of sources by id; one that is gone has none. */
export async function titlesOf(
  permit: Authorised<'library.read'>,
  ids: readonly string[],
  ports: Pick<Ports, 'library' | 'evidence'>,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>()
  for (const id of new Set(ids)) {
    const source = await openSource(permit, id, ports)
    if (source) titles.set(id, source.record.title)
  }
  return titles
}

/** SHA-256, hex, of the text of a source: a summary of another text is shown no more. */
export const textDigest = (passages: readonly Passage[]): string =>
  textSha256(passages.map(({ text }) => text).join('\n'))
