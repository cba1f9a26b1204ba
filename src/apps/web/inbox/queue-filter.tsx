import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useKeys } from '../shell/keys.ts'
import { queueViews, type QueueView } from './filter-queue.ts'

const names = { all: 'queue.all', waiting: 'queue.waitingOnly', mine: 'queue.mineOnly' } as const

export function QueueFilter(props: {
  readonly view: QueueView
  readonly words: string
  readonly setView: (view: QueueView) => void
  readonly setWords: (words: string) => void
}) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  useKeys({ '/': () => input.current?.focus() })
  return (
    <search className="mt-2 flex flex-col gap-2">
      <input
        ref={input}
        type="search"
        className="field"
        aria-label={t('queue.filter')}
        aria-keyshortcuts="/"
        placeholder={t('queue.filter')}
        value={props.words}
        onChange={(event) => props.setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          props.setWords('')
          input.current?.blur()
        }}
      />
      <fieldset className="flex gap-1">
        <legend className="sr-only">{t('queue.show')}</legend>
        {queueViews.map((view) => (
          <label
            key={view}
            className="rounded-md px-2 py-1 text-s text-ink-2 has-checked:bg-accent-soft has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-2"
          >
            <input
              type="radio"
              name="queue-view"
              className="sr-only"
              checked={props.view === view}
              onChange={() => props.setView(view)}
            />
            {t(names[view])}
          </label>
        ))}
      </fieldset>
    </search>
  )
}
