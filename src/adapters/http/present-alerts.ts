import type { AlertsView } from '../../contract/alerts.ts'
import type { AlertTable } from '../../domain/alerts/figures.ts'
import type { AlertsRead } from '../../flows/read-alerts.ts'

export const alertsView = ({ figures, budget }: AlertsRead): AlertsView => {
  const { budget: lines, byKind, byLevel, byLanguage, byAge, ...total } = figures
  return {
    ...total,
    lines: [...lines],
    byKind: rowsOf(byKind),
    byLevel: rowsOf(byLevel),
    byLanguage: rowsOf(byLanguage),
    byAge: rowsOf(byAge),
    budget,
  }
}

const rowsOf = <N extends string>(table: AlertTable<N>) => table && [...table]
