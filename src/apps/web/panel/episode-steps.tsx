import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { EpisodeRecordView } from '../../../contract/episodes.ts'
import { plainStep, type WantedStep } from '../../../domain/episodes/move-episode.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSession } from '../shell/session.ts'
import { useStep, type StepProps } from './use-step.ts'

/** The steps a person can take; one that cannot be taken now says why. */
export function EpisodeSteps(props: StepProps & { readonly mayTake: EpisodeRecordView['mayTake'] }) {
  const { t } = useTranslation()
  const { member } = useSession()
  const { view, episode } = props
  const given = { view, episode }
  return (
    <section aria-labelledby="steps" className="flex flex-col gap-3">
      <h2 id="steps" className="text-s font-semibold text-ink-2">
        {t('episode.steps')}
      </h2>
      {episode.offeredTo === member.id && <Press {...given} step="accept-handoff" name="accept" />}
      {episode.state === 'flagged' && <Press {...given} step="acknowledge" name="acknowledge" />}
      <Worded {...given} step="assess" name="assess" next={episode.state === 'acknowledged'} />
      <Emergency {...given} />
      <Worded {...given} step="plan" name="plan" next={false} />
      <Worded {...given} step="confirm-contact" name="confirm" next={episode.state === 'emergency'} />
      <Handoff {...given} others={props.mayTake.filter((one) => one.id !== member.id)} />
      <Worded {...given} step="close" name="close" next={false} />
    </section>
  )
}

function Press(
  props: StepProps & {
    readonly step: 'acknowledge' | 'accept-handoff'
    readonly name: 'acknowledge' | 'accept'
  },
) {
  const { t } = useTranslation()
  const { whyNot, take, problem } = useStep(props, plainStep(props.step, ''))
  return (
    <div className="flex flex-col items-start gap-1">
      <p className="text-s text-ink-2">{t(`episode.${props.name}Words`)}</p>
      <Button kind="main" onPress={() => void take()} whyNot={whyNot}>
        {t(`episode.${props.name}`)}
      </Button>
      <ProblemLine problem={problem} />
    </div>
  )
}

type StepFormProps = StepProps & {
  readonly wanted: WantedStep
  readonly title: string
  readonly intro: string
  readonly save: string
  /** Whether this is the step to take next. */
  readonly next: boolean
  readonly taken: () => void
  readonly children: ReactNode
}

function StepForm(props: StepFormProps) {
  const { whyNot, take, problem } = useStep(props, props.wanted)
  const { next } = props
  // What is next opens by itself. Nothing shuts by itself under somebody's hands but what they have taken: a colleague's
  // step must not hide the words they are writing.
  const [open, setOpen] = useState(next)
  const [before, setBefore] = useState(next)
  if (before !== next) {
    setBefore(next)
    if (next) setOpen(true)
  }
  const taken = (): void => {
    props.taken()
    setOpen(false)
  }
  return (
    <details
      className="rounded-lg border border-line bg-surface px-3 py-2"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className="font-medium">{props.title}</summary>
      <form
        className="mt-2 flex flex-col items-start gap-2"
        onSubmit={(event) => {
          event.preventDefault()
          void take().then((made) => made && taken())
        }}
      >
        <p className="text-s text-ink-2">{props.intro}</p>
        {props.children}
        <Button type="submit" onPress={() => {}} whyNot={whyNot}>
          {props.save}
        </Button>
        <ProblemLine problem={problem} />
      </form>
    </details>
  )
}

function Worded(
  props: StepProps & {
    readonly step: 'assess' | 'plan' | 'confirm-contact' | 'close'
    readonly name: 'assess' | 'plan' | 'confirm' | 'close'
    readonly next: boolean
  },
) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const { name, step, episode } = props
  return (
    <StepForm
      {...props}
      wanted={plainStep(step, words)}
      title={t(`episode.${step === 'assess' && episode.assessedAt ? 'assessAgain' : name}`)}
      intro={t(`episode.${name}Words`)}
      save={t(`episode.${name}Save`)}
      taken={() => setWords('')}
    >
      <Field label={t(`episode.${name}Label`)} value={words} onChange={setWords} rows={4} />
    </StepForm>
  )
}

/** The minute now as a date-and-time field has it: local, without a zone. */
const thisMinute = (): string => {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 16)
}
const instantOf = (local: string): string | null =>
  Number.isNaN(Date.parse(local)) ? null : new Date(local).toISOString()

function Emergency(props: StepProps) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [service, setService] = useState('')
  const [called, setCalled] = useState(thisMinute)
  const wanted = { ...plainStep('emergency', words), service, calledAt: instantOf(called) }
  return (
    <StepForm
      {...props}
      wanted={wanted}
      title={t('episode.emergency')}
      intro={t('episode.emergencyWords')}
      save={t('episode.emergencySave')}
      next={false}
      taken={() => {
        setWords('')
        setService('')
      }}
    >
      <Field
        label={t('episode.emergencyService')}
        hint={t('episode.emergencyServiceHint')}
        value={service}
        onChange={setService}
      />
      <Field label={t('episode.emergencyAt')} type="datetime-local" value={called} onChange={setCalled} />
      <Field label={t('episode.emergencyLabel')} value={words} onChange={setWords} rows={4} />
    </StepForm>
  )
}

function Handoff(props: StepProps & { readonly others: EpisodeRecordView['mayTake'] }) {
  const { t } = useTranslation()
  const [words, setWords] = useState('')
  const [to, setTo] = useState('')
  const wanted = { ...plainStep('offer-handoff', words), toMember: to === '' ? null : to }
  return (
    <StepForm
      {...props}
      wanted={wanted}
      title={t('episode.handoff')}
      intro={props.others.length === 0 ? t('episode.handoffNobody') : t('episode.handoffWords')}
      save={t('episode.handoffSave')}
      next={false}
      taken={() => {
        setWords('')
        setTo('')
      }}
    >
      <Choice
        label={t('episode.handoffTo')}
        value={to}
        onChange={setTo}
        options={[
          { value: '', label: t('episode.handoffChoose') },
          ...props.others.map((one) => ({ value: one.id, label: one.name })),
        ]}
      />
      <Field label={t('episode.handoffLabel')} value={words} onChange={setWords} rows={4} />
    </StepForm>
  )
}
