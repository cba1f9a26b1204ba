import type { Authorised } from '../domain/access/authorise.ts'
import type { Alert } from '../domain/alerts/alert.ts'
import type { AlertBudget } from '../domain/alerts/budget.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'

export interface Alerts {
  /** Every alert since `from` (ISO 8601 UTC), oldest first, and how long the record goes back: the earlier of the first
   * entry of the chain and of the first alert. Signs that can no longer be read, because the client's key is destroyed,
   * are none. */
  alerts(
    permit: Authorised<'alerts.read'>,
    from: string,
  ): Promise<{ readonly alerts: readonly Alert[]; readonly recordFrom: string | null }>
  budget(permit: Authorised<'alerts.read' | 'alert-budget.change'>): Promise<AlertBudget>
  saveBudget(permit: Authorised<'alert-budget.change'>, budget: AlertBudget, entry: AuditEntry): Promise<void>
}
