import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AuditView } from '../../../contract/audit.ts'
import { reads } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Page, Part } from '../parts/page.tsx'
import { Plain } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
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
    <Page title={t('audit.title')} intro={t('audit.intro')}>
      <Filters chosen={chosen} choose={choose} members={query.data?.members} clients={query.data?.clients} />
      <Part title={t('audit.list')}>
        <Seen query={query} lines={10}>
          {(view) => <Found view={view} before={before} go={setBefore} />}
        </Seen>
      </Part>
      <Export query={queryOf(chosen, null)} />
    </Page>
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
