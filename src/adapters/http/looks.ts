import type { ChainedEntry } from '../../domain/audit/chain.ts'
import { auditDetail } from '../json/audit-detail.ts'

/** One person who looked at one thing on one day, however often. */
export type Looked = {
  readonly day: string
  readonly actor: string
  /** A code: what was shown. */
  readonly what: string
  readonly why: string
  readonly times: number
  readonly lastAt: string
}

/** The looks of each day, latest first; the same person at the same thing is told once, with how often. */
export function looksByDay(
  entries: readonly ChainedEntry[],
  dayOf: (at: string) => string,
): readonly Looked[] {
  const looked = new Map<string, Looked>()
  for (const { event, detail, at, actorKind, actorId } of entries) {
    const said = auditDetail(detail)
    const what = event === 'clinical-read' ? String(said['what']) : (plain[event] ?? event)
    const why = event === 'clients-listed' ? '' : String(said['why'] ?? '')
    const actor = actorKind === 'member' ? actorId : actorKind
    // Looks that went on are one entry, told when they were over.
    const again = typeof said['times'] === 'number' && typeof said['last'] === 'string'
    const last = again ? String(said['last']) : at
    const day = dayOf(last)
    const key = [day, actor, what, why].join('\n')
    const known = looked.get(key)
    looked.set(key, {
      ...{ day, actor, what, why },
      times: (known?.times ?? 0) + (again ? Number(said['times']) : 1),
      lastAt: known && known.lastAt > last ? known.lastAt : last,
    })
  }
  return [...looked.values()]
}

const plain: Readonly<Record<string, string>> = {
  'clients-listed': 'list',
  'hidden-previewed': 'hidden',
  'record-exported': 'record',
  'client-link-made': 'link-made',
  'client-link-opened': 'link-opened',
}
