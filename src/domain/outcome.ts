/**
 * Refusals are values. A rule that says no returns `{ ok: false, refusal }`; only a broken world throws.
 * The words a person reads for each code, and the HTTP status of each, stand in one file each in adapters/http.
 */
export const refusalCodes = [
  'not-signed-in',
  'second-factor-needed',
  'second-person-needed',
  'not-found',
  'forbidden',
  'proof-needed',
  'link-not-valid',
  'form-expired',
  'text-empty',
  'text-too-long',
  'file-too-large',
  'both-in-use',
  'text-unreadable',
  'text-altered',
  'thread-moved-on',
  'licence-missing',
  'licence-expired',
  'author-not-a-person',
  'already-decided',
  'reason-missing',
  'assessment-missing',
  'contact-missing',
  'step-not-now',
  'episode-closed',
  'episode-open',
  'legal-hold',
  'client-erased',
  'plan-moved-on',
  'profile-moved-on',
  'consent-missing',
  'consent-expired',
  'consent-revoked',
  'purpose-not-used',
  'level-does-not-allow',
  'summaries-not-allowed',
  'source-removed',
  'jurisdiction-does-not-allow',
  'client-chose-no-ai',
  'no-provider',
  'language-not-supported',
  'host-not-allowed',
  'register-not-allowed',
  'input-not-valid',
  'too-many-requests',
] as const

export type RefusalCode = (typeof refusalCodes)[number]

/** `detail` never holds clinical text: it goes to logs and audit entries. */
export type Refusal = { readonly code: RefusalCode; readonly detail?: string }

export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal }

export const granted = <T>(value: T): Outcome<T> => ({ ok: true, value })
export const refused = (
  code: RefusalCode,
  detail?: string,
): { readonly ok: false; readonly refusal: Refusal } => ({
  ok: false,
  refusal: detail === undefined ? { code } : { code, detail },
})
