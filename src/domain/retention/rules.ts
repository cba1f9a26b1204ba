/** Kinds of record that can go by themselves, and after how many days. The audit chain is none of them. */
export const retainedKinds = ['suggestions', 'own-words', 'events', 'links', 'clients'] as const
export type RetainedKind = (typeof retainedKinds)[number]

/** Null: never by itself. */
export type RetentionRules = Readonly<Record<RetainedKind, number | null>>

/**
 * What holds where an organisation decided nothing.
 *
 * - suggestions: what was offered beside a reply. The reply keeps where it came from; a year covers supervision.
 * - own-words: a draft nobody sent is not part of the record, and nobody misses it after three months.
 * - events: hints for open screens; a screen that slept for a month is loaded anew.
 * - links: addresses that were revoked; the audit chain keeps that they were.
 * - clients: nobody's record goes by itself (HU.5). Laws differ; for adults APA advises full records until seven years
 *   after the last service. See: American Psychological Association, Record Keeping Guidelines (2007), guideline 7,
 *   doi:10.1037/0003-066X.62.9.993
 */
export const defaultRetention: RetentionRules = {
  suggestions: 365,
  'own-words': 90,
  events: 30,
  links: 365,
  clients: null,
}

/** The same bounds as the table `retention_rule`. */
export const RETENTION_LEAST = 1
export const RETENTION_MOST = 36_500

/** The moment before which a kind is too old; null where it never is. */
export function cutOff(rules: RetentionRules, kind: RetainedKind, now: string): string | null {
  const days = rules[kind]
  return days === null ? null : new Date(Date.parse(now) - days * 86_400_000).toISOString()
}
