import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../contract/administration.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { Icon } from '../parts/icons.tsx'
import { currentLocale } from '../words/words-in-use.ts'

type Hours = Settings['hours']
type Slot = Hours['open'][number]

const days = ['1', '2', '3', '4', '5', '6', '7'] as const
/** Monday 5 January 2026 and the six days after it: only their names are used. */
const dayName = (day: number): string =>
  new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2026, 0, 4 + day)),
  )

/** When somebody reads: any number of stretches in a week. */
export function HoursFields({
  hours,
  onChange,
}: {
  readonly hours: Hours
  readonly onChange: (hours: Hours) => void
}) {
  const { t } = useTranslation()
  const set = (open: readonly Slot[]): void => onChange({ ...hours, open: [...open] })
  const change = (place: number, slot: Slot): void =>
    set(hours.open.map((old, at) => (at === place ? slot : old)))
  const next = Math.min(7, (hours.open.at(-1)?.day ?? 0) + 1)
  return (
    <div className="flex flex-col gap-3">
      <Field
        label={t('settings.timeZone')}
        value={hours.timeZone}
        onChange={(timeZone) => onChange({ ...hours, timeZone })}
        required
      />
      {hours.open.length === 0 && <p className="text-ink-2">{t('settings.noHours')}</p>}
      <ul className="flex flex-col gap-2">
        {hours.open.map((slot, place) => (
          <SlotRow
            key={`${place}-${hours.open.length}`}
            slot={slot}
            change={(to) => change(place, to)}
            remove={() => set(hours.open.filter((_, at) => at !== place))}
          />
        ))}
      </ul>
      <div>
        <Button onPress={() => set([...hours.open, { day: next, from: '09:00', to: '17:00' }])}>
          {t('settings.addHours')}
        </Button>
      </div>
    </div>
  )
}

function SlotRow(props: {
  readonly slot: Slot
  readonly change: (slot: Slot) => void
  readonly remove: () => void
}) {
  const { t } = useTranslation()
  const { slot, change } = props
  const day = days[slot.day - 1] ?? '1'
  return (
    <li className="grid grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_minmax(0,1fr)_auto] items-end gap-2">
      <Choice
        label={t('settings.day')}
        value={day}
        onChange={(to) => change({ ...slot, day: Number(to) })}
        options={days.map((one) => ({ value: one, label: dayName(Number(one)) }))}
        quiet
      />
      <Field
        label={t('settings.from')}
        type="time"
        value={slot.from}
        onChange={(from) => change({ ...slot, from })}
        required
      />
      <Field
        label={t('settings.to')}
        type="time"
        value={slot.to}
        onChange={(to) => change({ ...slot, to })}
        required
      />
      <Button
        kind="plain"
        onPress={props.remove}
        label={t('settings.removeHours', { day: dayName(slot.day), from: slot.from, to: slot.to })}
      >
        <Icon name="close" />
      </Button>
    </li>
  )
}
