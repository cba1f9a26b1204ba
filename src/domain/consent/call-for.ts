import type { MemberActor } from '../access/actor.ts'
import type { Thread } from '../conversation/conversation.ts'
import type { Prompt } from '../drafting/prompt.ts'
import type { JudgePrompt } from '../guard/judge/judge-prompt.ts'
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

/** The same of a second look: instructions, what the rules read, the hidden message and the hidden sentences. */
export const checkSentWith = (prompt: JudgePrompt): string => JSON.stringify(prompt)

/** The ledger's row for one call, before it is made. `inputMac` is over {@link sentWith}. */
type Given = {
  readonly id: string
  readonly actor: MemberActor
  readonly thread: Thread
  readonly token: ConsentToken
  readonly prompt: { readonly version: string }
  readonly inputMac: string
  readonly policies: readonly string[]
  readonly at: string
}

export const callFor = (given: Given & { readonly prompt: Prompt }): ModelCall => rowOf(given)

export const checkCallFor = (given: Given & { readonly prompt: JudgePrompt }): ModelCall => rowOf(given)

const rowOf = (given: Given): ModelCall => ({
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
