import { granted, refused } from '../../domain/outcome.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { isAskedAgain, isOpen, reminderDue } from '../../domain/rights/right-case.ts'
import type { AuditLog } from '../../flows/audit-ports.ts'
import type { Rights } from '../../flows/rights-ports.ts'
import { auditEvents } from '../../domain/audit/entry.ts'
import type { FollowUps } from '../../flows/follow-up-ports.ts'
import type { Ids } from '../../flows/ports.ts'
import type { Profiles } from '../../flows/profile-ports.ts'
import { chained } from './chained.ts'
import { mustConversation, organisationOf, type Kept, type KeptRightCase } from './state.ts'

type Others = {
  readonly ids: Ids
  readonly auditLog: AuditLog
  readonly profiles: Profiles
  readonly followUps: FollowUps
}

export function memoryRights(kept: Kept, others: Others): Rights {
  const of = (organisationId: string): KeptRightCase[] => kept.get(organisationId)?.rightCases ?? []
  return {
    ask: async (permit, asked, words, entry) => {
      const { conversationId } = mustConversation(kept, permit)
      const stands = of(permit.organisationId).find(
        (one) => one.clientId === asked.clientId && isAskedAgain(one, { ...asked, words }),
      )
      if (stands) return withoutPlace(stands)
      of(permit.organisationId).push({ ...asked, conversationId, words, answer: '', reminded: 0 })
      const event = { kind: 'consent-changed', conversationId, tier: 0, at: entry.at } as const
      chained(organisationOf(kept, permit.organisationId), [entry], event)
      return asked
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
      const reminded = to.dueOn === from.dueOn ? row.reminded : 0
      rows[at] = { ...row, ...to, answer: answer === '' ? row.answer : answer, reminded }
      const { conversationId } = row
      const event = { kind: 'consent-changed', conversationId, tier: 0, at: entry.at } as const
      chained(organisationOf(kept, permit.organisationId), [entry], event)
      return granted(null)
    },
    tell: async (organisationId, at, ways) => {
      const organisation = organisationOf(kept, organisationId)
      const { rightCases: rows, notices, members } = organisation
      const due = (one: KeptRightCase) => isOpen(one) && reminderDue(one.dueOn, at) > one.reminded
      const next = rows.findIndex(due)
      const row = rows[next]
      if (!row) return false
      const reminded = reminderDue(row.dueOn, at)
      rows[next] = { ...row, reminded }
      const whom = [...members.values()].filter((one) => one.role === 'administrator').map(({ id }) => id)
      for (const memberId of whom)
        for (const way of ways)
          notices.push({
            ...{ id: others.ids.next(), way, memberId, timerId: null },
            ...{ subject: ['right-case', row.id], dueAt: at, tries: 0, ended: null },
          })
      const detail = { step: reminded, due: row.dueOn, ways: ways.join(' '), told: whom.join(' ') }
      const subject = ['right-case', row.id] as const
      chained(organisation, [systemEntryOf(organisationId, at, 'right-due', subject, detail)], null)
      return true
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
}: KeptRightCase) => ({
  ...{ id, clientId, kind, askedAt, dueOn, state, extended, reason, endedAt, words, answer },
})
