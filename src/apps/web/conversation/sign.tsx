import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { SignalView } from '../../../contract/shapes.ts'
import type { Problem } from '../api/ask.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Float } from '../parts/float.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { RiskMark } from '../parts/risk-mark.tsx'
import { may, useSession } from '../shell/session.ts'
import { leading, type Run } from './runs.ts'

export type SignPlace = { readonly conversationId: string; readonly messageId: string }

/** Words that a rule reads as a sign. The underline carries a label that says which, and why. */
export function Sign({ run, place }: { readonly run: Run; readonly place: SignPlace }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const anchor = useRef<HTMLSpanElement>(null)
  const first = leading(run.signals)
  if (!first) return run.text
  const kind = t(`risk.kind.${first.kind}`)
  const label = first.wrong
    ? t('conversation.signalWrongLabel', { kind })
    : t('conversation.signalLabel', { kind, level: t(`risk.level.${first.level}`) })
  return (
    <>
      {/* Not a button element: a browser never breaks one across lines and sets it apart in right-to-left text,
          and both would change how the client's own words stand. */}
      <span
        ref={anchor}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- see above
        role="button"
        tabIndex={0}
        className="sign"
        data-level={first.level}
        data-wrong={first.wrong}
        aria-haspopup="dialog"
        aria-expanded={open}
        title={kind}
        data-lit={run.lit}
        onClick={() => setOpen(true)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return
          event.preventDefault()
          setOpen(true)
        }}
      >
        {run.text}
        <span className="sr-only"> ({label})</span>
      </span>
      {open && (
        <Float anchor={anchor} label={t('conversation.why')} onClose={() => setOpen(false)}>
          <ul className="flex flex-col gap-4">
            {run.signals.map((signal) => (
              <Explained key={`${signal.rule}-${signal.start}`} signal={signal} place={place} />
            ))}
          </ul>
        </Float>
      )}
    </>
  )
}

function Explained({ signal, place }: { readonly signal: SignalView; readonly place: SignPlace }) {
  const { t } = useTranslation()
  const session = useSession()
  const cache = useQueryClient()
  const [wrong, setWrong] = useState(signal.wrong)
  const [problem, setProblem] = useState<Problem | null>(null)
  const correct = async (): Promise<void> => {
    const next = !wrong
    setWrong(next)
    const { messageId, conversationId } = place
    const correction = { messageId, start: signal.start, rule: signal.rule, wrong: next }
    const answer = await writes.correctSignal(conversationId, correction)
    setProblem(answer.ok ? null : answer.problem)
    if (!answer.ok) setWrong(!next)
    void cache.invalidateQueries({ queryKey: ['conversation', conversationId] })
  }
  return (
    <li className="flex flex-col gap-1.5">
      <p className="flex flex-wrap items-center gap-2 font-semibold">
        {t(`risk.kind.${signal.kind}`)} <RiskMark level={signal.level} />
      </p>
      <p className="text-ink-2">{signal.why}</p>
      <p className="text-s text-ink-3">{t('conversation.rule', { rule: signal.rule })}</p>
      {wrong && <p className="text-s text-ink-2">{t('conversation.markedWrong')}</p>}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          onPress={() => void correct()}
          whyNot={may(session, 'signal.correct') ? null : t('shell.problem.forbidden')}
        >
          {t(wrong ? 'conversation.undoWrong' : 'conversation.markWrong')}
        </Button>
      </div>
      <ProblemLine problem={problem} />
    </li>
  )
}
