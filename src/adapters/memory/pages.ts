import type { Comment } from '../../domain/evidence/discussion/comment.ts'
import { carriedNote, carriedWhy } from '../../domain/evidence/discussion/carry.ts'
import type { WrittenSummary } from '../../domain/evidence/written/written-summary.ts'
import type { Went } from '../../flows/library-ports.ts'
import type { Appraisal } from '../../flows/source-page-ports.ts'

export type KeptComment = Omit<Comment, 'mentions' | 'by' | 'resolved'> & {
  readonly sourceId: string
  readonly by: string
  readonly resolved: { readonly by: string; readonly at: string } | null
  readonly mentions: ReadonlyMap<string, { readonly seen: boolean }>
}
export type Pages = {
  readonly comments: Map<string, KeptComment>
  readonly notes: Map<string, { readonly by: string; readonly text: string; readonly at: string }>
  readonly reading: Map<string, { readonly by: string; readonly why: string; readonly at: string }>
  /** Who read what, in the order in which they did. */
  readonly done: Map<string, readonly string[]>
  readonly appraisals: Map<string, Omit<Appraisal, 'by'> & { readonly by: string; readonly sourceId: string }>
  readonly summaries: Map<string, WrittenSummary>
  readonly setting: { written: boolean }
}
export type PagesOf = (organisationId: string) => Pages

/** What the practices did with sources; their libraries take it along where a source goes. */
export function memoryPages(): PagesOf {
  const all = new Map<string, Pages>()
  return (organisationId) => {
    const pages: Pages = all.get(organisationId) ?? {
      ...{ comments: new Map(), notes: new Map(), reading: new Map() },
      ...{ done: new Map(), appraisals: new Map(), summaries: new Map() },
      setting: { written: false },
    }
    all.set(organisationId, pages)
    return pages
  }
}

/** Drops what hangs on these sources and counts it. */
export function dropPages(pages: Pages, ids: readonly string[]): Omit<Went, 'files'> {
  const gone = new Set(ids)
  const without = <V>(from: Map<string, V>, isGone: (key: string, value: V) => boolean): number => {
    const keys = [...from].filter(([key, value]) => isGone(key, value)).map(([key]) => key)
    for (const key of keys) from.delete(key)
    return keys.length
  }
  const named = (key: string): boolean => gone.has(key)
  without(pages.done, named)
  without(pages.summaries, named)
  return {
    comments: without(pages.comments, (_, { sourceId }) => gone.has(sourceId)),
    notes: Math.min(1, without(pages.notes, named)),
    reading: without(pages.reading, named),
    appraisals: without(pages.appraisals, (_, { sourceId }) => gone.has(sourceId)),
  }
}

/** What hangs on a source that was found to be another goes along to that one. */
export function carryPages(
  { comments, notes, reading, done, appraisals, summaries }: Pages,
  { from, to }: { readonly from: string; readonly to: string },
  decided: { readonly by: string; readonly at: string },
): void {
  for (const [id, one] of comments) if (one.sourceId === from) comments.set(id, { ...one, sourceId: to })
  const note = carriedNote(notes.get(to) ?? null, notes.get(from) ?? null, decided)
  if (note) notes.set(to, note)
  const [first, second] = [reading.get(to), reading.get(from)]
  if (second) reading.set(to, first ? { ...first, why: carriedWhy(first.why, second.why) } : second)
  reading.delete(from)
  done.set(to, [...new Set([...(done.get(to) ?? []), ...(done.get(from) ?? [])])])
  done.delete(from)
  for (const [key, one] of appraisals) {
    if (one.sourceId !== from) continue
    const before = appraisals.get(`${to}/${one.by}`)
    appraisals.delete(key)
    if (!before || before.at <= one.at) appraisals.set(`${to}/${one.by}`, { ...one, sourceId: to })
  }
  summaries.delete(from)
}
