import { useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView, MessageView } from '../../../contract/shapes.ts'
import { Plain } from '../parts/problem.tsx'
import { useNow } from '../shell/now.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { ClientMessage, PractitionerMessage } from './message.tsx'

/** Pixels from the end within which somebody counts as reading the end. */
const AT_END = 48

/** All messages, by day. It stays where the reader is: at the end it follows, elsewhere it only says what is new. */
export function MessageList({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const { messages, client } = view
  const scroller = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const [seen, setSeen] = useState(messages.length)
  useLayoutEffect(() => {
    const element = scroller.current
    if (!element || !atEnd.current) return
    element.scrollTop = element.scrollHeight
    setSeen(messages.length)
  }, [messages.length])
  const toEnd = (): void => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight })
  }
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        role="log"
        aria-label={t('conversation.messages')}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard
        tabIndex={0}
        className="flex h-full flex-col overflow-y-auto px-4 py-4 -outline-offset-2"
        onScroll={({ currentTarget: at }) => {
          atEnd.current = at.scrollHeight - at.scrollTop - at.clientHeight < AT_END
          if (atEnd.current) setSeen(messages.length)
        }}
      >
        {messages.length === 0 && (
          <Plain
            title={t('conversation.empty')}
            words={t('conversation.emptyWords', { name: client.preferredName })}
          />
        )}
        {byDay(messages).map((day) => (
          <section key={day.day} className="flex flex-col gap-4" aria-labelledby={`day-${day.day}`}>
            <DayName day={day.day} at={day.messages[0]?.at ?? ''} />
            {day.messages.map((message) =>
              message.from === 'client' ? (
                <ClientMessage
                  key={message.id}
                  message={message}
                  name={client.preferredName}
                  conversationId={view.conversationId}
                />
              ) : (
                <PractitionerMessage key={message.id} message={message} />
              ),
            )}
          </section>
        ))}
      </div>
      {messages.length > seen && (
        <button
          type="button"
          className="button absolute bottom-2 left-1/2 -translate-x-1/2 shadow-lift"
          onClick={toEnd}
        >
          {t('conversation.newBelow', { count: messages.length - seen })}
        </button>
      )}
    </div>
  )
}

function DayName({ day, at }: { readonly day: string; readonly at: string }) {
  const { t } = useTranslation()
  const now = useNow()
  const words = new Intl.DateTimeFormat(currentLocale(), { weekday: 'long', day: 'numeric', month: 'long' })
  const name =
    day === localDay(new Date(now).toISOString())
      ? t('conversation.today')
      : day === localDay(new Date(now - 86_400_000).toISOString())
        ? t('conversation.yesterday')
        : words.format(new Date(at))
  return (
    <h2
      id={`day-${day}`}
      className="mt-6 flex items-center gap-3 text-s text-ink-3 before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line"
    >
      {name}
    </h2>
  )
}

const localDay = (at: string): string => new Intl.DateTimeFormat('en-CA').format(new Date(at))

type Day = { readonly day: string; readonly messages: readonly MessageView[] }

function byDay(messages: readonly MessageView[]): readonly Day[] {
  const days: { day: string; messages: MessageView[] }[] = []
  for (const message of messages) {
    const day = localDay(message.at)
    const last = days.at(-1)
    if (last?.day === day) last.messages.push(message)
    else days.push({ day, messages: [message] })
  }
  return days
}
