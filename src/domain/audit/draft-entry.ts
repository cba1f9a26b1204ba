import type { MemberActor } from '../access/actor.ts'
import type { CallEnd, ModelCall } from '../consent/model-call.ts'
import { entryFor } from './entry-for.ts'
import type { AuditEntry } from './entry.ts'

/** A draft that was wanted and for which no model was called, and why. */
export const noCallEntry = (
  actor: MemberActor,
  at: string,
  of: { readonly conversationId: string; readonly threadVersion: number },
  to: { readonly provider: string; readonly model: string } | null,
  why: string,
): AuditEntry =>
  entryFor(actor, at, 'draft-withheld', ['conversation', of.conversationId], {
    purpose: 'draft-replies',
    provider: to?.provider ?? null,
    model: to?.model ?? null,
    version: of.threadVersion,
    why,
  })

/** The call stands in the ledger and may now be made. The digest is in the chain too, so that the ledger's row cannot
 * be changed beside it. */
export const callEntry = (actor: MemberActor, call: ModelCall): AuditEntry =>
  entryFor(actor, call.askedAt, 'draft-asked', ['model-call', call.id], {
    conversation: call.conversationId,
    purpose: call.purpose,
    provider: call.provider,
    model: call.model,
    version: call.threadVersion,
    prompt: call.promptVersion,
    consent: call.consentId,
    policies: call.policies.join(' '),
    input: call.inputMac,
  })

/** The same of a call that looks at a draft a second time. */
export const checkEntry = (actor: MemberActor, call: ModelCall): AuditEntry => ({
  ...callEntry(actor, call),
  event: 'check-asked',
})

export const checkEndEntry = (actor: MemberActor, call: ModelCall, end: CallEnd): AuditEntry => ({
  ...callEndEntry(actor, call, end),
  event: 'check-answered',
})

/** What became of the call. */
export const callEndEntry = (actor: MemberActor, call: ModelCall, end: CallEnd): AuditEntry =>
  entryFor(
    actor,
    end.at,
    end.outcome === 'shown' ? 'draft-shown' : 'draft-withheld',
    ['model-call', call.id],
    {
      conversation: call.conversationId,
      version: call.threadVersion,
      outcome: end.outcome,
      why: end.why,
      output: end.outputMac,
    },
  )
