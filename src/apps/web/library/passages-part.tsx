import { Fragment, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { Part } from '../parts/page.tsx'
import { ChangedNote } from './changed-note.tsx'
import type { CitedHere } from './use-cited.ts'

/** The passages; the one that the address names is scrolled to, lit, and told to whoever hears the page. */
export function PassagesPart(props: {
  readonly view: SourcePageView
  /** All that stands above it is there: what comes later would push the passage away. */
  readonly ready: boolean
  readonly cited: CitedHere
}) {
  const { view, ready, cited } = props
  const { t } = useTranslation()
  const { number: wanted, moved } = cited
  const lit = useRef<HTMLElement>(null)
  const note = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!ready || !cited.ready || (wanted === null && moved === null)) return
    const to = moved === null ? lit.current : note.current
    to?.scrollIntoView({ block: moved === null ? 'center' : 'start' })
    to?.focus({ preventScroll: true })
  }, [wanted, ready, cited.ready, moved])
  const noted = moved && (
    <div ref={note} tabIndex={-1}>
      <ChangedNote moved={moved} />
    </div>
  )
  return (
    <Part
      title={t(
        view.notShown.some(({ code }) => code === 'abstract-only') ? 'library.abstract' : 'library.text',
      )}
    >
      {wanted === null && noted}
      {view.passages.length === 0 && <p className="text-ink-2">{t('library.noText')}</p>}
      {view.passages.map(({ number, section, text }) => {
        const isLit = wanted === number
        return (
          <Fragment key={number}>
            {isLit && noted}
            <section
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
          </Fragment>
        )
      })}
    </Part>
  )
}
