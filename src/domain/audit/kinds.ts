import { auditEvents, type AuditEvent } from './entry.ts'

/** What an entry is about, for whoever looks through many. */
export const auditKinds = [
  'reading',
  'signing-in',
  'messages',
  'danger',
  'ai',
  'plans',
  'rights',
  'people',
  'settings',
] as const
export type AuditKind = (typeof auditKinds)[number]

/** The first that fits; whatever fits none is a setting. */
const kinds: readonly (readonly [AuditKind, RegExp])[] = [
  ['reading', /^(clinical-read|clients-listed|hidden-previewed|audit-read|audit-exported|access-refused)$/],
  [
    'signing-in',
    /^(member-signed|signed-out|sign-in|client-link|session|passkey|second-factor|second-person|factor|recovery|proof|proved)/,
  ],
  ['messages', /^(message|reply|own-words|signal)/],
  ['danger', /^(episode|notice|cover-joined|senior|escalation)/],
  ['ai', /^(draft|suggestions|ai-choice|consent|derived|identifiers|provider)/],
  ['plans', /^(clinical-day|follow-up|plan|agreed-profile|triage|instrument)/],
  ['rights', /^(right|record-exported|client-erased|erasure|hold-|retention)/],
  ['people', /^(member|confirmation|licence|client|handover|cover|break-glass|emergency|care)/],
]

export const kindOf = (event: string): AuditKind =>
  kinds.find(([, form]) => form.test(event))?.[0] ?? 'settings'

/** Somebody was told no. */
export const isRefusal = (event: string): boolean => event.endsWith('-refused')

export type AuditFilter = {
  /** A member's id, or a client's; null: anybody. */
  readonly who: string | null
  /** The client it is about. */
  readonly client: string | null
  readonly kind: AuditKind | null
  /** From this instant on, and before that one (ISO 8601 UTC). */
  readonly from: string | null
  readonly until: string | null
  readonly refusals: boolean
}

/** The events that a filter lets through; null: all of them, also those that nobody knows any more. */
export const eventsOf = ({
  kind,
  refusals,
}: Pick<AuditFilter, 'kind' | 'refusals'>): readonly AuditEvent[] | null =>
  kind === null && !refusals
    ? null
    : auditEvents.filter(
        (event) => (kind === null || kindOf(event) === kind) && (!refusals || isRefusal(event)),
      )
