import type { AssistedReply } from '../../domain/assistance/figures.ts'
import { cautiousMoves } from '../../domain/drafting/move-policy.ts'
import type { AssistRules } from '../../domain/policy/assist-rules.ts'
import { noDays, type DaysWithout } from '../../domain/policy/days-without.ts'
import type { AssistanceRecord } from '../../flows/assistance-ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept, type KeptConversation } from './state.ts'

export function memoryAssistance(kept: Kept): AssistanceRecord {
  const rules = new Map<string, AssistRules>()
  const own = new Map<string, DaysWithout>()
  return {
    replies: async (permit, from, to) => {
      const { actor } = permit
      const only = permit.action === 'own-assistance.read' && actor.kind === 'member' ? actor.memberId : null
      return [...organisationOf(kept, permit.organisationId).conversations.values()]
        .flatMap(repliesOf)
        .filter(({ at, memberId }) => at >= from && at <= to && (only === null || memberId === only))
        .toSorted((a, b) => a.at.localeCompare(b.at))
    },
    rules: async (organisationId) => rules.get(organisationId) ?? { moves: cautiousMoves, days: noDays },
    saveRules: async ({ organisationId }, wanted, entry) => {
      rules.set(organisationId, wanted)
      chained(organisationOf(kept, organisationId), [entry], null)
    },
    ownDays: async (organisationId, memberId) => own.get(`${organisationId}/${memberId}`) ?? noDays,
    saveOwnDays: async ({ organisationId, actor }, days, entry) => {
      if (actor.kind !== 'member') throw new Error('own days are a member’s')
      own.set(`${organisationId}/${actor.memberId}`, days)
      chained(organisationOf(kept, organisationId), [entry], null)
    },
  }
}

const repliesOf = ({ messages, profile }: KeptConversation): readonly AssistedReply[] =>
  messages.flatMap((message) => {
    if (message.from === 'client') return []
    const { authorId: memberId, at, provenance, assistance } = message
    const { origin, shareEdited } = provenance
    const { shownMs, words } = assistance
    return [{ memberId, at, language: profile.language, origin, shareEdited, shownMs, words }]
  })
