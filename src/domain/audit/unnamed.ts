import type { Asker } from '../access/actor.ts'
import { auditEvents } from './entry.ts'
import type { AuditFilter } from './kinds.ts'

/** What stands in the place of such an entry's event. No entry of the chain has it. */
export const UNNAMED_EVENT = 'clinical-entry'

/** By its name alone each says that a client is, or was, in danger, or what was seen in what they wrote. */
export const unnamedEvents: readonly string[] = auditEvents.filter((event) =>
  /^(episode|cover-joined|senior|plan-written|follow-up|signal)/.test(event),
)
/** What is done with one of these says the same, and so does a look at a list of them. */
export const unnamedSubjects: readonly string[] = ['episode', 'question', 'board', 'questions']

export const isUnnamed = (entry: { readonly event: string; readonly subjectKind: string }): boolean =>
  unnamedEvents.includes(entry.event) || unnamedSubjects.includes(entry.subjectKind)

/** Which of these entries a search leaves out: to be found by a client or a kind would say what their words do not. A
 * supervisor searches everything. */
export function unnamedLeftOut(
  actor: Asker,
  { who, client, kind }: AuditFilter,
): 'all' | 'of-clients' | 'none' {
  if (actor.kind === 'member' && actor.role === 'supervisor') return 'none'
  if (client !== null || kind !== null) return 'all'
  return who === null ? 'none' : 'of-clients'
}
