import { mintToken } from '../consent/mint-token.ts'
import type { Conversation } from '../conversation/conversation.ts'
import {
  assistLevel,
  type AssistDecision,
  type AssistLevel,
  type JurisdictionPolicy,
} from './assist-level.ts'

/** The assist level of one conversation now, and what holds it down. An unknown organisation allows nothing. */
export const assistFor = (
  conversation: Conversation,
  organisation: { readonly assist: AssistLevel } | null,
  jurisdiction: JurisdictionPolicy,
  provider: { readonly name: string; readonly model: string } | null,
  today: { readonly now: string; readonly withoutToday: boolean },
): AssistDecision =>
  assistLevel({
    noAi: conversation.thread.noAi,
    withoutToday: today.withoutToday,
    dangerNow: conversation.thread.openEpisode?.level === 'imminent',
    organisation: organisation?.assist ?? 'none',
    jurisdiction: jurisdiction.most,
    provider: provider !== null,
    consentToDrafts:
      provider !== null &&
      mintToken(
        conversation.consents,
        { purpose: 'draft-replies', provider: provider.name, model: provider.model },
        today.now,
      ).ok,
  })
