import { alertBudgetShape, type AlertsView } from '../../../contract/alerts.ts'
import type { Alert } from '../../../domain/alerts/alert.ts'
import { alertFigures } from '../../../domain/alerts/figures.ts'
import { noBudget, type AlertBudget } from '../../../domain/alerts/budget.ts'
import type { SignalKind } from '../../../domain/risk/signal.ts'
import { settings } from './people.ts'

const DAY_MS = 86_400_000
const kinds: readonly SignalKind[] = [
  'active-ideation',
  'hopelessness',
  'self-injury',
  'panic',
  'plan',
  'entrapment',
]

/** Some ten weeks of invented alerts: nobody here is real. */
const invented = (now: number): readonly Alert[] =>
  Array.from({ length: 68 }, (_, one) => {
    const at = now - (one % 70) * DAY_MS - (one % 9) * 3_600_000 - 1_200_000
    const kind = kinds[(one * 7) % kinds.length] ?? 'panic'
    const wrong = kind === 'panic' ? one % 3 !== 0 : one % 9 === 0
    const minutes = [3, 4, 9, 14, 22, 41, 75, 180][one % 8] ?? 5
    return {
      clientId: `client-${one % 37}`,
      at: new Date(at).toISOString(),
      level: one % 17 === 0 ? 'imminent' : one % 3 === 0 ? 'high' : 'moderate',
      signs: [{ kind, wrong }, ...(one % 5 === 0 ? [{ kind: 'goodbye', wrong } as const] : [])],
      marked: wrong,
      followed: one % 11 !== 1,
      acknowledgedAt: one === 1 ? null : new Date(at + minutes * 60_000).toISOString(),
      language: one % 37 < 11 ? 'es' : 'en',
      birthYear: one % 37 < 3 ? 2010 : 1960 + (one % 37),
    }
  })

const view = (budget: AlertBudget): AlertsView => {
  const now = Date.now()
  const [from, to] = [new Date(now - 84 * DAY_MS).toISOString(), new Date(now).toISOString()]
  const given = { alerts: invented(now), from, to, hours: settings.hours, practitioners: 4, budget }
  const { budget: lines, byKind, byLevel, byLanguage, byAge, ...total } = alertFigures(given)
  const rows = <T>(table: readonly T[] | null) => table && [...table]
  return {
    ...{ ...total, budget, lines: [...lines] },
    ...{ byKind: rows(byKind), byLevel: rows(byLevel) },
    ...{ byLanguage: rows(byLanguage), byAge: rows(byAge) },
  }
}

/** Figures that answer to the budget, as the server's do. */
export function makeAlerts() {
  let budget: AlertBudget = { ...noBudget, precision: 0.85, acknowledgeMinutes: 60, perClinicianHour: 0.5 }
  return {
    view: (): AlertsView => view(budget),
    save: (wanted: unknown): void => {
      budget = alertBudgetShape.parse(wanted)
    },
  }
}
