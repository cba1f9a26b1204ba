import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { EpisodeChange } from '../domain/episodes/raise.ts'
import type { FollowUp, SignedTable, SiteWording } from '../domain/follow-up/follow-up.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { RiskLevel } from '../domain/risk/levels.ts'
import type { PlanVersion } from '../domain/safety-plan/plan.ts'

/** What the flows need for structured follow-up and safety plans. Nothing here takes part in a prompt. */

export interface FollowUps {
  /** Latest first, what was put right since included. */
  followUps(permit: Authorised<'follow-up.read' | 'client-record.export'>): Promise<readonly FollowUp[]>
  /** Stores what was asked and, in the same transaction, opens or raises the episode where `raises` says so; it never
   * lowers one. Refused where it replaces one that is of another conversation or was replaced before
   * (`already-decided`), or by somebody who does not care for the client (`forbidden`). */
  record(
    permit: Authorised<'follow-up.record'>,
    made: FollowUp,
    raises: RiskLevel | null,
    entry: AuditEntry,
  ): Promise<Outcome<EpisodeChange['kind']>>
}

export interface Plans {
  /** Latest first; none where nobody wrote one. */
  versions(
    permit: Authorised<'plan.read' | 'plan.write' | 'client-record.export'>,
  ): Promise<readonly PlanVersion[]>
  /** Adds a version and, in the same transaction, opens or raises the episode where its screening says so. Refused
   * `plan-moved-on` where that number stands already. */
  write(permit: Authorised<'plan.write'>, version: PlanVersion, entry: AuditEntry): Promise<Outcome<null>>
}

/** What a practice decided about the triage table. */
export type TriageSettings = {
  readonly signed: SignedTable | null
  readonly wording: SiteWording | null
}
export interface InstrumentSettings {
  triage(organisationId: string): Promise<TriageSettings>
  sign(permit: Authorised<'triage.sign'>, signed: SignedTable, entry: AuditEntry): Promise<void>
  /** The wording takes the place of one that was loaded before. */
  attest(permit: Authorised<'instrument.attest'>, wording: SiteWording, entry: AuditEntry): Promise<void>
  /** Forgets the wording: its text is destroyed, who attested it stays in the audit chain. */
  withdraw(permit: Authorised<'instrument.attest'>, entry: AuditEntry): Promise<void>
}
