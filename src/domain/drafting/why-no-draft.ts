import type { ConsentToken } from '../consent/mint-token.ts'
import type { Outcome, RefusalCode } from '../outcome.ts'
import type { AssistDecision } from '../policy/assist-level.ts'

/** The one reason a practitioner reads, null where nothing stands against a draft. Consent says more exactly than the
 * level why it is missing. */
export function whyNoDraft(
  assist: AssistDecision,
  token: Outcome<ConsentToken>,
): RefusalCode | NonNullable<AssistDecision['because']> | null {
  if (assist.because !== null && assist.because !== 'consent-missing') return assist.because
  if (!token.ok) return token.refusal.code
  return assist.level === 'drafts' ? null : 'level-does-not-allow'
}
