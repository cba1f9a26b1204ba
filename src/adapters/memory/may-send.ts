import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import { textSha256, type Approval } from '../../domain/review/approve.ts'
import { versionOf, type KeptConversation, type KeptOrganisation } from './state.ts'

/** What the triggers of the first migration hold, in the same order: HU.1 and HU.2 are enforced where messages are
 * stored, whoever calls. `today` is an ISO day in UTC. */
export function maySend(
  organisation: KeptOrganisation,
  conversation: KeptConversation,
  approval: Approval,
  today: string,
): Outcome<null> {
  const author = organisation.members.get(approval.by)
  if (!author) return refused('author-not-a-person')
  if (approval.conversationId !== conversation.conversationId) return refused('forbidden')
  if (textSha256(approval.text) !== approval.sha256) return refused('text-altered')
  if (approval.threadVersion !== versionOf(conversation)) return refused('thread-moved-on')
  if (author.role !== 'practitioner' || !conversation.practitionerIds.includes(author.id))
    return refused('forbidden')
  const shown = wasShown(conversation, approval)
  if (!shown.ok) return shown
  const licence = author.licences.find((one) => one.id === approval.licenceId)
  if (licence?.jurisdiction !== conversation.profile.jurisdiction) return refused('licence-missing')
  if (today < licence.validFrom || today > licence.expiresOn) return refused('licence-expired')
  return granted(null)
}

/** What was never shown cannot have been used, nor have been on a screen for longer than it is there. */
function wasShown(
  conversation: KeptConversation,
  { assistance, threadVersion, at }: Approval,
): Outcome<null> {
  const { draftId, moveIds, shownMs } = assistance
  if (draftId === null && moveIds.length === 0) return granted(null)
  const since =
    draftId === null
      ? conversation.moves.get(threadVersion)?.at
      : conversation.calls.find((call) => call.id === draftId)?.askedAt
  if (since === undefined || (shownMs ?? 0) > Date.parse(at) - Date.parse(since)) return refused('forbidden')
  return granted(null)
}
