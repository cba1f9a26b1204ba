import { granted, refused, type Outcome } from '../outcome.ts'
import type { HiddenConversation } from './hide-conversation.ts'

/**
 * Whether a provider may receive this conversation as it is hidden. In a language that our tagger does not read, names
 * that no record and no pattern knows may still stand in the text: it goes to a model on the organisation's own network,
 * and to one outside only where the organisation has said so. Refuses `language-not-supported`.
 */
export const mayReceive = (
  provider: { readonly local: boolean } | null,
  organisation: { readonly remoteForUnreadLanguages: boolean } | null,
  hidden: Pick<HiddenConversation, 'unread'>,
): Outcome<null> =>
  hidden.unread && provider?.local !== true && organisation?.remoteForUnreadLanguages !== true
    ? refused('language-not-supported')
    : granted(null)
