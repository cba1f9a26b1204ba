/**
 * The way of one message, from a client's page to a reply that a practitioner approved. Read this first.
 *
 *   receiveMessage   authorise → screen the original, here → store with audit, open or raise the episode
 *   suggest          authorise → assist level → moves from our own library
 *   draft            authorise → assist level → consent → de-identify → retrieve → ledger → model → check → show
 *   decide           authorise → approve exactly this text → send with audit
 *
 * Between `receiveMessage` and `decide` stands a person. A line with `await` touches the world through a port;
 * a line without is pure. A dead model costs the draft, never the message (SA.1).
 */
import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import { agreedIn } from '../domain/agreed-profile/profile.ts'
import { approvalEntry } from '../domain/audit/approval-entry.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { callFor, policyIds, sentWith } from '../domain/consent/call-for.ts'
import { tokenFor } from '../domain/consent/token-for.ts'
import { readArrival } from '../domain/conversation/read-arrival.ts'
import { buildPrompt } from '../domain/drafting/build-prompt.ts'
import { chooseMoves } from '../domain/drafting/choose-moves.ts'
import { hideConversation } from '../domain/drafting/hide-conversation.ts'
import { openDraft } from '../domain/drafting/open-draft.ts'
import { allows, nothingShown, shownAt } from '../domain/drafting/shown-at.ts'
import { mayReceive } from '../domain/drafting/may-receive.ts'
import { whyNoDraft } from '../domain/drafting/why-no-draft.ts'
import type { DraftProgress } from '../domain/drafting/draft-progress.ts'
import { raise } from '../domain/episodes/raise.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { approve } from '../domain/review/approve.ts'
import { askModel, noDraft } from './ask-model.ts'
import { assistNow } from './assist-now.ts'
import { enter } from './enter.ts'
import { howItWasMade, type Decided } from './how-it-was-made.ts'
import type { AbortLike } from './model-ports.ts'
import type { Ports, Shown, Stored } from './ports.ts'
import { refuseWith } from './refuse.ts'
import { evidenceForDraft } from './search-evidence.ts'
import { screenOverTurns } from './screen-over-turns.ts'

/** A client wrote. Stored before anything clever happens to it (SA.1); screened on the original text (SA.5). */
export async function receiveMessage(
  actor: ClientActor,
  arrival: { readonly submissionId: string; readonly text: string },
  ports: Ports,
): Promise<Outcome<Stored>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'message.write', actor.conversationId, 'message-refused', ports)
  if (!entered.ok) return entered
  const { thread, permit } = entered.value
  const read = readArrival(arrival)
  if (!read.ok) return refuseWith(ports, actor, 'message-refused', read, thread.conversationId)
  const written = { ...read.value, id: ports.ids.next(), at }
  const screening = await screenOverTurns(thread, permit, written, ports)
  const change = raise(thread.openEpisode, screening.level, at)
  const arrived = { ...written, screening }
  const detail = { level: screening.level, signals: screening.signals.length, episode: change.kind }
  const entry = entryFor(actor, at, 'message-received', ['message', arrived.id], detail)
  return granted(await ports.threads.receive(permit, arrived, change, entry))
}

/** The practitioner opened the conversation: two or three different moves for this version, chosen once, kept. */
export async function suggest(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<Shown>> {
  const entered = await enter(actor, 'suggestion.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit } = entered.value
  const conversation = await ports.threads.conversation(permit)
  if (!conversation) return refuseWith(ports, actor, 'access-refused', refused('not-found'), conversationId)
  const { version, language } = conversation.thread
  const { assist, rules } = await assistNow(conversation, actor, ports)
  const before = await ports.suggestions.shown(permit, version)
  if (before && before.moves.length > 0) return granted(shownAt(assist.level, before))
  if (!allows(assist.level, 'moves')) return granted({ ...nothingShown, threadVersion: version })
  const used = await ports.suggestions.usedMoveIds(permit)
  const within = { used, assist: assist.level, policy: rules.moves }
  const moves = chooseMoves(conversation, ports.shipped.moves(language), within)
  const subject = ['conversation', conversationId] as const
  const at = ports.clock.now()
  const entry = entryFor(actor, at, 'suggestions-shown', subject, { moves: moves.length })
  await ports.suggestions.saveMoves(permit, version, moves, entry)
  const shown = { ...nothingShown, ...before, threadVersion: version, moves, movesAt: at }
  return granted(shownAt(assist.level, shown))
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
  const entered = await enter(actor, 'draft.ask', conversationId, 'access-refused', ports)
  if (!entered.ok) return yield { kind: 'none', why: entered.refusal.code }
  const { permit } = entered.value
  const conversation = await ports.threads.conversation(permit)
  if (!conversation) return yield { kind: 'none', why: 'not-found' }
  const { thread, consents } = conversation
  const { assist, provider, organisation } = await assistNow(conversation, actor, ports)
  const token = tokenFor('draft-replies', provider, consents, at)
  const why = whyNoDraft(assist, token)
  if (why !== null || !token.ok || !provider) return yield* noDraft(actor, thread, provider, why, ports)
  const ownWords = await ports.replies.ownWords(permit)
  const profile = agreedIn(await ports.profiles.versions(permit))
  const hidden = hideConversation(conversation, {
    ownWords,
    profile,
    clinic: organisation?.name ?? null,
    nonce: ports.ids.nonce(),
  })
  const may = mayReceive(provider, organisation, hidden)
  if (!may.ok) return yield* noDraft(actor, thread, provider, may.refusal.code, ports)
  const hits = await evidenceForDraft(permit, hidden.question, thread.language, ports)
  const prompt = buildPrompt(hidden, hits, conversation, ports.shipped.draftPrompt(thread.language))
  const policies = policyIds(ports.shipped.jurisdiction(thread.jurisdiction), organisation)
  const id = ports.ids.next()
  const inputMac = await ports.ledger.mark(permit, sentWith(prompt))
  const call = callFor({ id, actor, thread, token: token.value, prompt, inputMac, policies, at })
  const open = openDraft({ id, conversation, hidden, profile, hits, prompt, provider, at })
  const about = { conversation, hidden, provider, clinic: organisation?.name ?? null }
  yield* askModel(actor, permit, { call, token: token.value, prompt, open, about }, hangUp, ports)
}

/** A practitioner said yes to exactly this text, for the version they saw. The database checks it all again. */
export async function decide(
  actor: MemberActor,
  conversationId: string,
  decision: Decided,
  ports: Ports,
): Promise<Outcome<Stored>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'reply.decide', conversationId, 'reply-refused', ports)
  if (!entered.ok) return entered
  const { thread, permit } = entered.value
  const before = await ports.replies.sent(permit, decision)
  if (before) return granted(before)
  const member = await ports.people.member(actor.organisationId, actor.memberId)
  const made = await howItWasMade(permit, decision, at, ports)
  if (!made.ok) return refuseWith(ports, actor, 'reply-refused', made, conversationId)
  const by = { memberId: actor.memberId, licences: member?.licences ?? [] }
  const approval = approve(thread, decision, by, made.value, at)
  if (!approval.ok) return refuseWith(ports, actor, 'reply-refused', approval, conversationId)
  const entry = approvalEntry(actor, approval.value)
  const sent = await ports.replies.send(permit, approval.value, ports.ids.next(), entry)
  return sent.ok ? sent : refuseWith(ports, actor, 'reply-refused', sent, conversationId)
}
