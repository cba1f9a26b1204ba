import type { MemberActor } from '../access/actor.ts'
import type { Resource } from '../access/conditions.ts'
import { entryFor } from './entry-for.ts'
import type { AuditEntry } from './entry.ts'

/** What of a client somebody was shown. */
export type Shown = 'conversation' | 'episode' | 'follow-up' | 'privacy' | 'agreed-profile' | 'questions'
export type ListShown = 'inbox' | 'board' | 'questions'

/** By what right: the care team, cover for one of them, an emergency access, or the role itself. */
const whyOf = (actor: MemberActor, resource: NonNullable<Resource>): string => {
  if (resource.emergencyIds?.includes(actor.memberId)) return 'emergency'
  if (resource.coverIds?.includes(actor.memberId)) return 'cover'
  return resource.practitionerIds.includes(actor.memberId) ? 'care' : 'role'
}

/** Somebody was shown what stands about one client. */
export const readEntry = (
  actor: MemberActor,
  at: string,
  resource: NonNullable<Resource>,
  what: Shown,
): AuditEntry =>
  entryFor(actor, at, 'clinical-read', ['client', resource.clientId], {
    what,
    conversation: resource.conversationId,
    why: whyOf(actor, resource),
  })

/** Somebody was shown a list with a line on each of these. One entry for all: who was on it is in it. */
export const listEntry = (
  actor: MemberActor,
  at: string,
  what: ListShown,
  conversationIds: readonly string[],
): AuditEntry =>
  entryFor(actor, at, 'clients-listed', [what, null], {
    why: actor.role,
    lines: conversationIds.length,
    conversations: [...new Set(conversationIds)].toSorted().join(' '),
  })
