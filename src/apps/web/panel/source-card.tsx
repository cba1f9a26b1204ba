import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemIn } from '../api/ask.ts'
import { reads } from '../api/reads.ts'

/** Milliseconds that a pointer rests before a card opens: passing over opens none. */
const REST_MS = 250

/** A source as a link to its page at the passage, with the passage beside it on hover or focus; Escape closes it. */
export function SourceLink(props: {
  readonly sourceId: string
  readonly passage: number
  readonly title: string
}) {
  const { t } = useTranslation()
  const id = useId()
  const [open, setOpen] = useState(false)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)
  const leave = (): void => {
    clearTimeout(rest.current)
    setOpen(false)
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- the link within is what is pressed; this only watches
    <span
      className="relative"
      onMouseEnter={() => {
        rest.current = setTimeout(() => setOpen(true), REST_MS)
      }}
      onMouseLeave={leave}
      onFocus={() => setOpen(true)}
      onBlur={leave}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        leave()
      }}
    >
      <Link
        to="/library/$sourceId"
        params={{ sourceId: props.sourceId }}
        search={{ passage: props.passage + 1 }}
        aria-describedby={open ? id : undefined}
        className="text-accent underline"
      >
        {props.title}
        <span className="sr-only"> ({t('panel.opensPassage')})</span>
      </Link>
      {open && <Card id={id} sourceId={props.sourceId} passage={props.passage} />}
    </span>
  )
}

function Card(props: { readonly id: string; readonly sourceId: string; readonly passage: number }) {
  const { t } = useTranslation()
  const { data, error } = useQuery(reads.passage(props.sourceId, props.passage))
  return (
    <span
      id={props.id}
      role="tooltip"
      className="absolute top-full left-0 z-20 block max-h-64 w-[min(22rem,78vw)] overflow-y-auto rounded-lg border border-line-strong bg-raised p-3 text-s break-words shadow-lift"
    >
      {data ? (
        <>
          <span className="block font-medium">
            {[data.title, data.publisher, data.date].filter((part) => part !== '').join(' · ')}
          </span>
          <span className="block text-ink-2">
            {t('panel.passage', { number: data.number + 1 })}
            {data.section !== '' && ` · ${data.section}`}
          </span>
          <span dir="auto" className="mt-1 block">
            {data.text}
          </span>
        </>
      ) : (
        t(
          !error
            ? 'shell.loading'
            : problemIn(error).code === 'source-removed'
              ? 'panel.sourceRemoved'
              : 'panel.passageGone',
        )
      )}
    </span>
  )
}
