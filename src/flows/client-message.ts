/**
 * The way of one message, from a client's page to a reply that a practitioner approved. Read this first.
 *
 *   receiveMessage   authorise → screen the original, here → store with audit, open or raise the episode
 *   suggest          authorise → assist level → moves from our own library
 *   draft            authorise → assist level → consent → de-identify → retrieve → ask the model → check → show
 *   decide           authorise → approve exactly this text → send with audit
 *
 * Between `receiveMessage` and `decide` stands a person. A line with `await` touches the world through a port;
 * a line without is pure. A dead model costs the draft, never the message (SA.1).
 */
import { authorise } from '../domain/access/authorise.ts'
import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { mintToken } from '../domain/consent/mint-token.ts'
import { readable } from '../domain/conversation/readable.ts'
import { assistFor } from '../domain/policy/assist-for.ts'
import { buildPrompt } from '../domain/drafting/build-prompt.ts'
import { chooseMoves } from '../domain/drafting/choose-moves.ts'
import { hideConversation } from '../domain/drafting/hide-conversation.ts'
import { openDraft } from '../domain/drafting/open-draft.ts'
import type { DraftProgress } from '../domain/drafting/draft-progress.ts'
import { raise } from '../domain/episodes/raise.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import { approve, type Decision } from '../domain/review/approve.ts'
import { provenanceOf } from '../domain/review/provenance-of.ts'
import { screen } from '../domain/risk/screen.ts'
import { ModelFaultError, type AbortLike } from './model-ports.ts'
import type { Ports, Shown, Stored } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Milliseconds a practitioner waits for a draft at most; then the moves stand alone, and one line says why. */
export const DRAFT_BUDGET_MS = 20_000

/** A client wrote. Stored before anything clever happens to it (SA.1); screened on the original text (SA.5). */
export async function receiveMessage(
  actor: ClientActor,
  arrival: { readonly submissionId: string; readonly text: string },
  ports: Ports,
): Promise<Outcome<Stored>> {
  const at = ports.clock.now()
  const thread = await ports.threads.thread(actor.organisationId, actor.conversationId)
  const permit = authorise(actor, 'message.write', thread)
  if (!permit.ok || !thread) return refuseWith(ports, actor, 'message-refused', permit)
  const text = readable(arrival.text)
  if (!text.ok) return refuseWith(ports, actor, 'message-refused', text)
  const screening = screen(text.value)
  const change = raise(thread.openEpisode, screening.level)
  const arrived = {
    id: ports.ids.next(),
    submissionId: arrival.submissionId,
    text: text.value,
    screening,
    at,
  }
  const detail = { level: screening.level, signals: screening.signals.length, episode: change.kind }
  const entry = entryFor(actor, at, 'message-received', ['message', arrived.id], detail)
  return granted(await ports.threads.receive(permit.value, arrived, change, entry))
}

/** The practitioner opened the conversation: two or three different moves for this version, chosen once, kept. */
export async function suggest(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<Shown>> {
  const at = ports.clock.now()
  const thread = await ports.threads.thread(actor.organisationId, conversationId)
  const permit = authorise(actor, 'suggestion.read', thread)
  if (!permit.ok || !thread) return refuseWith(ports, actor, 'access-refused', permit)
  const before = await ports.suggestions.shown(permit.value, thread.version)
  if (before) return granted(before)
  const conversation = await ports.threads.conversation(permit.value)
  if (!conversation) return refuseWith(ports, actor, 'access-refused', permit)
  const organisation = await ports.people.organisation(actor.organisationId)
  const provider = await ports.providers.provider(actor.organisationId)
  const assist = assistFor(
    conversation,
    organisation,
    ports.shipped.jurisdiction(thread.jurisdiction),
    provider,
    at,
  )
  const used = await ports.suggestions.usedMoveIds(permit.value)
  const moves = chooseMoves(conversation, ports.shipped.moves(thread.language), {
    used,
    assist: assist.level,
  })
  const entry = entryFor(actor, at, 'suggestions-shown', ['conversation', conversationId], {
    moves: moves.length,
  })
  await ports.suggestions.saveMoves(permit.value, thread.version, moves, entry)
  return granted({ threadVersion: thread.version, moves, draft: null })
}

/** Asks a model for a draft and gives it sentence by sentence, each after the guard, then the whole.
 * Ends with `done` or with `none` and the reason; it never throws for the world's faults. */
export async function* draft(
  actor: MemberActor,
  conversationId: string,
  hangUp: AbortLike,
  ports: Ports,
): AsyncGenerator<DraftProgress> {
  const at = ports.clock.now()
  const thread = await ports.threads.thread(actor.organisationId, conversationId)
  const permit = authorise(actor, 'draft.ask', thread)
  if (!permit.ok || !thread)
    return yield {
      kind: 'none',
      why: (await refuseWith(ports, actor, 'access-refused', permit)).refusal.code,
    }
  const conversation = await ports.threads.conversation(permit.value)
  const organisation = await ports.people.organisation(actor.organisationId)
  const provider = await ports.providers.provider(actor.organisationId)
  if (!conversation || !provider) return yield { kind: 'none', why: 'no-provider' }
  const assist = assistFor(
    conversation,
    organisation,
    ports.shipped.jurisdiction(thread.jurisdiction),
    provider,
    at,
  )
  const wanted = { purpose: 'draft-replies', provider: provider.name, model: provider.model } as const
  const token = mintToken(conversation.consents, wanted, at)
  const asked = (event: 'draft-asked' | 'draft-withheld' | 'draft-shown', why: string | null) =>
    entryFor(actor, ports.clock.now(), event, ['conversation', conversationId], {
      ...wanted,
      version: thread.version,
      why,
    })
  if (assist.level !== 'drafts' || !token.ok) {
    const why = assist.because ?? (token.ok ? 'level-does-not-allow' : token.refusal.code)
    await ports.audit.record(asked('draft-withheld', why))
    return yield { kind: 'none', why }
  }
  const ownWords = await ports.replies.ownWords(permit.value)
  const hidden = hideConversation(conversation, ownWords, ports.ids.nonce())
  const hits = await ports.evidence.search(hidden.question, thread.language)
  const prompt = buildPrompt(hidden, hits, conversation, ports.shipped.draftPrompt(thread.language))
  const budget = { budgetMs: DRAFT_BUDGET_MS, now: ports.clock.now(), signal: hangUp }
  await ports.audit.record(asked('draft-asked', null))
  const open = openDraft({ id: ports.ids.next(), conversation, hidden, hits, prompt, provider, at })
  try {
    for await (const piece of ports.model.draft(actor.organisationId, prompt, token.value, budget))
      yield* open.push(piece)
  } catch (error) {
    if (!(error instanceof ModelFaultError)) throw error
    await ports.audit.record(asked('draft-withheld', error.fault))
    return yield { kind: 'none', why: error.fault }
  }
  const finished = open.end()
  if (finished.kind === 'none') await ports.audit.record(asked('draft-withheld', finished.why))
  else
    await ports.suggestions.saveDraft(
      permit.value,
      thread.version,
      finished.draft,
      asked('draft-shown', null),
    )
  yield finished
}

/** A practitioner said yes to exactly this text, for the version they saw. The database checks it all again. */
export async function decide(
  actor: MemberActor,
  conversationId: string,
  decision: Decision & { readonly feedbackSeen: boolean },
  ports: Ports,
): Promise<Outcome<Stored>> {
  const at = ports.clock.now()
  const thread = await ports.threads.thread(actor.organisationId, conversationId)
  const permit = authorise(actor, 'reply.decide', thread)
  if (!permit.ok || !thread) return refuseWith(ports, actor, 'reply-refused', permit)
  const member = await ports.people.member(actor.organisationId, actor.memberId)
  const shown = await ports.suggestions.shown(permit.value, decision.threadVersion)
  const provenance = provenanceOf(decision.text, shown, decision.feedbackSeen)
  const by = { memberId: actor.memberId, licences: member?.licences ?? [] }
  const approval = approve(thread, decision, by, provenance, at)
  if (!approval.ok) return refuseWith(ports, actor, 'reply-refused', approval, conversationId)
  const detail = { origin: provenance.origin, shareEdited: provenance.shareEdited, version: thread.version }
  const entry = entryFor(actor, at, 'reply-approved-and-sent', ['approval', decision.id], detail)
  const sent = await ports.replies.send(permit.value, approval.value, ports.ids.next(), entry)
  return sent.ok ? sent : refuseWith(ports, actor, 'reply-refused', sent, conversationId)
}
