import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { QueueLine } from '../../../contract/shapes.ts'
import { reads } from '../api/reads.ts'
import { Plain } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { QuestionsWaiting } from '../questions/questions-waiting.tsx'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { useNow } from '../shell/now.ts'
import { filterQueue, type QueueView } from './filter-queue.ts'
import { QueueFilter } from './queue-filter.tsx'
import { rowAfter } from './queue-keys.ts'
import { QueueRow } from './queue-row.tsx'

/** Everybody, the most urgent first, as the server orders them. */
export function Queue({ open }: { readonly open: string | null }) {
  const { t } = useTranslation()
  const query = useQuery(reads.queue())
  const [view, setView] = useState<QueueView>('all')
  const [words, setWords] = useState('')
  const waiting = query.data?.items.filter((line) => line.waitingSince !== null).length ?? 0
  useTitle(waiting)
  useFirstChanged(query.data?.items)
  return (
    <section aria-labelledby="queue-title" className="flex h-full flex-col">
      <header className="border-b border-line px-3 pt-3 pb-2">
        <div className="flex items-baseline justify-between gap-2">
          <h1 id="queue-title" className="text-m font-semibold">
            {t('queue.title')}
          </h1>
          <p className="text-s text-ink-2">{query.data && t('queue.count', { count: waiting })}</p>
        </div>
        <QueueFilter view={view} words={words} setView={setView} setWords={setWords} />
      </header>
      <QuestionsWaiting />
      <Seen query={query} lines={12}>
        {(queue) => <Rows items={filterQueue(queue.items, { view, words })} words={words} open={open} />}
      </Seen>
    </section>
  )
}

function Rows(props: {
  readonly items: readonly QueueLine[]
  readonly words: string
  readonly open: string | null
}) {
  const { t } = useTranslation()
  const { items, open } = props
  const list = useRef<HTMLOListElement>(null)
  const now = useNow()
  const go = (key: 'j' | 'k'): void => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])]
    const focused = rows.findIndex((row) => row === document.activeElement)
    const opened = rows.findIndex((row) => row.dataset['row'] === open)
    rows[rowAfter(key, focused >= 0 ? focused : opened, rows.length)]?.focus()
  }
  useKeys({ j: () => go('j'), k: () => go('k') })
  if (items.length === 0)
    return props.words === '' ? (
      <Plain title={t('queue.empty')} words={t('queue.emptyWords')} />
    ) : (
      <Plain title={t('queue.noMatch', { words: props.words })} />
    )
  return (
    <ol ref={list} aria-label={t('queue.label')} className="min-h-0 flex-1 overflow-y-auto">
      {items.map((line) => (
        <QueueRow key={line.conversationId} line={line} now={now} />
      ))}
    </ol>
  )
}

function useTitle(waiting: number): void {
  const { t } = useTranslation()
  const title = `${waiting > 0 ? `(${waiting}) ` : ''}${t('queue.title')} · Rapport`
  useEffect(() => {
    if (!document.querySelector('dialog[open]')) document.title = title
  }, [title])
}

/** People who hear the page learn that somebody else is first now; nothing moves their focus. */
function useFirstChanged(items: readonly QueueLine[] | undefined): void {
  const { t } = useTranslation()
  const first = items?.[0]
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (first && before.current !== null && before.current !== first.conversationId)
      announce(t('queue.changed', { name: first.clientName }))
    before.current = first?.conversationId ?? null
  }, [first, t])
}
