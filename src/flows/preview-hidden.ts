import type { MemberActor } from '../domain/access/actor.ts'
import { agreedIn, profileParts } from '../domain/agreed-profile/profile.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { hideConversation, type HiddenConversation } from '../domain/drafting/hide-conversation.ts'
import { mayReceive } from '../domain/drafting/may-receive.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { hiddenParts, type HiddenPart } from '../domain/privacy/hidden-parts.ts'
import { enter } from './enter.ts'
import type { Provider } from './model-ports.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** The conversation as a model would receive it, in parts that hold no original. */
export type HiddenPreview = {
  readonly turns: readonly {
    readonly from: 'client' | 'practitioner'
    readonly parts: readonly HiddenPart[]
  }[]
  /** The practitioner's own unsent words, which go with it; null where there are none. */
  readonly ownWords: readonly HiddenPart[] | null
  /** The lines that the client agreed to, which go with it too; null where there are none. */
  readonly profile: readonly HiddenPart[] | null
  readonly provider: Provider | null
  /** Whether the provider may receive it at all, and why not. */
  readonly may: Outcome<null>
}

/** A practitioner in care looks at what would be sent. Worked out here; nothing leaves, and the look is recorded. */
export async function previewHidden(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<HiddenPreview>> {
  const entered = await enter(actor, 'draft.ask', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit } = entered.value
  const conversation = await ports.threads.conversation(permit)
  if (!conversation) return refuseWith(ports, actor, 'access-refused', refused('not-found'), conversationId)
  const provider = await ports.providers.provider(actor.organisationId)
  const organisation = await ports.people.organisation(actor.organisationId)
  const ownWords = await ports.replies.ownWords(permit)
  const nonce = ports.ids.nonce()
  const profile = agreedIn(await ports.profiles.versions(permit))
  const clinic = organisation?.name ?? null
  const hidden = hideConversation(conversation, { ownWords, clinic, nonce, profile })
  const turns = hidden.turns.map(({ from, text }) => ({ from, parts: hiddenParts(text, nonce) }))
  const subject = ['conversation', conversationId] as const
  const detail = { turns: turns.length, hidden: hidden.secrets.byPlaceholder.size }
  await ports.audit.record(entryFor(actor, ports.clock.now(), 'hidden-previewed', subject, detail))
  return granted({
    turns,
    ownWords: hidden.ownWords === null ? null : hiddenParts(hidden.ownWords, nonce),
    profile: linesOf(hidden, nonce),
    provider,
    may: mayReceive(provider, organisation, hidden),
  })
}

function linesOf({ profile }: HiddenConversation, nonce: string): readonly HiddenPart[] | null {
  const lines = profile === null ? [] : profileParts.flatMap((part) => profile[part])
  if (lines.length === 0) return null
  return lines.flatMap((line, at) => [...(at === 0 ? [] : [{ text: '\n' }]), ...hiddenParts(line, nonce)])
}
