import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import type { WithSourceView } from '../../../contract/source-page.ts'
import { facets, type Facet } from '../../../domain/evidence/reading/facet-cues.ts'
import { Part } from '../parts/page.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { AskSummary } from './ask-summary.tsx'
import { ToPassage } from './to-passage.tsx'

/** The seven that every reader asks of a paper; the rest are a clinician's. */
const seven: readonly Facet[] = facets.slice(0, 7)
const clinical: readonly Facet[] = facets.slice(7)

type Said = { readonly text: string; readonly passages: readonly number[] }
type ReadingProps = { readonly view: SourcePageView; readonly practice: WithSourceView | null }

/** Two lines, and what it says about what a reader asks; written by a model where one did, else its own sentences. */
export function ReadingPart({ view, practice }: ReadingProps) {
  const { t } = useTranslation()
  const written = practice?.summary ?? null
  const own = (extracts: SourcePageView['summary']): readonly Said[] =>
    extracts.map(({ passage, text }) => ({ text, passages: [passage] }))
  const summary = written && written.summary.length > 0 ? written.summary : own(view.summary)
  const said = (facet: Facet): readonly Said[] =>
    written ? (written.facets[facet] ?? []) : own(view.facets[facet])
  const information = view.design.design === 'information'
  return (
    <>
      <Part title={t('library.summary')}>
        <div className="max-w-[72ch]">
          <Sentences said={summary} />
        </div>
        {written && <WrittenBy written={written} />}
        {!written && <p className="mt-2 text-s text-ink-2">{t('library.fromText')}</p>}
        {practice && <AskSummary sourceId={view.id} practice={practice} />}
      </Part>
      <Part
        title={t('library.facets')}
        intro={information && !written ? t('library.information') : undefined}
      >
        {information && !written ? null : (
          <>
            <FacetList facets={seven} said={said} />
            <h3 className="mt-5 mb-2 font-medium">{t('library.forClinicians')}</h3>
            <FacetList facets={clinical} said={said} />
          </>
        )}
      </Part>
    </>
  )
}

function FacetList(props: {
  readonly facets: readonly Facet[]
  readonly said: (facet: Facet) => readonly Said[]
}) {
  const { t } = useTranslation()
  return (
    <dl className="grid max-w-[100ch] gap-x-6 gap-y-1 md:grid-cols-[12rem_1fr] md:gap-y-3">
      {props.facets.map((facet) => (
        <div key={facet} className="contents">
          <dt className="font-medium">{t(`library.facet.${facet}`)}</dt>
          <dd className="mb-2 md:mb-0">
            <Sentences said={props.said(facet)} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

function Sentences({ said }: { readonly said: readonly Said[] }) {
  const { t } = useTranslation()
  if (said.length === 0) return <p className="text-ink-2">{t('library.notStated')}</p>
  return (
    <ul className="flex flex-col gap-1">
      {said.map(({ text, passages }) => (
        <li key={`${passages.join(' ')}${text}`} className="break-words">
          {text}{' '}
          {passages.map((passage) => (
            <span key={passage}>
              <ToPassage passage={passage} />{' '}
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}

function WrittenBy({ written }: { readonly written: NonNullable<WithSourceView['summary']> }) {
  const { t } = useTranslation()
  const at = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(written.at),
  )
  const { model, provider, by, dropped } = written
  return (
    <p className="mt-2 max-w-[72ch] text-s text-ink-2">
      {t('library.written.by', { model, provider, at, by })}{' '}
      {t('library.written.version', { version: written.promptVersion.slice(0, 12) })}{' '}
      {dropped > 0 && t('library.written.dropped', { count: dropped })}
    </p>
  )
}
