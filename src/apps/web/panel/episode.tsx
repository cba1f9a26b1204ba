import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView, EpisodeView } from '../../../contract/shapes.ts'
import type { Problem } from '../api/ask.ts'
import { writes } from '../api/writes.ts'
import { useDuration } from '../inbox/use-duration.ts'
import { waitedFor } from '../inbox/waiting.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Plain, ProblemLine } from '../parts/problem.tsx'
import { RiskMark } from '../parts/risk-mark.tsx'
import { announce } from '../shell/announce.tsx'
import { useNow } from '../shell/now.ts'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { whyNotStep, type EpisodeStep } from './episode-step.ts'

/** One episode: where it stands, what happened, and the steps a person can take. */
export function EpisodePanel({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  if (!view.episode) return <Plain title={t('episode.none')} words={t('episode.noneWords')} />
  return (
    <div className="flex flex-col gap-4">
      <section>
        <h2 className="sr-only">{t('episode.title')}</h2>
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          <RiskMark level={view.episode.level} />
          {t(`episode.state.${view.episode.state}`)}
        </p>
        <p className="mt-1 text-ink-2">
          {t('episode.tier', { returnObjects: true })[view.episode.tier]} ·{' '}
          {view.episode.holderName ? t('episode.held', { name: view.episode.holderName }) : t('episode.free')}
        </p>
      </section>
      <Timeline episode={view.episode} />
      <section aria-labelledby="steps" className="flex flex-col gap-4">
        <h2 id="steps" className="text-s font-semibold text-ink-2">
          {t('episode.steps')}
        </h2>
        <Acknowledge view={view} episode={view.episode} />
        <WordedStep view={view} episode={view.episode} step="assess" />
        <WordedStep view={view} episode={view.episode} step="close" />
      </section>
    </div>
  )
}

function Timeline({ episode }: { readonly episode: EpisodeView }) {
  const { t } = useTranslation()
  const happened = [
    { at: episode.openedAt, words: t('episode.opened') },
    {
      at: episode.acknowledgedAt,
      words:
        episode.acknowledgedAt && episode.holderName
          ? t('episode.acknowledgedBy', { name: episode.holderName })
          : t('episode.acknowledged'),
    },
    { at: episode.assessedAt, words: t('episode.assessed') },
  ]
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className="text-s font-semibold text-ink-2">
        {t('episode.timeline')}
      </h2>
      <ol className="mt-1">
        {happened.map(({ at, words }) => (
          <li key={words} className={`border-b border-line py-1.5 ${at ? '' : 'text-ink-3'}`}>
            <p>{words}</p>
            <p className="text-s">{at ? <When at={at} /> : t('episode.waiting')}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}

function When({ at }: { readonly at: string }) {
  const { t } = useTranslation()
  const duration = useDuration()
  const now = useNow()
  const full = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(at),
  )
  return (
    <time dateTime={at} className="text-ink-2">
      {t('episode.ago', { time: duration(waitedFor(at, now)), at: full })}
    </time>
  )
}

type StepProps = { readonly view: ConversationView; readonly episode: EpisodeView }

const known = [
  'episode-closed',
  'assessment-missing',
  'already-decided',
  'reason-missing',
  'licence-missing',
  'licence-expired',
  'forbidden',
] as const

function useStep({ view, episode }: StepProps, step: EpisodeStep, words: string) {
  const { t } = useTranslation()
  const session = useSession()
  const cache = useQueryClient()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const code = whyNotStep(episode, step, words, { mayMove: may(session, 'episode.move'), reply: view.reply })
  const take = async (): Promise<boolean> => {
    setBusy(true)
    const answer = await writes.episodeStep(episode.id, step, words)
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) announce(t(`episode.done.${step}`))
    void cache.invalidateQueries()
    return answer.ok
  }
  const reason = known.find((one) => one === code)
  const whyNot = busy ? t('composer.saving') : code === null ? null : t(`episode.whyNot.${reason ?? 'other'}`)
  return { whyNot, take, problem }
}

function Acknowledge(props: StepProps) {
  const { t } = useTranslation()
  const { whyNot, take, problem } = useStep(props, 'acknowledge', '')
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="text-s text-ink-2">{t('episode.acknowledgeWords')}</p>
      <Button
        kind={props.episode.state === 'flagged' ? 'main' : undefined}
        onPress={() => void take()}
        whyNot={whyNot}
      >
        {t('episode.acknowledge')}
      </Button>
      <ProblemLine problem={problem} />
    </div>
  )
}

function WordedStep(props: StepProps & { readonly step: 'assess' | 'close' }) {
  const { t } = useTranslation()
  const { step, episode } = props
  const [words, setWords] = useState('')
  const { whyNot, take, problem } = useStep(props, step, words)
  const title = step === 'assess' && episode.assessedAt ? 'assessAgain' : step
  return (
    <details
      className="rounded-lg border border-line bg-surface px-3 py-2"
      open={step === 'assess' && episode.state === 'acknowledged'}
    >
      <summary className="font-medium">{t(`episode.${title}`)}</summary>
      <form
        className="mt-2 flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void take().then((taken) => taken && setWords(''))
        }}
      >
        <p className="text-s text-ink-2">{t(`episode.${step}Words`)}</p>
        <Field label={t(`episode.${step}Label`)} value={words} onChange={setWords} rows={4} />
        <Button type="submit" onPress={() => {}} whyNot={whyNot}>
          {t(`episode.${step}Save`)}
        </Button>
        <ProblemLine problem={problem} />
      </form>
    </details>
  )
}
