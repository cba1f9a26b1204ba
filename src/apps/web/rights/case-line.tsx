import { useTranslation } from 'react-i18next'
import type { RightCaseView } from '../../../contract/rights.ts'
import { isOpen, REMIND_DAYS, type RightStep } from '../../../domain/rights/right-case.ts'
import { Button } from '../parts/button.tsx'
import { currentLocale } from '../words/words-in-use.ts'

/** One request: who, what, until when, what was written and said, and what can be done. */
export function CaseLine(props: {
  readonly of: RightCaseView
  readonly whyNot: string | null
  readonly move: (step: RightStep) => void
}) {
  const { t } = useTranslation()
  const { of } = props
  const steps: readonly RightStep[] = [
    ...(of.state === 'asked' ? (['take'] as const) : []),
    'finish',
    ...(of.extended ? [] : (['extend'] as const)),
    'refuse',
  ]
  return (
    <>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="font-semibold break-words">
          {of.clientName === '' ? t('rights.erased') : of.clientName}
        </strong>
        <span>{t(`rights.kind.${of.kind}`)}</span>
        <span className="text-ink-2">{t(`rights.state.${of.state}`)}</span>
        <Due of={of} />
      </p>
      <Days of={of} />
      {of.reason !== null && <p className="text-s text-ink-2">{t(`rights.reason.${of.reason}`)}</p>}
      {of.words === null && of.kind === 'correction' && (
        <p className="text-s text-ink-2">{t('rights.hidden')}</p>
      )}
      {of.words !== null && of.words !== '' && <Said who={t('rights.wrote')} words={of.words} />}
      {of.answer !== null && of.answer !== '' && <Said who={t('rights.told')} words={of.answer} />}
      {isOpen(of) && (
        <p className="mt-2 flex flex-wrap items-center gap-2">
          {steps.map((step) => (
            <Button key={step} onPress={() => props.move(step)} whyNot={props.whyNot} whyShown>
              {t(`rights.${step}`)}
            </Button>
          ))}
          {props.whyNot !== null && <span className="text-s text-ink-2">{props.whyNot}</span>}
        </p>
      )}
    </>
  )
}

function Due({ of: { daysLeft } }: { readonly of: RightCaseView }) {
  const { t } = useTranslation()
  if (daysLeft === null) return null
  if (daysLeft < 0)
    return <span className="font-semibold text-bad">{t('rights.late', { count: -daysLeft })}</span>
  const left = daysLeft === 0 ? t('rights.today') : t('rights.left', { count: daysLeft })
  return daysLeft <= REMIND_DAYS ? (
    <span className="font-semibold">
      {left} · {t('rights.soon')}
    </span>
  ) : (
    <span className="text-ink-2">{left}</span>
  )
}

function Days({ of }: { readonly of: RightCaseView }) {
  const { t } = useTranslation()
  const day = (at: string): string =>
    new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(at))
  const parts = [
    t('rights.asked', { day: day(of.askedAt) }),
    of.endedAt === null
      ? t('rights.due', { day: day(of.dueOn) })
      : t('rights.ended', { day: day(of.endedAt) }),
    ...(of.extended ? [t('rights.extended')] : []),
  ]
  return <p className="text-s text-ink-2">{parts.join(' · ')}</p>
}

const Said = (props: { readonly who: string; readonly words: string }) => (
  <div className="mt-1 max-w-[68ch]">
    <p className="text-s text-ink-2">{props.who}</p>
    <p className="break-words whitespace-pre-wrap" dir="auto">
      {props.words}
    </p>
  </div>
)
