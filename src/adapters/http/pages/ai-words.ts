import type { ConsentWay, Purpose } from '../../../domain/consent/consent.ts'
import type { CallOutcome } from '../../../domain/consent/model-call.ts'

/** Words about consents and the ledger, for clients and for whoever reads to them. */
export type AiText = {
  readonly purposes: Readonly<Record<Purpose, { readonly name: string; readonly what: string }>>
  readonly listTitle: string
  readonly listLead: string
  readonly notUsed: string
  readonly notAgreed: string
  readonly agreed: (given: { readonly day: string; readonly until: string | null }) => string
  readonly on: (given: { readonly day: string; readonly until: string | null }) => string
  readonly to: (model: string, provider: string) => string
  readonly way: Readonly<Record<ConsentWay, (name: string | null) => string>>
  readonly byGuardian: (guardian: string) => string
  readonly ended: (day: string) => string
  readonly takeBack: (name: string) => string
  readonly takeBackAndDelete: string
  readonly deleteDrafts: (count: number) => string
  readonly deleteLead: string
  readonly deleted: string
  readonly takenBackAndDeleted: string
  readonly oneTakenBack: string
  readonly usesLink: string
  readonly usesTitle: string
  readonly usesLead: string
  readonly usesNone: string
  readonly asked: (who: string, purpose: string, model: string, provider: string) => string
  readonly outcome: Readonly<Record<CallOutcome | 'used' | 'open' | 'late', (who: string) => string>>
  readonly draftDeleted: (day: string) => string
  readonly youAgreed: (day: string) => string
  readonly sent: string
  readonly receipt: string
  readonly receiptNumber: string
  readonly receiptSent: string
  readonly receiptBack: string
  readonly receiptNothing: string
  readonly receiptUnknown: string
  readonly receiptPrompt: string
  readonly receiptRules: string
  readonly older: string
  readonly backToAi: string
}
