import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { Page, Part } from '../parts/page.tsx'
import { Plain } from '../parts/problem.tsx'
import { Seen } from '../parts/seen.tsx'
import { TeamPractice, ToPractice } from '../practice/practice-parts.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { Figures } from './figures.tsx'
import { OwnDays } from './own-days.tsx'

/** How much of what goes out was taken as it came: a supervisor sees the team, a practitioner themselves. */
export function AssistancePage() {
  const { t } = useTranslation()
  const session = useSession()
  if (may(session, 'own-assistance.read')) return <Own />
  return may(session, 'assistance.read') ? <Team /> : <Forbidden words={t('assistance.mayNot')} />
}

function Team() {
  const { t } = useTranslation()
  const query = useQuery(reads.assistance())
  return (
    <Page title={t('assistance.title')} intro={t('assistance.introTeam')}>
      <Seen query={query} lines={9}>
        {({ figures }) =>
          figures === null ? (
            <Plain title={t('assistance.few')} words={t('assistance.fewWords')} />
          ) : (
            <Figures figures={figures} span={t('assistance.span')} />
          )
        }
      </Seen>
      <TeamPractice />
      <Limits />
    </Page>
  )
}

function Own() {
  const { t } = useTranslation()
  const query = useQuery(reads.ownAssistance())
  return (
    <Page title={t('assistance.title')} intro={t('assistance.introOwn')}>
      <Seen query={query} lines={9}>
        {({ figures, days }) => (
          <>
            <Figures figures={figures} span={t('assistance.spanOwn')} />
            <ToPractice />
            <OwnDays stored={days} />
          </>
        )}
      </Seen>
      <Limits />
    </Page>
  )
}

/** Where the speed of reading comes from. */
const READING = 'https://doi.org/10.1016/j.jml.2019.104047'

function Limits() {
  const { t } = useTranslation()
  const list = t('assistance.limits.list', { returnObjects: true })
  return (
    <Part title={t('assistance.limits.title')}>
      <ul className="flex max-w-[72ch] list-disc flex-col gap-1.5 pl-5 text-s text-ink-2">
        {list.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="mt-2 text-s">
        <a className="text-accent underline" href={READING} target="_blank" rel="noreferrer">
          {t('assistance.limits.source')} ({t('panel.opens')})
        </a>
      </p>
    </Part>
  )
}
