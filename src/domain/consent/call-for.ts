import type { MemberActor } from '../access/actor.ts'
import type { Thread } from '../conversation/conversation.ts'
import type { Prompt } from '../drafting/prompt.ts'
import type { AssistLevel, JurisdictionPolicy } from '../policy/assist-level.ts'
import type { ConsentToken } from './mint-token.ts'
import type { ModelCall } from './model-call.ts'

/** What allowed a call: the law of the place as of its date, and the organisation's own level. */
export const policyIds = (
  law: JurisdictionPolicy,
  organisation: { readonly assist: AssistLevel } | null,
): readonly string[] => [
  `law:${law.jurisdiction}@${law.effective}`,
  `organisation:${organisation?.assist ?? 'none'}`,
]

/** All that is sent, as one text: instructions, the hidden profile, hidden turns, passages, wanted moves and own words, in this order. */
export const sentWith = (prompt: Prompt): string => JSON.stringify(prompt)

/** The ledger's row for one call, before it is made. `inputMac` is over {@link sentWith}. */
export const callFor = (given: {
  readonly id: string
  readonly actor: MemberActor
  readonly thread: Thread
  readonly token: ConsentToken
  readonly prompt: Prompt
  readonly inputMac: string
  readonly policies: readonly string[]
  readonly at: string
}): ModelCall => ({
  id: given.id,
  conversationId: given.thread.conversationId,
  clientId: given.thread.clientId,
  threadVersion: given.thread.version,
  purpose: given.token.purpose,
  provider: given.token.provider,
  model: given.token.model,
  promptVersion: given.prompt.version,
  inputMac: given.inputMac,
  consentId: given.token.consentId,
  policies: given.policies,
  askedBy: given.actor.memberId,
  askedAt: given.at,
})
