import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditView } from '../../../contract/audit.ts'
import { reads } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Page, Part } from '../parts/page.tsx'
import { Plain } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { noChoice, queryOf, type Chosen } from './audit-filter.ts'
import { Entries } from './entries.tsx'
import { Export } from './export.tsx'
import { Filters } from './filters.tsx'

/** The audit chain for those who answer for the practice. */
export function AuditPage() {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'audit.read')
  const [chosen, setChosen] = useState<Chosen>(noChoice)
  const [before, setBefore] = useState<number | null>(null)
  const query = useQuery({ ...reads.audit(queryOf(chosen, before)), enabled: allowed })
  if (!allowed) return <Forbidden words={t('audit.mayNot')} />
  const choose = (now: Chosen): void => {
    setBefore(null)
    setChosen(now)
  }
  return (
    <Page
      title={t('audit.title')}
      intro={t(query.data?.clinicalDays ? 'audit.introPractice' : 'audit.intro')}
    >
      <Filters chosen={chosen} choose={choose} members={query.data?.members} clients={query.data?.clients} />
      <Part title={t('audit.list')}>
        <Seen query={query} lines={10}>
          {(view) => <Found view={view} before={before} go={setBefore} />}
        </Seen>
      </Part>
      {query.data?.clinicalDays && <ClinicalDays days={query.data.clinicalDays} />}
      <Export query={queryOf(chosen, null)} />
    </Page>
  )
}

/** What a client wrote and what was done with it, for whoever sees no more of it than how much. */
function ClinicalDays({ days }: { readonly days: NonNullable<AuditView['clinicalDays']> }) {
  const { t } = useTranslation()
  const day = new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeZone: 'UTC' })
  return (
    <Part title={t('audit.clinicalDays')} intro={t('audit.clinicalDaysIntro')}>
      {days.length === 0 && <p>{t('audit.clinicalDaysNone')}</p>}
      <dl className="grid grid-cols-[max-content_1fr] gap-x-4 text-s tabular-nums">
        {days.map((one) => (
          <Fragment key={one.day}>
            <dt className="text-ink-2">{day.format(new Date(one.day))}</dt>
            <dd>{t('audit.clinicalDay', { count: one.entries })}</dd>
          </Fragment>
        ))}
      </dl>
    </Part>
  )
}

function Found(props: {
  readonly view: AuditView
  readonly before: number | null
  readonly go: (before: number | null) => void
}) {
  const { t } = useTranslation()
  const { entries, next } = props.view
  return (
    <>
      {entries.length === 0 ? (
        <Plain title={t('audit.none')} words={t('audit.noneWords')} />
      ) : (
        <Entries entries={entries} />
      )}
      <p className="mt-4 flex flex-wrap gap-2">
        {props.before !== null && <Button onPress={() => props.go(null)}>{t('audit.latest')}</Button>}
        {next !== null && <Button onPress={() => props.go(next)}>{t('audit.earlier')}</Button>}
      </p>
    </>
  )
}
