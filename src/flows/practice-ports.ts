import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { DrillResult } from '../domain/practice/drill.ts'

export interface Practice {
  /** Under `practice.do` the actor's own, under `practice.read` everybody's; oldest first. */
  results(permit: Authorised<'practice.do' | 'practice.read'>): Promise<readonly DrillResult[]>
  /** The entry says that somebody practised, never how it went. */
  save(permit: Authorised<'practice.do'>, id: string, result: DrillResult, entry: AuditEntry): Promise<void>
}
