import type { RefusalCode } from '../../domain/outcome.ts'

/** The HTTP status of every refusal: the only place that knows it. */
export const statusOf = {
  'not-signed-in': 401,
  'second-factor-needed': 403,
  'not-found': 404,
  forbidden: 403,
  'proof-needed': 403,
  'link-not-valid': 404,
  'form-expired': 403,
  'text-empty': 422,
  'text-too-long': 413,
  'file-too-large': 413,
  'text-unreadable': 400,
  'text-altered': 422,
  'thread-moved-on': 409,
  'licence-missing': 403,
  'licence-expired': 403,
  'author-not-a-person': 403,
  'already-decided': 409,
  'reason-missing': 422,
  'assessment-missing': 409,
  'contact-missing': 409,
  'step-not-now': 409,
  'episode-closed': 409,
  'plan-moved-on': 409,
  'profile-moved-on': 409,
  'consent-missing': 403,
  'consent-expired': 403,
  'consent-revoked': 403,
  'level-does-not-allow': 403,
  'summaries-not-allowed': 403,
  'jurisdiction-does-not-allow': 403,
  'client-chose-no-ai': 403,
  'no-provider': 409,
  'language-not-supported': 422,
  'host-not-allowed': 422,
  'purpose-not-used': 422,
  'input-not-valid': 400,
  'too-many-requests': 429,
} as const satisfies Record<RefusalCode, number>

export type RefusalStatus = (typeof statusOf)[RefusalCode]
export const refusalStatuses = [
  400, 401, 403, 404, 409, 413, 422, 429,
] as const satisfies readonly RefusalStatus[]
