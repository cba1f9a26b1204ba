import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertBudgetView } from '../../../contract/alerts.ts'
import { bounds, fitsBound, type Bound } from '../../../domain/alerts/budget.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
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

export function BudgetForm({ stored }: { readonly stored: AlertBudgetView }) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<Typed>({
    perClinicianHour: typedOf(stored, 'perClinicianHour'),
    precision: typedOf(stored, 'precision'),
    acknowledgeMinutes: typedOf(stored, 'acknowledgeMinutes'),
  })
  const [looked, setLooked] = useState(false)
  const [done, setDone] = useState(false)
  const { busy, problem, saved } = useSaving()
  const fits = (bound: Bound): boolean => fitsBound(bound, boundOf(typed, bound))
  const save = async (): Promise<void> => {
    setLooked(true)
    if (busy || !bounds.every(fits)) return
    const budget = {
      perClinicianHour: boundOf(typed, 'perClinicianHour'),
      precision: boundOf(typed, 'precision'),
      acknowledgeMinutes: boundOf(typed, 'acknowledgeMinutes'),
    }
    if (!(await saved(() => writes.alertBudget(budget)))) return
    setDone(true)
    announce(t('alerts.budget.saved'))
  }
  return (
    <form
      className="mt-4 flex max-w-[56ch] flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      {bounds.map((bound) => (
        <Field
          key={bound}
          label={t(`alerts.budget.${bound}`)}
          hint={t(`alerts.budget.${bound}Hint`)}
          value={typed[bound]}
          wrong={looked && !fits(bound) ? t(`alerts.budget.${bound}Wrong`) : null}
          onChange={(value) => {
            setDone(false)
            setTyped({ ...typed, [bound]: value })
          }}
        />
      ))}
      <div className="flex flex-wrap items-center gap-3">
        <Button type="submit" onPress={() => {}} whyNot={busy ? t('composer.saving') : null} whyShown>
          {t('alerts.budget.save')}
        </Button>
        <span className="text-s font-medium text-good">{done && t('alerts.budget.saved')}</span>
        <ProblemLine problem={problem} />
      </div>
    </form>
  )
}
