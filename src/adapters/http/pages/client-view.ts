import type { Conversation, Message } from '../../../domain/conversation/conversation.ts'
import type { ConsentWay, Purpose } from '../../../domain/consent/consent.ts'
import type { Locale } from '../../../domain/language.ts'
import type { AssistDecision } from '../../../domain/policy/assist-level.ts'
import type { Provenance } from '../../../domain/review/provenance.ts'
import type { Hours } from '../../../domain/policy/hours.ts'
import type { CrisisLine } from '../../../domain/crisis/crisis-line.ts'
import { joined } from './hours-words.ts'
import { pageText } from './text.ts'

/** All that a client's page knows. Nothing of risk, episodes or signals is in it. */
export type ClientView = {
  readonly locale: Locale
  readonly clinic: string
  readonly practitioners: readonly string[]
  readonly hours: Hours
  readonly now: string
  readonly staffed: boolean
  readonly ai: 'off' | AssistDecision['level']
  readonly noAi: boolean
  readonly version: number
  readonly messages: readonly ShownMessage[]
  readonly crisisLines: readonly CrisisLine[]
  /** Last event before the conversation was read: where the live stream begins. */
  readonly event: number
  /** Model that could draft here and whether the client agreed; null where none can. */
  readonly drafts: {
    readonly provider: string
    readonly model: string
    readonly givenAt: string | null
  } | null
}
/** What the page about AI knows besides. */
export type AiView = ClientView & {
  /** Everything the client or their guardian ever said yes to, oldest first. */
  readonly consents: readonly ShownConsent[]
  /** Drafts that a model made and that are still here. */
  readonly draftsKept: number
}
export type ShownConsent = {
  readonly purpose: Purpose
  readonly provider: string
  readonly model: string
  readonly guardian: string | null
  readonly way: ConsentWay
  readonly recordedBy: string | null
  readonly givenAt: string
  readonly until: string | null
  /** When it was taken back or ran out; null while it holds. */
  readonly endedAt: string | null
}
export type ShownMessage = {
  readonly id: string
  readonly text: string
  readonly at: string
  /** Name of the practitioner; null for the client's own. */
  readonly by: string | null
  readonly provenance: Provenance | null
}

/** What a client sees of a message: an allow-list. */
export const shownMessages = (conversation: Conversation): readonly ShownMessage[] =>
  conversation.messages.map((message: Message) =>
    message.from === 'client'
      ? { id: message.id, text: message.text, at: message.at, by: null, provenance: null }
      : {
          id: message.id,
          text: message.text,
          at: message.at,
          by: message.authorName,
          provenance: message.provenance,
        },
  )

/** `Ana Ruiz and Tom Beck`; a plain word where nobody is named yet. */
export function namesOf(view: Pick<ClientView, 'locale' | 'practitioners'>): string {
  const text = pageText[view.locale]
  return view.practitioners.length === 0 ? text.somebody : joined(view.practitioners, text.hoursWords.and)
}
