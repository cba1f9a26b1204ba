import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FollowUpView, RecordedView } from '../../../contract/follow-up.ts'
import type { Row, ScoringTable } from '../../../domain/follow-up/instrument.ts'
import type { Problem } from '../api/ask.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { dayWords } from '../privacy/days.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { TierMark } from './tier-mark.tsx'

type AskedInstrument = FollowUpView['instruments'][number]
type Result = { readonly row: Row; readonly table: ScoringTable }

/** What the table says, why, and what it asks for next; kept only when somebody presses. */
export function ResultStep(props: {
  readonly result: Result
  readonly asked: AskedInstrument
  readonly followUp: FollowUpView
  readonly busy: boolean
  readonly problem: Problem | null
  readonly keep: () => void
  readonly back: (() => void) | null
}) {
  const { t } = useTranslation()
  const { raises } = props.result.row
  return (
    <>
      <Said {...props} />
      <p className="text-s">
        {raises === null
          ? t('followUp.keepsEpisode')
          : t('followUp.raises', { level: t(`risk.level.${raises}`) })}
      </p>
      <ProblemLine problem={props.problem} />
      <div className="flex flex-wrap gap-2">
        <Button kind="main" onPress={props.keep} whyNot={props.busy ? t('composer.saving') : null} whyShown>
          {t('followUp.keep')}
        </Button>
        {props.back && <Button onPress={props.back}>{t('followUp.change')}</Button>}
      </div>
    </>
  )
}

/** The result as it was kept, with what it did to the episode. */
export function Kept(props: {
  readonly recorded: RecordedView
  readonly asked: AskedInstrument
  readonly followUp: FollowUpView
  readonly close: () => void
  readonly toPlan: () => void
}) {
  const { t } = useTranslation()
  const { asked: made, episode } = props.recorded
  const table = props.asked.instrument.tables.find((one) => one.id === made.table)
  const row = table?.rows.find((one) => one.id === made.row)
  if (!table || !row) return null
  return (
    <>
      <p className="font-medium text-good">
        {t('followUp.kept')} {episode === 'open' && t('followUp.opened')}
        {(episode === 'raise' || episode === 'flag-again') && t('followUp.raised')}
      </p>
      <Said result={{ row, table }} asked={props.asked} followUp={props.followUp} />
      <div className="flex flex-wrap gap-2">
        <Button kind="main" onPress={props.toPlan}>
          {t('followUp.toPlan')}
        </Button>
        <Button onPress={props.close}>{t('followUp.done')}</Button>
      </div>
    </>
  )
}

function Said(props: {
  readonly result: Result
  readonly asked: AskedInstrument
  readonly followUp: FollowUpView
}) {
  const { t } = useTranslation()
  const locale = currentLocale()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { row, table } = props.result
  return (
    <section className="flex flex-col gap-3">
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {t('followUp.result')}
      </h3>
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        <TierMark tier={row.tier} /> {row.name[locale]}
      </p>
      <p>
        <span className="text-ink-2">{t('followUp.why')}: </span>
        {row.why[locale]}
      </p>
      <div>
        <h4 className="text-s font-medium">{t('followUp.doNext')}</h4>
        <ul className="mt-1 list-disc pl-5">
          {row.next.map((one) => (
            <li key={one.en}>{one[locale]}</li>
          ))}
        </ul>
      </div>
      <div className="flex flex-col gap-1 text-s text-ink-2">
        <p>{t('followUp.byTable', { table: table.name[locale] })}</p>
        {props.asked.instrument.id === 'triage' && <SignedLine followUp={props.followUp} />}
        <p>{table.note[locale]}</p>
        <p>
          {t('followUp.source')}: {table.source}
        </p>
        <p>{t('followUp.aid')}</p>
      </div>
    </section>
  )
}

function SignedLine({ followUp: { signed } }: { readonly followUp: FollowUpView }) {
  const { t } = useTranslation()
  if (!signed) return <p>{t('followUp.unsigned')}</p>
  const day = dayWords(signed.at, currentLocale(), 'here')
  return <p>{t('followUp.signed', { who: signed.by, day })}</p>
}
