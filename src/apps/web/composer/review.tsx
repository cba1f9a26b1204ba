import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView, Reply } from '../../../contract/shapes.ts'
import type { Problem } from '../api/ask.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { keyName, modKey } from '../shell/keys.ts'
import { shownFor } from './on-screen.ts'
import { useSession } from '../shell/session.ts'

export type UnderReview = Reply

/** Milliseconds before a second press counts as a second decision and not as one long press. */
const DELIBERATE_MS = 500

/** Shows exactly what will go, to whom, under which name. Focus starts on the heading; approving is never one stray
 * key away. */
export function Review(props: {
  readonly view: ConversationView
  readonly review: UnderReview
  readonly back: (words: string | null) => void
  readonly done: (words: string) => void
}) {
  const { t } = useTranslation()
  const { view, review, back } = props
  const { member } = useSession()
  const name = view.client.preferredName
  const heading = useRef<HTMLHeadingElement>(null)
  const { send, busy, problem } = useSending(props)
  useEffect(() => heading.current?.focus(), [])
  return (
    <dialog
      open
      aria-labelledby="review-title"
      className="absolute inset-x-0 top-auto bottom-0 z-[1] m-0 flex w-full max-w-none border-x-0 border-b-0 text-ink max-h-[70vh] min-h-full flex-col gap-2 overflow-y-auto border-t-2 border-accent bg-raised px-4 pt-3 pb-3 shadow-lift"
      onKeyDown={(event) => {
        const key = keyName(event)
        if (key === 'escape') back(null)
        else if (key === 'mod+enter' && !event.repeat) send()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <h2 ref={heading} id="review-title" tabIndex={-1} className="text-m font-semibold">
        {t('composer.reviewTitle')}
      </h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-3 text-s">
        <dt className="text-ink-2">{t('composer.to')}</dt>
        <dd>{t('composer.toWhom', { name: view.client.name })}</dd>
        <dt className="text-ink-2">{t('composer.place')}</dt>
        <dd>{t('composer.placeLine', { name, place: view.jurisdiction })}</dd>
      </dl>
      <p
        dir="auto"
        className="min-h-16 shrink-0 rounded-md border border-line-strong bg-surface px-3 py-2 break-words whitespace-pre-wrap"
      >
        {review.text}
      </p>
      <p className="text-s font-medium">{t('composer.exactly', { name: member.name })}</p>
      {problem && problem.kind !== 'refused' ? (
        <p role="alert" className="text-s font-medium text-bad">
          {t('composer.sendFailed')}
        </p>
      ) : (
        <ProblemLine problem={problem} />
      )}
      <div className="mt-auto flex flex-wrap items-center justify-end gap-2 sm:flex-nowrap">
        <p className="mr-auto hidden min-w-0 text-s text-ink-2 sm:block">
          {t('composer.again', { keys: `${modKey()} ↵` })}
        </p>
        <div className="flex shrink-0 flex-wrap gap-2">
          <Button onPress={() => back(null)}>{t('composer.backToWriting')}</Button>
          <Button kind="main" onPress={send} whyNot={busy ? t('composer.approving') : null} whyShown>
            {busy ? t('composer.approving') : t('composer.approve')}
          </Button>
        </div>
      </div>
    </dialog>
  )
}

function useSending(props: Parameters<typeof Review>[0]) {
  const { t } = useTranslation()
  const { view, review, back, done } = props
  const cache = useQueryClient()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const opened = useRef(Number.POSITIVE_INFINITY)
  useEffect(() => {
    opened.current = performance.now()
  }, [])
  const send = async (): Promise<void> => {
    if (busy || performance.now() - opened.current < DELIBERATE_MS) return
    setBusy(true)
    setProblem(null)
    const answer = await writes.reply(view.conversationId, {
      ...review,
      // To the yes, not to the review: what is under review is being read.
      onScreen: shownFor(view.conversationId, review.threadVersion),
    })
    setBusy(false)
    const name = view.client.preferredName
    if (answer.ok) done(answer.value.duplicate ? t('composer.sentAlready') : t('composer.sent', { name }))
    else if (answer.problem.code === 'thread-moved-on') back(t('composer.wroteMeanwhile', { name }))
    else setProblem(answer.problem)
    if (answer.ok || answer.problem.kind === 'refused') void cache.invalidateQueries()
  }
  return { busy, problem, send: (): void => void send() }
}
