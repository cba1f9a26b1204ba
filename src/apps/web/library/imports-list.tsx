import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { ImportsView } from '../../../contract/library.ts'
import { libraryReads } from '../api/library-reads.ts'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'

type Job = ImportsView['imports'][number]
const open = ({ state }: Job): boolean => state === 'waiting' || state === 'working'
/** Where a fault is: a line of the file, or an entry by its own name. */
function placeWords(t: TFunction, place: string): string {
  const line = /^line (\d+)$/.exec(place)?.[1]
  return line === undefined ? place : t('library.line', { number: Number(line) })
}

/** Faults that a line shows. */
const SHOWN = 50

/** What is imported now and what was, with how far it is: looked at anew every second while something is under way. */
export function ImportsList() {
  const { t } = useTranslation()
  const cache = useQueryClient()
  // Administrators have no stream of events: what a colleague imports shows after seconds all the same.
  const { data } = useQuery(libraryReads.imports(may(useSession(), 'queue.read')))
  const jobs = data?.imports
  const waiting = jobs?.filter(open).length ?? 0
  // By which are done and not by how many still wait: a small file is done before anybody saw it wait.
  const done = jobs
    ?.filter((job) => !open(job))
    .map(({ id }) => id)
    .join(' ')
  const before = useRef<string | null>(null)
  useEffect(() => {
    if (done === undefined) return
    if (before.current !== null && done !== before.current) {
      const added = (jobs ?? []).reduce((sum, job) => sum + (open(job) ? 0 : job.added), 0)
      if (waiting === 0) announce(t('library.imports.allDone', { count: added }))
      void cache.invalidateQueries({ queryKey: ['library', 'own'] })
      void cache.invalidateQueries({ queryKey: ['library', 'duplicates'] })
    }
    before.current = done
  }, [cache, done, jobs, t, waiting])
  if (!jobs || jobs.length === 0) return null
  return (
    <section className="mt-4">
      <h3 className="font-medium">{t('library.imports.title')}</h3>
      <ul
        className="mt-2 flex max-h-[24rem] max-w-[68ch] flex-col gap-3 overflow-y-auto"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard
        tabIndex={0}
        aria-label={t('library.imports.title')}
      >
        {jobs.map((job) => (
          <li key={job.id} className="break-words">
            <strong className="font-medium">{job.name}</strong> <State job={job} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function State({ job }: { readonly job: Job }) {
  const { t } = useTranslation()
  if (job.state === 'waiting') return <span className="text-ink-2">{t('library.imports.waiting')}</span>
  if (job.state === 'working')
    return job.records === null ? (
      <span className="text-ink-2">{t('library.imports.reading')}</span>
    ) : (
      <span className="text-ink-2">
        {t('library.imports.progress', { done: job.done, all: job.records })}{' '}
        <progress
          className="align-middle"
          value={job.done}
          max={job.records}
          aria-label={t('library.imports.progressOf', { name: job.name })}
        />
      </span>
    )
  const { added, merged, duplicates, returned, faults, faultsCount } = job
  const words = [
    ...(added > 0 || merged === 0 ? [t('library.added', { count: added })] : []),
    ...(merged > 0 ? [t('library.merged', { count: merged })] : []),
    ...(duplicates > 0 ? [t('library.duplicates', { count: duplicates })] : []),
    ...(returned > 0 ? [t('library.returned', { count: returned })] : []),
  ]
  const failed = job.state === 'failed'
  return (
    <>
      <span className={failed ? 'text-bad' : ''}>
        {failed ? t('library.imports.failed') : words.join(' · ')}
      </span>
      {faults.length > 0 && (
        <div className="text-s">
          {!failed && <p className="font-medium">{t('library.left')}</p>}
          <ul className="list-disc pl-5">
            {faults.slice(0, SHOWN).map((fault) => (
              <li key={`${fault.place}${fault.why}`}>
                {fault.place === job.name ? '' : `${placeWords(t, fault.place)}: `}
                {t(`library.fault.${fault.why}`)}
              </li>
            ))}
            {faultsCount > Math.min(SHOWN, faults.length) && (
              <li>{t('library.imports.more', { count: faultsCount - Math.min(SHOWN, faults.length) })}</li>
            )}
          </ul>
        </div>
      )}
    </>
  )
}
