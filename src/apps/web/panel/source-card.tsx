import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'

// The card and what it reads come when somebody first rests on a source.
const Card = lazy(async () => {
  const { PassageCard: card } = await import('./passage-card.tsx')
  return { default: card }
})

/** Milliseconds that a pointer rests before a card opens: passing over opens none. */
const REST_MS = 250

/** A source as a link to its page at the passage, with the passage beside it on hover or focus; Escape closes it. */
export function SourceLink(props: {
  readonly sourceId: string
  readonly passage: number
  /** Of the text that was cited; null where it is not known. */
  readonly digest: string | null
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
        search={
          props.digest === null
            ? { passage: props.passage + 1 }
            : { passage: props.passage + 1, text: props.digest }
        }
        aria-describedby={open ? id : undefined}
        className="text-accent underline"
      >
        {props.title}
        <span className="sr-only"> ({t('panel.opensPassage')})</span>
      </Link>
      {open && (
        <Suspense>
          <Card id={id} {...props} />
        </Suspense>
      )}
    </span>
  )
}
