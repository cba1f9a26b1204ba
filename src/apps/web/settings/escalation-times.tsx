import { useTranslation } from 'react-i18next'
import type { EscalationView } from '../../../contract/administration.ts'
import { escalationTiers } from '../../../domain/episodes/escalation.ts'

type Rule = EscalationView['rules'][number]

const times = [
  'acknowledgeMinutes',
  'assessMinutes',
  'everyMinutes',
  'contactMinutes',
  'followUpDays',
] as const

/** The times of the three tiers, the most urgent first. */
export function EscalationTimes(props: {
  readonly rules: readonly Rule[]
  readonly onChange: (rules: Rule[]) => void
}) {
  const { t } = useTranslation()
  const change = (tier: Rule['tier'], name: (typeof times)[number], value: number): void =>
    props.onChange(props.rules.map((rule) => (rule.tier === tier ? { ...rule, [name]: value } : rule)))
  return (
    <>
      {escalationTiers.map((tier) => {
        const rule = props.rules.find((one) => one.tier === tier)
        return (
          rule && (
            <fieldset key={tier}>
              <legend className="font-medium">{t('episode.tier', { returnObjects: true })[tier]}</legend>
              <div className="mt-1 grid items-end gap-3 sm:grid-cols-3">
                {times.map((name) => (
                  <Count
                    key={name}
                    label={t(`settings.escalation.${name}`)}
                    value={rule[name]}
                    most={name === 'followUpDays' ? 31 : 10_080}
                    onChange={(value) => change(tier, name, value)}
                  />
                ))}
              </div>
            </fieldset>
          )
        )
      })}
    </>
  )
}

function Count(props: {
  readonly label: string
  readonly value: number
  readonly most: number
  readonly onChange: (value: number) => void
}) {
  return (
    <label className="flex flex-col gap-1 text-s font-medium">
      {props.label}
      <input
        type="number"
        inputMode="numeric"
        className="field text-m font-normal"
        min={1}
        max={props.most}
        required
        value={props.value === 0 ? '' : props.value}
        onChange={(event) => props.onChange(Math.trunc(event.target.valueAsNumber) || 0)}
      />
    </label>
  )
}
