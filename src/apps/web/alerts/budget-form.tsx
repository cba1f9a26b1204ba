import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertBudgetView } from '../../../contract/alerts.ts'
import { bounds, fitsBound, type Bound } from '../../../domain/alerts/budget.ts'
import { writes } from '../api/writes.ts'
import { Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { readNumber, writtenNumber } from './figures-in-words.ts'

type Typed = Readonly<Record<Bound, string>>

/** People type precision in percent. */
const scale = { perClinicianHour: 1, precision: 100, acknowledgeMinutes: 1 } as const
const typedOf = (budget: AlertBudgetView, bound: Bound): string => {
  const value = budget[bound]
  return writtenNumber(value === null ? null : value * scale[bound])
}
const boundOf = (typed: Typed, bound: Bound): number | null => {
  const value = readNumber(typed[bound])
  return value === null ? null : value / scale[bound]
}

/** The budget on a sheet. It closes when it is saved. */
export function BudgetForm(props: { readonly stored: AlertBudgetView; readonly close: () => void }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<Typed>({
    perClinicianHour: typedOf(props.stored, 'perClinicianHour'),
    precision: typedOf(props.stored, 'precision'),
    acknowledgeMinutes: typedOf(props.stored, 'acknowledgeMinutes'),
  })
  const [looked, setLooked] = useState(false)
  const { busy, problem, saved } = useSaving()
  const fits = (bound: Bound): boolean => fitsBound(bound, boundOf(typed, bound))
  const save = async (): Promise<void> => {
    setLooked(true)
    if (!bounds.every(fits)) return
    const budget = {
      perClinicianHour: boundOf(typed, 'perClinicianHour'),
      precision: boundOf(typed, 'precision'),
      acknowledgeMinutes: boundOf(typed, 'acknowledgeMinutes'),
    }
    if (!(await saved(() => writes.alertBudget(budget)))) return
    announce(t('alerts.budget.saved'))
    props.close()
  }
  return (
    <FormSheet
      title={t('alerts.budget.change')}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={props.close}
    >
      {bounds.map((bound) => (
        <Field
          key={bound}
          label={t(`alerts.budget.${bound}`)}
          hint={t(`alerts.budget.${bound}Hint`)}
          value={typed[bound]}
          wrong={looked && !fits(bound) ? t(`alerts.budget.${bound}Wrong`) : null}
          onChange={(value) => setTyped({ ...typed, [bound]: value })}
        />
      ))}
    </FormSheet>
  )
}
