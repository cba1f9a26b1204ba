import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AlertsView } from '../../../contract/alerts.ts'
import type { RiskLevel } from '../../../domain/risk/levels.ts'
import { reads } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Page, Part } from '../parts/page.tsx'
import { Plain } from '../parts/problem.tsx'
import { RiskMark } from '../parts/risk-mark.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { AlertTable } from './alert-table.tsx'
import { BudgetForm } from './budget-form.tsx'
import { BudgetLines } from './budget-lines.tsx'
import { KeyFigures } from './key-figures.tsx'

/** What alerts cost and how often they were worth it, for those who answer for it. */
export function AlertsPage() {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'alerts.read')
  const query = useQuery({ ...reads.alerts(), enabled: allowed })
  if (!allowed) return <Forbidden words={t('alerts.mayNot')} />
  return (
    <Page title={t('alerts.title')} intro={t('alerts.intro')}>
      <Seen query={query} lines={9}>
        {(view) => (
          <>
            <Total view={view} />
            {view.alerts === 0 ? (
              <Plain title={t('alerts.empty')} words={t('alerts.emptyWords')} />
            ) : (
              <KeyFigures view={view} />
            )}
            <Budget view={view} />
            {view.alerts > 0 && <Tables view={view} />}
            <Limits />
          </>
        )}
      </Seen>
    </Page>
  )
}

function Total({ view }: { readonly view: AlertsView }) {
  const { t } = useTranslation()
  const day = (at: string): string =>
    new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium' }).format(new Date(at))
  const { alerts, clients, notLookedAt, withoutSigns } = view
  const more = [
    ...(alerts > 0 ? [t('alerts.people', { count: clients })] : []),
    ...(notLookedAt > 0 ? [t('alerts.notLookedAt', { count: notLookedAt })] : []),
    ...(withoutSigns > 0 ? [t('alerts.withoutSigns', { count: withoutSigns })] : []),
    t('alerts.span', { from: day(view.from), to: day(view.to) }),
  ]
  return (
    <p className="mt-4">
      <strong className="font-semibold">{t('alerts.total', { count: alerts })}</strong>{' '}
      <span className="text-ink-2">{more.join(' · ')}</span>
    </p>
  )
}

function Budget({ view }: { readonly view: AlertsView }) {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'alert-budget.change')
  const [open, setOpen] = useState(false)
  return (
    <Part
      title={t('alerts.budget.title')}
      intro={t('alerts.budget.intro')}
      action={
        <Button onPress={() => setOpen(true)} whyNot={allowed ? null : t('alerts.mayNot')}>
          {t('alerts.budget.change')}
        </Button>
      }
    >
      {view.lines.length > 0 ? (
        <BudgetLines lines={view.lines} />
      ) : (
        <p className="text-ink-2">{t('alerts.budget.none')}</p>
      )}
      {open && <BudgetForm stored={view.budget} close={() => setOpen(false)} />}
    </Part>
  )
}

const levelMark = (level: RiskLevel) => <RiskMark level={level} />

function Tables({ view }: { readonly view: AlertsView }) {
  const { t } = useTranslation()
  const intro = t('alerts.table.kindIntro')
  return (
    <>
      <AlertTable by="level" rows={view.byLevel} nameOf={levelMark} />
      <AlertTable by="kind" rows={view.byKind} intro={intro} nameOf={(name) => t(`risk.kind.${name}`)} />
      <AlertTable by="language" rows={view.byLanguage} nameOf={(name) => t(`shell.language_${name}`)} />
      <AlertTable by="age" rows={view.byAge} nameOf={(name) => t(`alerts.age.${name}`)} />
    </>
  )
}

function Limits() {
  const { t } = useTranslation()
  const list = t('alerts.limits.list', { returnObjects: true })
  return (
    <Part title={t('alerts.limits.title')}>
      <ul className="flex max-w-[72ch] list-disc flex-col gap-1.5 pl-5 text-s text-ink-2">
        {list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  )
}
