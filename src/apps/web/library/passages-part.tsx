import { useSearch } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { Part } from '../parts/page.tsx'

/** The passages; the one that the address names is scrolled to, lit, and told to whoever hears the page. */
export function PassagesPart(props: {
  readonly view: SourcePageView
  /** All that stands above it is there: what comes later would push the passage away. */
  readonly ready: boolean
}) {
  const { view, ready } = props
  const { t } = useTranslation()
  const { passage: wanted } = useSearch({ from: '/library/$sourceId' })
  const lit = useRef<HTMLElement>(null)
  useEffect(() => {
    if (wanted === undefined || !ready) return
    lit.current?.scrollIntoView({ block: 'center' })
    lit.current?.focus({ preventScroll: true })
  }, [wanted, ready])
  return (
    <Part
      title={t(
        view.notShown.some(({ code }) => code === 'abstract-only') ? 'library.abstract' : 'library.text',
      )}
    >
      {view.passages.length === 0 && <p className="text-ink-2">{t('library.noText')}</p>}
      {view.passages.map(({ number, section, text }) => {
        const isLit = wanted === number + 1
        return (
          <section
            key={number}
            ref={isLit ? lit : undefined}
            id={`p${number + 1}`}
            tabIndex={isLit ? -1 : undefined}
            aria-labelledby={`p${number + 1}-name`}
            aria-current={isLit ? 'location' : undefined}
            className="mb-3 max-w-[72ch] border-l-4 border-transparent pl-3 break-words aria-[current=location]:border-accent aria-[current=location]:bg-accent-soft"
          >
            <h3 id={`p${number + 1}-name`} className="text-s text-ink-2">
              {t('library.passage', { number: number + 1 })}
              {section !== '' && ` · ${section}`}
            </h3>
            <p>{text}</p>
          </section>
        )
      })}
    </Part>
  )
}
