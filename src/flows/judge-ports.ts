import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Calibration } from '../domain/guard/judge/calibration.ts'

/** Whether drafts are looked at a second time, and from which answer on that counts. */
export interface Judging {
  /** Off until an administrator turned it on. */
  isOn(organisationId: string): Promise<boolean>
  turn(permit: Authorised<'provider.change'>, on: boolean, entry: AuditEntry): Promise<void>
  calibrations(organisationId: string): Promise<readonly Calibration[]>
  /** In place of the earlier one of the same model, prompt and language. By hand, beside the server. */
  keep(organisationId: string, calibration: Calibration, entry: AuditEntry): Promise<void>
}
