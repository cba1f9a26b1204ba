import type { MemberActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { callEndEntry, callEntry, noCallEntry } from '../domain/audit/draft-entry.ts'
import type { ConsentToken } from '../domain/consent/mint-token.ts'
import type { CallEnd, ModelCall } from '../domain/consent/model-call.ts'
import type { Thread } from '../domain/conversation/conversation.ts'
import type { DraftProgress } from '../domain/drafting/draft-progress.ts'
import type { OpenDraft } from '../domain/drafting/open-draft.ts'
import type { Prompt } from '../domain/drafting/prompt.ts'
import { ModelFaultError, type AbortLike } from './model-ports.ts'
import type { Ports } from './ports.ts'
import { secondLook, type Looked } from './second-look.ts'

/** Milliseconds a practitioner waits for a draft at most; then the moves stand alone, and one line says why. */
export const DRAFT_BUDGET_MS = 20_000

/**
 * The one way to a model on a client's data: into the ledger, then the call, then what became of it, whatever happens
 * in between. Where consent ended since the token was minted, the store refuses the row and nothing is sent; where it
 * ended while the model spoke, what came is withheld.
 */
export async function* askModel(
  actor: MemberActor,
  permit: Authorised<'draft.ask'>,
  asked: {
    readonly call: ModelCall
    readonly token: ConsentToken
    readonly prompt: Prompt
    readonly open: OpenDraft
    /** What a second look is told beside the draft. */
    readonly about: Looked
  },
  hangUp: AbortLike,
  ports: Ports,
): AsyncGenerator<DraftProgress> {
  const { call, token, prompt, open, about } = asked
  const recorded = await ports.ledger.begin(permit, call, token, callEntry(actor, call))
  if (!recorded.ok) {
    const why = recorded.refusal.code
    await ports.audit.record(noCallEntry(actor, ports.clock.now(), call, call, why))
    return yield { kind: 'none', why }
  }
  const budget = { budgetMs: DRAFT_BUDGET_MS, now: ports.clock.now(), signal: hangUp }
  let outcome: readonly [CallEnd['outcome'], string | null] | 'kept' = ['abandoned', null]
  try {
    for await (const piece of ports.model.draft(recorded.value, prompt, token, budget))
      yield* open.push(piece)
    yield* open.rest()
    const end = open.end()
    if (end.kind === 'none') {
      outcome = ['withheld', end.why]
      return yield end
    }
    const found = await secondLook(
      actor,
      permit,
      { ...about, policies: call.policies },
      end.draft,
      hangUp,
      ports,
    )
    if (found !== null) {
      outcome = ['withheld', 'draft-second-look']
      return yield { kind: 'none', why: 'draft-second-look' }
    }
    const mark = await ports.ledger.mark(permit, open.said())
    const shown = endOf(['shown', null], mark, ports.clock.now())
    const saved = await ports.suggestions.saveDraft(
      permit,
      call,
      end.draft,
      shown,
      callEndEntry(actor, call, shown),
    )
    outcome = saved.ok ? 'kept' : ['withheld', saved.refusal.code]
    yield saved.ok ? end : { kind: 'none', why: saved.refusal.code }
  } catch (error) {
    if (!(error instanceof ModelFaultError)) {
      outcome = ['failed', 'broken']
      throw error
    }
    // Whoever left made the model stop; that is no fault of the model's.
    outcome = hangUp.aborted ? ['abandoned', null] : ['failed', error.fault]
    yield { kind: 'none', why: error.fault }
  } finally {
    if (outcome !== 'kept') {
      const said = open.said()
      const mark = said === '' ? null : await ports.ledger.mark(permit, said)
      const end = endOf(outcome, mark, ports.clock.now())
      await ports.ledger.end(permit, call, end, callEndEntry(actor, call, end))
    }
  }
}

const endOf = (
  [outcome, why]: readonly [CallEnd['outcome'], string | null],
  outputMac: string | null,
  at: string,
): CallEnd => ({ outcome, why, outputMac, at })

/** No model is called: recorded, and the practitioner reads why. */
export async function* noDraft(
  actor: MemberActor,
  thread: Pick<Thread, 'conversationId' | 'version'>,
  provider: { readonly name: string; readonly model: string } | null,
  because: string | null,
  ports: Ports,
): AsyncGenerator<DraftProgress> {
  const why = because ?? 'no-provider'
  const to = provider && { provider: provider.name, model: provider.model }
  const of = { conversationId: thread.conversationId, threadVersion: thread.version }
  await ports.audit.record(noCallEntry(actor, ports.clock.now(), of, to, why))
  yield { kind: 'none', why }
}
