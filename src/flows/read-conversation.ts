import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import type { Conversation, Thread } from '../domain/conversation/conversation.ts'
import { tokenFor } from '../domain/consent/token-for.ts'
import type { CrisisLine } from '../domain/crisis/crisis-line.ts'
import { whyNoDraft } from '../domain/drafting/why-no-draft.ts'
import { granted, refused, type Outcome, type Refusal } from '../domain/outcome.ts'
import type { AssistDecision } from '../domain/policy/assist-level.ts'
import { licenceFor, type Licence } from '../domain/review/approve.ts'
import { assistNow } from './assist-now.ts'
import type { Cover, Emergency } from './care-ports.ts'
import { enter } from './enter.ts'
import type { Provider } from './model-ports.ts'
import { noteRead } from './note-read.ts'
import type { Organisation, Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** What the three panes show beside the suggestions. `reply` says whether this member may answer now, and why not. */
export type ConversationRead = {
  readonly conversation: Conversation
  readonly assist: AssistDecision
  /** What holds the level down, as exactly as consent says it; null where nothing does. */
  readonly heldBy: ReturnType<typeof whyNoDraft>
  readonly ownWords: string
  readonly reply: Outcome<Licence>
  readonly crisisLines: readonly CrisisLine[]
  /** Who covers now for the care team. */
  readonly covers: readonly Cover[]
  /** The reader's own emergency access to this client, where one stands. */
  readonly emergency: Pick<Emergency, 'id' | 'until'> | null
}

/** A practitioner opens a client of theirs, or a supervisor any. */
export async function readConversation(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<ConversationRead>> {
  const entered = await enter(actor, 'conversation.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return orErased(entered.refusal, actor, conversationId, ports)
  const conversation = await ports.threads.conversation(entered.value.permit)
  if (!conversation) return refuseWith(ports, actor, 'access-refused', refused('not-found'), conversationId)
  await noteRead(actor, entered.value.thread, 'conversation', ports)
  const { assist, provider } = await assistNow(conversation, actor, ports)
  const token = tokenFor('draft-replies', provider, conversation.consents, ports.clock.now())
  const heldBy = assist.because === null ? null : whyNoDraft(assist, token)
  const ownWords = await ports.replies.ownWords(entered.value.permit)
  const member = await ports.people.member(actor.organisationId, actor.memberId)
  const day = ports.clock.now().slice(0, 10)
  const inCare = conversation.thread.practitionerIds.includes(actor.memberId)
  const reply = inCare
    ? licenceFor(member?.licences ?? [], conversation.thread.jurisdiction, day)
    : refused('forbidden', 'reply.decide')
  const crisisLines = ports.shipped.crisisLines(conversation.client.country)
  const covers = await ports.care.covering(entered.value.permit)
  const emergency = await emergencyOf(actor, entered.value.thread, ports)
  return granted({ conversation, assist, heldBy, ownWords, reply, crisisLines, covers, emergency })
}

/** Nobody reads an erased conversation, and nothing is left to look away from: whoever reads conversations at all is
 * told when it was erased, and not who it was. */
async function orErased(
  refusal: Refusal,
  { organisationId }: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<never>> {
  const at =
    refusal.code === 'not-found' ? await ports.erasures.erasedAt(organisationId, conversationId) : null
  return at === null ? { ok: false, refusal } : refused('client-erased', at)
}

async function emergencyOf(
  actor: MemberActor,
  { conversationId, emergencyIds }: Thread,
  ports: Ports,
): Promise<ConversationRead['emergency']> {
  if (!emergencyIds?.includes(actor.memberId)) return null
  const standing = await ports.breakGlass.standing(actor)
  // Of two that overlap the later end is the one that counts.
  const [last] = standing
    .filter((one) => one.conversationId === conversationId)
    .toSorted((a, b) => b.until.localeCompare(a.until))
  return last ?? null
}

/** What a client's own page shows. */
export type PageRead = {
  readonly conversation: Conversation
  readonly organisation: Organisation
  readonly assist: AssistDecision
  readonly provider: Provider | null
  readonly crisisLines: readonly CrisisLine[]
}

/** A client opens their own page. */
export async function readPage(actor: ClientActor, ports: Ports): Promise<Outcome<PageRead>> {
  const entered = await enter(actor, 'page.read', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const conversation = await ports.threads.conversation(entered.value.permit)
  if (!conversation) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const { assist, provider, organisation } = await assistNow(conversation, actor, ports)
  if (!organisation) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const crisisLines = ports.shipped.crisisLines(conversation.client.country)
  return granted({ conversation, organisation, assist, provider, crisisLines })
}
