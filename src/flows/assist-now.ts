import type { Conversation } from '../domain/conversation/conversation.ts'
import { assistFor } from '../domain/policy/assist-for.ts'
import type { AssistDecision } from '../domain/policy/assist-level.ts'
import type { Provider } from './model-ports.ts'
import type { Organisation, Ports } from './ports.ts'

/** How much the copilot may do in this conversation now, and the provider and organisation that decided it. */
export async function assistNow(
  conversation: Conversation,
  ports: Ports,
): Promise<{
  readonly assist: AssistDecision
  readonly provider: Provider | null
  readonly organisation: Organisation | null
}> {
  const { organisationId, jurisdiction } = conversation.thread
  const organisation = await ports.people.organisation(organisationId)
  const provider = await ports.providers.provider(organisationId)
  const law = ports.shipped.jurisdiction(jurisdiction)
  const assist = assistFor(conversation, organisation, law, provider, ports.clock.now())
  return { assist, provider, organisation }
}
