import { useQuery } from '@tanstack/react-query'
import { Link, useLocation, useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { facets } from '../../../domain/evidence/reading/facet-cues.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Page, Part } from '../parts/page.tsx'
import { useSaving } from '../parts/saving.ts'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { Cite } from './cite.tsx'

/** One source: what it says, where it says it, and how to cite it. */
export function SourcePage() {
  const { t } = useTranslation()
  const { sourceId } = useParams({ from: '/library/$sourceId' })
  const allowed = may(useSession(), 'library.read')
  const query = useQuery({ ...reads.source(sourceId), enabled: allowed })
  if (!allowed) return <Forbidden words={t('library.mayNot')} />
  return (
    <Seen query={query} lines={12}>
      {(view) => (
        <Page title={view.title}>
          <p className="text-s">
            <Link to="/library" className="underline">
              {t('library.back')}
            </Link>
          </p>
          {view.standing !== 'good' && (
            <p role="alert" className="mt-3 border border-bad p-3 font-medium text-bad">
              {t(`library.standing.${view.standing}`)}
            </p>
          )}
          <About view={view} />
          <Facets view={view} />
          <Text view={view} />
          <Cite view={view} />
          <Leads view={view} />
        </Page>
      )}
    </Seen>
  )
}

function About({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'library.change')
  const { busy, saved } = useSaving()
  const day = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(new Date(view.addedAt))
  return (
    <div className="mt-3 flex max-w-[72ch] flex-col gap-1 break-words">
      {view.authors !== '' && <p>{view.authors}</p>}
      <p className="text-ink-2">
        {[view.container, view.publisher, view.issued || t('library.noDate')]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ul className="flex flex-wrap gap-x-4 text-s">
        {view.identifiers.map(({ kind, value, url }) => (
          <li key={`${kind}${value}`} className="max-w-full">
            <a href={url} rel="noreferrer" target="_blank" className="break-all underline">
              {kind === 'url' ? value : `${kind.toUpperCase()} ${value}`}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-s text-ink-2">
        {t('library.licence')}: {view.licence || t('library.noLicence')} · {t('library.addedOn')}: {day}
      </p>
      {view.keywords.length > 0 && <p className="text-s text-ink-2">{view.keywords.join(' · ')}</p>}
      <div className="mt-1 flex flex-wrap items-center gap-2">
        <Button
          whyNot={allowed ? (busy ? t('shell.loading') : null) : t('library.mayNot')}
          onPress={() => void saved(() => writes.markOurs(view.id, !view.ours))}
        >
          {t(view.ours ? 'library.unmarkOurs' : 'library.markOurs')}
        </Button>
        <span className="text-s text-ink-2">{t('library.oursIntro')}</span>
      </div>
    </div>
  )
}

type Extracts = SourcePageView['summary']

function Sentences({ extracts }: { readonly extracts: Extracts }) {
  const { t } = useTranslation()
  if (extracts.length === 0) return <p className="text-ink-2">{t('library.notStated')}</p>
  return (
    <ul className="flex flex-col gap-1">
      {extracts.map(({ passage, text }) => (
        <li key={`${passage}${text}`} className="break-words">
          {text}{' '}
          <a href={`#p${passage + 1}`} className="text-s whitespace-nowrap underline">
            {t('library.toPassage', { number: passage + 1 })}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Facets({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  return (
    <>
      <Part title={t('library.summary')} intro={t('library.fromText')}>
        <div className="max-w-[72ch]">
          <Sentences extracts={view.summary} />
        </div>
      </Part>
      <Part title={t('library.facets')} intro={t('library.fromText')}>
        <dl className="grid max-w-[100ch] gap-x-6 gap-y-3 md:grid-cols-[12rem_1fr]">
          {facets.map((facet) => (
            <div key={facet} className="contents">
              <dt className="font-medium">{t(`library.facet.${facet}`)}</dt>
              <dd>
                <Sentences extracts={view.facets[facet]} />
              </dd>
            </div>
          ))}
        </dl>
      </Part>
    </>
  )
}

/** The passages; the one that the address names is shown as the one meant. */
function Text({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  const { hash } = useLocation()
  useEffect(() => {
    if (hash !== '') document.getElementById(hash)?.scrollIntoView({ block: 'center' })
  }, [hash])
  return (
    <Part title={t('library.text')}>
      {view.passages.map(({ number, section, text }) => (
        <section
          key={number}
          id={`p${number + 1}`}
          aria-current={hash === `p${number + 1}` ? 'location' : undefined}
          className="mb-3 max-w-[72ch] border-l-4 border-transparent pl-3 break-words aria-[current=location]:border-accent"
        >
          <h3 className="text-s text-ink-2">
            {t('library.passage', { number: number + 1 })}
            {section !== '' && ` · ${section}`}
          </h3>
          <p>{text}</p>
        </section>
      ))}
    </Part>
  )
}

function Leads({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  return (
    <>
      {view.references.length > 0 && (
        <Part title={t('library.references')}>
          <ol className="flex max-w-[72ch] list-decimal flex-col gap-1 pl-6 text-s">
            {view.references.map((one, at) => (
              <li key={`${at}${one.text}`} className="break-words">
                {one.url === null ? (
                  one.text
                ) : (
                  <a href={one.url} rel="noreferrer" target="_blank" className="underline">
                    {one.text || one.url}
                  </a>
                )}{' '}
                {one.heldAs !== null && (
                  <Link
                    to="/library/$sourceId"
                    params={{ sourceId: one.heldAs }}
                    className="font-medium underline"
                  >
                    {t('library.held')}
                  </Link>
                )}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {view.similar.length > 0 && (
        <Part title={t('library.similar')}>
          <ul className="flex flex-col gap-1">
            {view.similar.map(({ id, title }) => (
              <li key={id}>
                <Link to="/library/$sourceId" params={{ sourceId: id }} className="break-words underline">
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}
