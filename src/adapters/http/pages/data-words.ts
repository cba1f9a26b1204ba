import type { RightKind, RightReason, RightState } from '../../../domain/rights/right-case.ts'
import type { HeldKind } from '../../../flows/rights-ports.ts'

/** Words of the client's pages about their own record. Short, plain, never blaming. */
export type DataText = {
  readonly title: string
  readonly link: string
  readonly lead: string
  readonly heldTitle: string
  readonly heldLead: string
  /** What there is of each kind; one and many are told apart. */
  readonly held: Readonly<Record<HeldKind, (count: number) => string>>
  readonly heldAlways: string
  readonly looksTitle: string
  readonly looksLink: string
  readonly looksLead: string
  readonly looksNone: string
  readonly looksSees: string
  readonly aiLink: string
  readonly yesLink: string
  readonly copyTitle: string
  readonly copyLead: string
  readonly copyCare: string
  readonly copyButton: string
  readonly wrongTitle: string
  readonly wrongLead: string
  readonly wrongLabel: string
  readonly wrongButton: string
  readonly wrongEmpty: string
  readonly eraseTitle: string
  readonly eraseLead: string
  readonly eraseKeep: string
  readonly eraseSure: string
  readonly eraseNotSure: string
  readonly eraseButton: string
  readonly askedTitle: string
  readonly askedNone: string
  readonly kinds: Readonly<Record<RightKind, string>>
  readonly states: Readonly<Record<RightState, string>>
  readonly reasons: Readonly<Record<RightReason, string>>
  readonly askedOn: (day: string) => string
  readonly answerBy: (day: string) => string
  readonly later: string
  readonly youWrote: string
  readonly weSay: string
  readonly takeBack: string
  readonly done: string
  readonly doneBack: string
  readonly older: string
  readonly back: string
  /** What somebody looked at, by the code in the record. */
  readonly looked: Readonly<Record<string, string>>
  readonly why: Readonly<Record<string, string>>
  /** Who, why they could, what they saw, how often; each without a full stop. */
  readonly linkMade: (who: string, often: string) => string
  readonly linkOpened: (often: string) => string
  readonly saw: (who: string, why: string, what: string, often: string) => string
  readonly times: (count: number) => string
  readonly last: (time: string) => string
  readonly somebody: string
  readonly you: string
}
