import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import { connection } from '../api/connection.ts'
import { Button } from '../parts/button.tsx'
import { useStore } from '../parts/store.ts'
import { announce } from '../shell/announce.tsx'
import { keyName, modKey, useKeys } from '../shell/keys.ts'
import { may, useSession } from '../shell/session.ts'
import { deskOf, undoStart, type Desk } from './desk.ts'
import { FeedbackStrip, FeedbackToggle } from './feedback-strip.tsx'
import { useFeedbackShown } from './feedback-shown.ts'
import { Kept } from './kept-words.tsx'
import { NextInQueue } from './next-in-queue.tsx'
import { Review, type UnderReview } from './review.tsx'
import { reviewOf } from './review-of.ts'
import { whyNotSend } from './why-not.ts'

/** Where a practitioner writes. The words are theirs from the first second; sending takes a review and a second yes. */
export function Composer({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const desk = useMemo(() => deskOf(view.conversationId, view.ownWords), [view.conversationId, view.ownWords])
  const { text } = useStore(desk.words)
  const feedback = useFeedbackShown(view)
  const [review, setReview] = useState<UnderReview | null>(null)
  const [note, setNote] = useState<string | null>(null)
  const [sent, setSent] = useState(false)
  const input = useRef<HTMLTextAreaElement>(null)
  const name = view.client.preferredName
  useEffect(() => desk.words.heard(view.ownWords), [desk, view.ownWords])
  useEffect(() => () => desk.words.flush(false), [desk])

  // HU.2: a review is of one thread version. When the client writes again it is over, and the text stays.
  const movedOn = review !== null && review.threadVersion !== view.version
  const said = movedOn ? t('composer.wroteMeanwhile', { name }) : note
  useEffect(() => {
    if (movedOn) input.current?.focus()
  }, [movedOn])

  const whyNot = useWhyNot(view, text)
  const ask = (): void => {
    if (whyNot !== null) return announce(whyNot)
    setNote(null)
    setSent(false)
    setReview(reviewOf(text, view.version, feedback.shown))
  }
  const back = (words: string | null): void => {
    setReview(null)
    setNote(words)
    setTimeout(() => input.current?.focus())
  }
  const done = (words: string): void => {
    desk.words.sent()
    desk.before.set(null)
    setReview(null)
    setSent(true)
    setNote(words)
    announce(words)
    setTimeout(() => input.current?.focus())
  }
  useKeys({ r: () => input.current?.focus() })
  const mayWrite = may(useSession(), 'own-words.save')
  if (!mayWrite)
    return (
      <p className="border-t border-line px-4 py-3 text-s text-ink-2">
        {t('composer.notYours')} {view.reply.words}
      </p>
    )
  return (
    <section
      aria-label={t('composer.label', { name })}
      className="relative border-t border-line bg-surface px-4 pt-2 pb-3"
    >
      <div inert={review !== null && !movedOn}>
        <Writing desk={desk} input={input} view={view} ask={ask} />
        {feedback.shown && <FeedbackStrip view={view} text={text} input={input} />}
        <output className="flex flex-wrap items-center gap-x-2 text-s">
          {said && <span className="font-medium">{said}</span>}
          {sent && <NextInQueue after={view.conversationId} />}
        </output>
        <div className="mt-1 flex min-h-8 flex-wrap items-center justify-end gap-x-3 gap-y-1">
          <div className="mr-auto -ml-1.5">
            <FeedbackToggle view={view} shown={feedback.shown} toggle={feedback.toggle} />
          </div>
          <Kept words={desk.words} />
          <Button kind="main" onPress={ask} whyNot={whyNot} keys="Control+Enter Meta+Enter">
            {t('composer.review')} <kbd className="key hidden sm:inline">{modKey()} ↵</kbd>
          </Button>
        </div>
      </div>
      {review && !movedOn && <Review view={view} review={review} back={back} done={done} />}
    </section>
  )
}

function useWhyNot(view: ConversationView, text: string): string | null {
  const { t } = useTranslation()
  const whyNot = whyNotSend(view.reply, text, useStore(connection))
  if (whyNot === null) return null
  return 'ours' in whyNot ? t(`composer.whyNot.${whyNot.ours}`) : whyNot.words || t('composer.notYours')
}

function Writing(props: {
  readonly desk: Desk
  readonly input: React.RefObject<HTMLTextAreaElement | null>
  readonly view: ConversationView
  readonly ask: () => void
}) {
  const { t } = useTranslation()
  const { desk, input, view } = props
  const { text } = useStore(desk.words)
  const before = useStore(desk.before)
  const name = view.client.preferredName
  return (
    <div className="relative">
      <textarea
        ref={input}
        dir="auto"
        rows={4}
        className="field block h-24 resize-none sm:h-28"
        aria-label={t('composer.label', { name })}
        placeholder={t('composer.placeholder', { name })}
        value={text}
        onChange={(event) => {
          desk.before.set(null)
          desk.words.write(event.target.value)
        }}
        onBlur={() => desk.words.flush(false)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return
          const key = keyName(event)
          if (key === 'mod+enter' && !event.repeat) {
            event.preventDefault()
            props.ask()
          } else if (key === 'escape') {
            event.preventDefault()
            event.currentTarget.blur()
          }
        }}
      />
      {before !== null && (
        <p className="absolute right-2 bottom-2 flex items-center gap-2 rounded bg-sunken px-2 text-s">
          {t('composer.added')}
          <Button kind="plain" onPress={() => undoStart(desk)}>
            {t('composer.undo')}
          </Button>
        </p>
      )}
    </div>
  )
}
