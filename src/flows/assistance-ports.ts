import type { Authorised } from '../domain/access/authorise.ts'
import type { AssistedReply } from '../domain/assistance/figures.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { AssistRules } from '../domain/policy/assist-rules.ts'
import type { DaysWithout } from '../domain/policy/days-without.ts'

export interface AssistanceRecord {
  /** Replies that were sent from `from` up to `to` (ISO 8601 UTC), oldest first, with what stood beside
   * each. Under `own-assistance.read` the actor's own and nobody else's. */
  replies(
    permit: Authorised<'assistance.read' | 'own-assistance.read'>,
    from: string,
    to: string,
  ): Promise<readonly AssistedReply[]>
  /** Asked for by every suggestion, so by organisation; there is nothing of a person in it. */
  rules(organisationId: string): Promise<AssistRules>
  saveRules(permit: Authorised<'settings.change'>, rules: AssistRules, entry: AuditEntry): Promise<void>
  ownDays(organisationId: string, memberId: string): Promise<DaysWithout>
  /** The actor's own. */
  saveOwnDays(permit: Authorised<'own-days.change'>, days: DaysWithout, entry: AuditEntry): Promise<void>
}
