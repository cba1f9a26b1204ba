import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { SourcePageView } from '../../../contract/library.ts'
import { libraryReads } from '../api/library-reads.ts'
import { libraryWrites } from '../api/library-writes.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'
import { useSaving } from '../parts/saving.ts'
import { Seen } from '../parts/seen.tsx'
import { useStandingProblem } from '../parts/standing-problem.ts'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { AppraisalPart } from './appraisal-part.tsx'
import { ChangePart } from './change-part.tsx'
import { Cite } from './cite.tsx'
import { DiscussionPart } from './discussion-part.tsx'
import { Leads } from './leads.tsx'
import { NotShownPart } from './not-shown-part.tsx'
import { Original } from './original.tsx'
import { OursMark } from './ours-mark.tsx'
import { PassagesPart } from './passages-part.tsx'
import { PracticePart } from './practice-part.tsx'
import { ReturnedNote } from './returned-note.tsx'
import { ReadingPart } from './reading-part.tsx'
import { NoSource, RemovedSource } from './removed-source.tsx'
import { useCited } from './use-cited.ts'

/** One source: what it says, where it says it, what it does not show, what the practice does with it, how to cite it. */
export function SourcePage() {
  const { t } = useTranslation()
  const { sourceId } = useParams({ from: '/library/$sourceId' })
  const allowed = may(useSession(), 'library.read')
  const query = useQuery({ ...libraryReads.source(sourceId), enabled: allowed })
  const practice = useQuery({ ...libraryReads.withSource(sourceId), enabled: allowed })
  const why = useStandingProblem(query)?.code
  if (!allowed) return <Forbidden words={t('library.mayNot')} />
  if (why === 'source-removed') return <RemovedSource sourceId={sourceId} />
  if (why === 'not-found') return <NoSource />
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
          <ReturnedNote view={view} />
          <About view={view} />
          <ChangePart key={`change ${view.id}`} view={view} practice={practice.data ?? null} />
          <ReadingPart view={view} practice={practice.data ?? null} />
          <NotShownPart view={view} />
          {practice.data && <AppraisalPart key={view.id} view={view} practice={practice.data} />}
          <Text view={view} ready={practice.isFetched} />
          {practice.data && <PracticePart view={view} practice={practice.data} />}
          {practice.data && <DiscussionPart sourceId={view.id} practice={practice.data} />}
          <Cite view={view} />
          <Leads view={view} />
        </Page>
      )}
    </Seen>
  )
}

/** Its passages and its files, both opened where the address leads. */
function Text({ view, ready }: { readonly view: SourcePageView; readonly ready: boolean }) {
  const cited = useCited(view)
  return (
    <>
      <PassagesPart view={view} ready={ready} cited={cited} />
      <Original view={view} cited={cited} />
    </>
  )
}

function About({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  return (
    <div className="mt-3 flex max-w-[72ch] flex-col gap-1 break-words">
      {view.authors !== '' && <p>{view.authors}</p>}
      <p className="text-ink-2">
        {[t(`library.kind.${view.kind}`), view.container, view.publisher, view.issued || t('library.noDate')]
          .filter((part) => part !== '')
          .join(' · ')}
      </p>
      <ul className="flex flex-wrap gap-x-4 text-s">
        {view.identifiers.map(({ kind, value, url }) => (
          <li key={`${kind}${value}`} className="max-w-full">
            <a href={url} rel="noreferrer" target="_blank" className="break-all underline">
              {kind === 'url' ? value : `${identifierNames[kind]} ${value}`}
            </a>
          </li>
        ))}
      </ul>
      <p className="text-s text-ink-2">
        {t('library.licence')}: {view.licence || t('library.noLicence')}
        {view.ships && ` · ${t('library.ships')}`}
        {view.addedAt !== null && ` · ${t('library.addedOn')}: ${day(view.addedAt)}`}
      </p>
      {view.keywords.length > 0 && (
        <p className="text-s text-ink-2">
          {t('library.categories')}: {view.keywords.join(' · ')}
        </p>
      )}
      <Ours view={view} />
    </div>
  )
}

const identifierNames = { doi: 'DOI', arxiv: 'arXiv', pmid: 'PMID', pmcid: 'PMCID' } as const
const day = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(new Date(at))

function Ours({ view }: { readonly view: SourcePageView }) {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'library.change')
  const { busy, saved } = useSaving()
  const whyNot = !allowed
    ? t('library.mayNot')
    : view.ships
      ? t('library.oursNotShipped')
      : busy
        ? t('shell.loading')
        : null
  return (
    <div className="mt-1 flex flex-wrap items-center gap-2">
      {view.ours && <OursMark />}
      <Button whyNot={whyNot} onPress={() => void saved(() => libraryWrites.markOurs(view.id, !view.ours))}>
        {t(view.ours ? 'library.unmarkOurs' : 'library.markOurs')}
      </Button>
      {!view.ships && <span className="text-s text-ink-2">{t('library.oursIntro')}</span>}
    </div>
  )
}
