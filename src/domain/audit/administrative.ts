import type { Asker } from '../access/actor.ts'
import { auditEvents, type AuditEvent } from './entry.ts'
import { auditKinds, kindOf, type AuditKind } from './kinds.ts'

/** What stands in an administrator's file for a day's entries about clients. No entry of the chain has it. */
export const CLINICAL_DAY = 'clinical-day'

/** Entries about how the practice is run. An administrator sees these one by one and every other as a number a day: by its
 * order and time, even "a message came" between two sign-ins says who is in danger. What is not named here is clinical. */
const ofThePractice: readonly RegExp[] = [
  /^(organisation-created|demonstration-loaded|settings-changed|sign-in|second-person|signed-out|session-ended)/,
  /^(member|factor|proof|confirmation|licence)-/,
  /^client-(added|erased|link-revoked)$/,
  /^(right|hold|retention|record|key-change|checkpoint|provider|judge|escalation|alert-budget|assist-rules)/,
  /^(triage-table|instrument)-/,
  /^audit-(read|exported)$/,
  /^(import|source|sources|duplicate|lookups|practice-note|reading-list|summary)-/,
  /^(meaning-search-changed|meanings-kept)$/,
]

export const administrativeEvents: readonly AuditEvent[] = auditEvents.filter((event) =>
  ofThePractice.some((form) => form.test(event)),
)
/** Kinds under which an administrator can find anything. */
export const administrativeKinds: readonly AuditKind[] = auditKinds.filter((kind) =>
  administrativeEvents.some((event) => kindOf(event) === kind),
)

/** Whether somebody sees what is about clients entry by entry. */
export const seesEveryEntry = (actor: Asker): boolean =>
  actor.kind === 'member' && actor.role === 'supervisor'

/** That somebody looked through the chain is no entry about the client they thought of, but for who sees all. */
export const looksAtTheChain: readonly AuditEvent[] = ['audit-read', 'audit-exported']

/** How many entries about clients there were on one day (UTC). */
export type ClinicalDay = { readonly day: string; readonly entries: number }

/** Days that are counted for whoever sees no more: the latest that are over. A number that grows while one looks would
 * tell the minute. */
export const CLINICAL_DAYS = 30
export function countedDays(now: string): { readonly from: string; readonly until: string } {
  const until = `${now.slice(0, 10)}T00:00:00.000Z`
  const from = new Date(Date.parse(until) - CLINICAL_DAYS * 86_400_000).toISOString()
  return { from, until }
}
