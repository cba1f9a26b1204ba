import { granted, refused } from '../../domain/outcome.ts'
import { isOpen } from '../../domain/rights/right-case.ts'
import type { AuditLog } from '../../flows/audit-ports.ts'
import type { RightCaseListed, Rights } from '../../flows/rights-ports.ts'
import { auditEvents } from '../../domain/audit/entry.ts'
import type { FollowUps } from '../../flows/follow-up-ports.ts'
import type { Profiles } from '../../flows/profile-ports.ts'
import { chained } from './chained.ts'
import { mustConversation, organisationOf, type Kept } from './state.ts'

type Row = Omit<RightCaseListed, 'clientName' | 'words' | 'answer'> & {
  readonly words: string
  readonly answer: string
}
type Others = { readonly auditLog: AuditLog; readonly profiles: Profiles; readonly followUps: FollowUps }

export function memoryRights(kept: Kept, others: Others): Rights {
  const cases = new Map<string, Row[]>()
  const of = (organisationId: string): Row[] => {
    const rows = cases.get(organisationId) ?? []
    cases.set(organisationId, rows)
    return rows
  }
  return {
    ask: async (permit, asked, words, entry) => {
      const { conversationId } = mustConversation(kept, permit)
      of(permit.organisationId).push({ ...asked, conversationId, words, answer: '' })
      const event = { kind: 'consent-changed', conversationId, tier: 0, at: entry.at } as const
      chained(organisationOf(kept, permit.organisationId), [entry], event)
    },
    own: async (permit) => {
      const { clientId } = mustConversation(kept, permit).profile
      return of(permit.organisationId)
        .filter((one) => one.clientId === clientId)
        .toReversed()
        .map(withoutPlace)
    },
    cases: async (permit) => {
      const { conversations } = organisationOf(kept, permit.organisationId)
      const withWords = permit.actor.kind === 'member' && permit.actor.role === 'supervisor'
      return of(permit.organisationId)
        .map((one) => ({
          ...one,
          clientName: conversations.get(one.conversationId)?.profile.name ?? '',
          words: withWords && conversations.has(one.conversationId) ? one.words : null,
          answer: conversations.has(one.conversationId) ? one.answer : null,
        }))
        .toSorted(
          (a, b) =>
            Number(!isOpen(a)) - Number(!isOpen(b)) ||
            a.dueOn.localeCompare(b.dueOn) ||
            a.askedAt.localeCompare(b.askedAt),
        )
    },
    case: async ({ organisationId }, caseId) => {
      const found = of(organisationId).find((one) => one.id === caseId)
      if (!found) return null
      return found
    },
    move: async (permit, from, to, wanted, entry) => {
      const rows = of(permit.organisationId)
      const at = rows.findIndex(
        (one) => one.id === from.id && one.state === from.state && one.dueOn === from.dueOn,
      )
      const row = rows[at]
      if (!row || !isOpen(row)) return refused('already-decided')
      const answer = wanted?.words.trim() ?? ''
      rows[at] = { ...row, ...to, answer: answer === '' ? row.answer : answer }
      const { conversationId } = row
      const event = { kind: 'consent-changed', conversationId, tier: 0, at: entry.at } as const
      chained(organisationOf(kept, permit.organisationId), [entry], event)
      return granted(null)
    },
    held: async (permit) => {
      const conversation = mustConversation(kept, permit)
      const entries = await others.auditLog.about(permit, auditEvents, null, Number.MAX_SAFE_INTEGER)
      const mine = conversation.messages.filter((one) => one.from === 'client').length
      return {
        messages: mine,
        replies: conversation.messages.length - mine,
        'safety-plans': conversation.plans.length,
        'agreed-profiles': (await others.profiles.versions(permit)).length,
        'follow-ups': (await others.followUps.followUps(permit)).length,
        episodes: conversation.episodes.length,
        consents: conversation.consents.length,
        'model-calls': conversation.calls.length,
        questions: conversation.questions.length,
        links: conversation.links.length,
        'audit-entries': entries.length,
      }
    },
  }
}

const withoutPlace = ({
  id,
  clientId,
  kind,
  askedAt,
  dueOn,
  state,
  extended,
  reason,
  endedAt,
  words,
  answer,
}: Row) => ({
  ...{ id, clientId, kind, askedAt, dueOn, state, extended, reason, endedAt, words, answer },
})
