import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../domain/language.ts'
import { partNames } from '../../../domain/safety-plan/part-names.ts'
import { isReachable, type PlanLine, type PlanPart } from '../../../domain/safety-plan/plan.ts'
import { MAX_LINES, MAX_REACH, MAX_TEXT } from '../../../domain/safety-plan/read-plan.ts'
import { Button } from '../parts/button.tsx'

const EMPTY: PlanLine = { text: '', reach: '' }

/** One part of the plan: a line for each thing, a second field where somebody is to be reached. The heading is in the
 * client's language, as they will read it. */
export function PartFields(props: {
  readonly part: PlanPart
  readonly language: Locale
  readonly lines: readonly PlanLine[]
  readonly wrong: boolean
  readonly onChange: (lines: readonly PlanLine[]) => void
}) {
  const { t } = useTranslation()
  const id = useId()
  const { part, language } = props
  const rows = props.lines.length === 0 ? [EMPTY] : props.lines
  const title = partNames[part][language]
  const change = (at: number, changed: Partial<PlanLine>): void =>
    props.onChange(rows.map((line, place) => (place === at ? { ...line, ...changed } : line)))
  return (
    <fieldset aria-describedby={`${id}-hint`} className="flex flex-col gap-2">
      <legend lang={language} className="font-semibold">
        {title}
      </legend>
      <p id={`${id}-hint`} className="text-s text-ink-2">
        {t(`followUp.plan.hint.${part}`)}
      </p>
      {rows.map((line, at) => (
        <Line key={at} part={part} at={at} line={line} onChange={(changed) => change(at, changed)} />
      ))}
      {props.wrong && (
        <p role="alert" className="text-s font-medium text-bad">
          {t('followUp.plan.wrong')}
        </p>
      )}
      <div>
        <Button
          kind="plain"
          label={`${t('followUp.plan.add')}: ${title}`}
          onPress={() => props.onChange([...rows, EMPTY])}
          whyNot={rows.length >= MAX_LINES ? t('followUp.plan.full') : null}
        >
          {t('followUp.plan.add')}
        </Button>
      </div>
    </fieldset>
  )
}

function Line(props: {
  readonly part: PlanPart
  readonly at: number
  readonly line: PlanLine
  readonly onChange: (changed: Partial<PlanLine>) => void
}) {
  const { t } = useTranslation()
  const number = props.at + 1
  if (!isReachable(props.part))
    return (
      <input
        className="field"
        aria-label={t('followUp.plan.line', { number })}
        value={props.line.text}
        maxLength={MAX_TEXT}
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => props.onChange({ text: target.value })}
      />
    )
  return (
    <div className="grid gap-2 sm:grid-cols-[3fr_2fr]">
      <input
        className="field"
        aria-label={t('followUp.plan.name', { number })}
        placeholder={t('followUp.plan.name', { number })}
        value={props.line.text}
        maxLength={MAX_TEXT}
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => props.onChange({ text: target.value })}
      />
      <input
        className="field"
        aria-label={t('followUp.plan.reach', { number })}
        placeholder={t('followUp.plan.reachHint')}
        value={props.line.reach}
        maxLength={MAX_REACH}
        autoComplete="off"
        dir="auto"
        onChange={({ target }) => props.onChange({ reach: target.value })}
      />
    </div>
  )
}
