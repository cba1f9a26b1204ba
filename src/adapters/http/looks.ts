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
    const key = [dayOf(at), actor, what, why].join('\n')
    const known = looked.get(key)
    looked.set(key, {
      ...{ day: dayOf(at), actor, what, why },
      times: (known?.times ?? 0) + 1,
      lastAt: known?.lastAt ?? at,
    })
  }
  return [...looked.values()]
}

const plain: Readonly<Record<string, string>> = {
  'clients-listed': 'list',
  'hidden-previewed': 'hidden',
  'record-exported': 'record',
}
