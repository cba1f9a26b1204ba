import { useEffect, useState, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import type { Feedback, Strength } from '../../../domain/feedback/feedback.ts'
import type { Span } from '../../../domain/span.ts'
import { GuidelineLink } from '../panel/guideline-link.tsx'
import { Button } from '../parts/button.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { feedbackOf, learnedHere, startEngine } from './feedback-of.ts'

type StripProps = {
  readonly view: ConversationView
  readonly text: string
  readonly input: RefObject<HTMLTextAreaElement | null>
}

/** Beneath the text, of one height whatever it says: it never moves what is being written. */
export function FeedbackStrip({ view, text, input }: StripProps) {
  const { t } = useTranslation()
  const result = useFeedback(view, text)
  const select = (span: Span): void => {
    input.current?.focus()
    input.current?.setSelectionRange(span.start, span.end)
  }
  return (
    <section
      aria-label={t('composer.feedback.title')}
      className="mt-1 h-16 overflow-y-auto py-1 text-s sm:h-[5.25rem]"
    >
      {result === 'failed' ? (
        <p className="text-ink-2">{t('composer.feedback.failed')}</p>
      ) : result === null || text.trim() === '' ? (
        <p className="text-ink-3">
          {t('composer.feedback.waiting')} {t('composer.feedback.here')}
        </p>
      ) : (
        <>
          <Empathy result={result.feedback} select={select} />
          <div className="mt-1 grid grid-cols-[minmax(0,1fr)] gap-x-5 gap-y-1 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)]">
            <Sentences result={result.feedback} text={result.about} select={select} />
            <Hints result={result.feedback} />
          </div>
        </>
      )}
    </section>
  )
}

/** Shows or hides it; where the level of the conversation has none, says so. */
export function FeedbackToggle(props: {
  readonly view: ConversationView
  readonly shown: boolean
  readonly toggle: () => void
}) {
  const { t } = useTranslation()
  if (props.view.assist.level === 'none')
    return <p className="ml-1.5 text-s text-ink-2">{t('composer.feedback.off')}</p>
  return (
    <Button kind="plain" onPress={props.toggle}>
      {t(props.shown ? 'composer.feedback.hide' : 'composer.feedback.show')}
    </Button>
  )
}

/** Feedback together with the text it is about: positions in one text mean nothing in the next. */
type Found = { readonly about: string; readonly feedback: Feedback }

function useFeedback(view: ConversationView, text: string): Found | 'failed' | null {
  const [result, setResult] = useState<Found | 'failed' | null>(null)
  const locale = currentLocale()
  useEffect(() => {
    startEngine()
  }, [])
  useEffect(() => {
    let current = true
    const look = async (): Promise<void> => {
      const feedback = await feedbackOf(view, text, locale)
      if (current) setResult(feedback ? { about: text, feedback } : 'failed')
    }
    if (text.trim() === '') return
    void look()
    const stop = learnedHere.watch(() => void look())
    return () => {
      current = false
      stop()
    }
  }, [view, text, locale])
  return result
}

const filled = { none: 0, weak: 1, strong: 2 } as const satisfies Record<Strength, number>
const mechanisms = ['reactions', 'interpretations', 'explorations'] as const

function Empathy(props: { readonly result: Feedback; readonly select: (span: Span) => void }) {
  const { t } = useTranslation()
  const { empathy, carriedBy, ratio } = props.result
  return (
    <dl aria-label={t('composer.feedback.empathy')} className="flex flex-wrap gap-x-4">
      {mechanisms.map((mechanism) => (
        <div key={mechanism} className="flex items-center gap-1.5">
          <dt className="text-ink-2">{t(`composer.feedback.mechanism.${mechanism}`)}</dt>
          <dd className="flex items-center gap-1.5">
            <Steps strength={empathy[mechanism]} />
            <Strength
              strength={empathy[mechanism]}
              carrier={carriedBy.find((one) => one.mechanism === mechanism) ?? null}
              select={props.select}
            />
          </dd>
        </div>
      ))}
      <div className="flex items-center gap-1.5" title={t('composer.feedback.ratioSource')}>
        <dt className="text-ink-2">{t('composer.feedback.ratio')}</dt>
        <dd>{t('composer.feedback.ratioOf', ratio)}</dd>
      </div>
    </dl>
  )
}

function Steps({ strength }: { readonly strength: Strength }) {
  return (
    <span aria-hidden="true" className="flex gap-0.5">
      {[1, 2].map((step) => (
        <span
          key={step}
          className={`h-2 w-3 rounded-sm border border-line-strong ${filled[strength] >= step ? 'bg-accent' : ''}`}
        />
      ))}
    </span>
  )
}

/** Where words carry it, a press selects the first of them. */
function Strength(props: {
  readonly strength: Strength
  readonly carrier: Span | null
  readonly select: (span: Span) => void
}) {
  const { t } = useTranslation()
  const { carrier } = props
  const words = t(`composer.feedback.strength.${props.strength}`)
  if (carrier === null) return words
  return (
    <button
      type="button"
      className="rounded underline decoration-line-strong hover:bg-sunken"
      title={t('composer.feedback.selectWords')}
      onClick={() => props.select(carrier)}
    >
      {words}
    </button>
  )
}

function Sentences(props: {
  readonly result: Feedback
  readonly text: string
  readonly select: (span: Span) => void
}) {
  const { t } = useTranslation()
  return (
    <ol aria-label={t('composer.feedback.sentences')} className="flex flex-col">
      {props.result.sentences.map((sentence) => (
        <li key={sentence.start} className="min-w-0">
          <button
            type="button"
            className="flex w-full gap-2 rounded text-left hover:bg-sunken"
            title={t('composer.feedback.select')}
            onClick={() => props.select(sentence)}
          >
            <span className="shrink-0 font-medium">
              {t(`composer.feedback.behaviour.${sentence.behaviour}`)}
              {sentence.permission && `, ${t(`composer.feedback.permission.${sentence.permission}`)}`}
            </span>
            <span dir="auto" className="truncate text-ink-3">
              {props.text.slice(sentence.start, sentence.end)}
            </span>
          </button>
        </li>
      ))}
    </ol>
  )
}

const MOST_HINTS = 3

function Hints({ result }: { readonly result: Feedback }) {
  const { t } = useTranslation()
  const hints = result.hints.slice(0, MOST_HINTS)
  if (hints.length === 0) return <p className="text-ink-3">{t('composer.feedback.noHints')}</p>
  return (
    <ul aria-label={t('composer.feedback.hints')} className="flex flex-col gap-1">
      {hints.map((hint) => (
        <li key={hint.rule} className="border-l-2 border-line-strong pl-2">
          {hint.words}{' '}
          <span className="text-ink-3">
            {t('composer.feedback.source')} <GuidelineLink words={hint.source} rule={hint.rule} />
          </span>
        </li>
      ))}
    </ul>
  )
}
