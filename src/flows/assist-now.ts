import type { Actor } from '../domain/access/actor.ts'
import type { Conversation } from '../domain/conversation/conversation.ts'
import { assistFor } from '../domain/policy/assist-for.ts'
import type { AssistDecision } from '../domain/policy/assist-level.ts'
import type { AssistRules } from '../domain/policy/assist-rules.ts'
import { isWithout, noDays } from '../domain/policy/days-without.ts'
import type { Provider } from './model-ports.ts'
import type { Organisation, Ports } from './ports.ts'

/** How much the copilot may do in this conversation now for this person, and what decided it. A day without assistance
 * changes what practitioners are offered; a client's own page goes on to say what is done with their words. */
export async function assistNow(
  conversation: Conversation,
  actor: Actor,
  ports: Ports,
): Promise<{
  readonly assist: AssistDecision
  readonly provider: Provider | null
  readonly organisation: Organisation | null
  readonly rules: AssistRules
}> {
  const { organisationId, jurisdiction } = conversation.thread
  const organisation = await ports.people.organisation(organisationId)
  const provider = await ports.providers.provider(organisationId)
  const law = ports.shipped.jurisdiction(jurisdiction)
  const rules = await ports.assistance.rules(organisationId)
  const own =
    actor.kind === 'member' ? await ports.assistance.ownDays(organisationId, actor.memberId) : noDays
  const now = ports.clock.now()
  const withoutToday =
    actor.kind === 'member' &&
    organisation !== null &&
    [rules.days, own].some((days) => isWithout(days, organisation.hours, now))
  const assist = assistFor(conversation, organisation, law, provider, { now, withoutToday })
  return { assist, provider, organisation, rules }
}
