import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DaysWithoutView } from '../../../contract/assistance.ts'
import { areDays } from '../../../domain/policy/days-without.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { currentLocale } from '../words/words-in-use.ts'

const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

/** Weekdays to tick and single days to add. */
export function DaysFields(props: {
  readonly days: DaysWithoutView
  readonly onChange: (days: DaysWithoutView) => void
}) {
  const { t } = useTranslation()
  const { days, onChange } = props
  const id = useId()
  const set = (weekday: number, on: boolean): void =>
    onChange({
      ...days,
      weekdays: on ? [...days.weekdays, weekday].toSorted() : days.weekdays.filter((one) => one !== weekday),
    })
  return (
    <>
      <fieldset>
        <legend className="text-s font-medium">{t('assistance.days.weekdays')}</legend>
        <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
          {weekdays.map((weekday) => (
            <label key={weekday} htmlFor={`${id}-${weekday}`} className="flex min-h-8 items-center gap-2">
              <input
                id={`${id}-${weekday}`}
                type="checkbox"
                checked={days.weekdays.includes(weekday)}
                onChange={({ target }) => set(weekday, target.checked)}
              />
              {t(`assistance.days.weekday.${weekday}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <Dates dates={days.dates} onChange={(dates) => onChange({ ...days, dates })} />
    </>
  )
}

function Dates(props: { readonly dates: readonly string[]; readonly onChange: (dates: string[]) => void }) {
  const { t } = useTranslation()
  const [date, setDate] = useState('')
  const { dates } = props
  const named = (day: string): string =>
    new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(day))
  const wanted = [...dates, date].toSorted()
  const mayAdd = date !== '' && areDays({ weekdays: [], dates: wanted })
  return (
    <div className="mt-3">
      <h3 className="text-s font-medium">{t('assistance.days.dates')}</h3>
      {dates.length === 0 ? (
        <p className="text-s text-ink-2">{t('assistance.days.noDates')}</p>
      ) : (
        <ul className="flex flex-col">
          {dates.map((day) => (
            <li
              key={day}
              className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-1"
            >
              {named(day)}
              <Button
                kind="plain"
                label={t('assistance.days.remove', { day: named(day) })}
                onPress={() => props.onChange(dates.filter((one) => one !== day))}
              >
                {t('settings.escalation.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="mt-2 flex max-w-[360px] items-end gap-2">
        <Field label={t('assistance.days.date')} type="date" value={date} onChange={setDate} />
        <Button
          onPress={() => {
            if (!mayAdd) return
            props.onChange(wanted)
            setDate('')
          }}
        >
          <span className="whitespace-nowrap">{t('assistance.days.add')}</span>
        </Button>
      </div>
    </div>
  )
}
