import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { BudgetWarning } from '../alerts/budget-warning.tsx'
import { reads } from '../api/reads.ts'
import { useDuration } from '../inbox/use-duration.ts'
import { waitedFor } from '../inbox/waiting.ts'
import { Plain } from '../parts/problem.tsx'
import { RiskMark } from '../parts/risk-mark.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { useNow } from '../shell/now.ts'
import { may, useSession } from '../shell/session.ts'
import { DueList, useMoment } from '../panel/episode-due.tsx'
import { byNeed, type OnBoard } from './by-need.ts'

/** Every open episode and who holds it. */
export function BoardPage() {
  const { t } = useTranslation()
  const session = useSession()
  const allowed = may(session, 'episode.read')
  const query = useQuery({ ...reads.board(), enabled: allowed })
  useEffect(() => {
    document.title = `${t('episode.board.title')} · Rapport`
  }, [t])
  if (!allowed) return <Forbidden />
  return (
    <div className="page">
      <div className="mx-auto max-w-[1120px]">
        <h1 className="text-l font-semibold">{t('episode.board.title')}</h1>
        <p className="text-ink-2">{t('episode.board.intro')}</p>
        <BudgetWarning />
        <Seen query={query} lines={6}>
          {({ episodes }) => <Episodes episodes={byNeed(episodes.filter((one) => one.state !== 'closed'))} />}
        </Seen>
      </div>
    </div>
  )
}

function Episodes({ episodes }: { readonly episodes: readonly OnBoard[] }) {
  const { t } = useTranslation()
  const now = useNow()
  if (episodes.length === 0)
    return <Plain title={t('episode.board.empty')} words={t('episode.board.emptyWords')} />
  const free = episodes.filter((one) => one.holderId === null).length
  return (
    <>
      <p className="mt-4 flex flex-wrap gap-x-4">
        <strong className="font-semibold">{t('episode.board.open', { count: episodes.length })}</strong>
        <span className={free > 0 ? 'font-semibold text-bad' : 'text-ink-2'}>
          {free > 0 ? t('episode.board.unheld', { count: free }) : t('episode.board.allHeld')}
        </span>
      </p>
      <table aria-label={t('episode.board.title')} className="board">
        <thead>
          <tr>
            {(['person', 'level', 'state', 'since', 'holder', 'due', 'told', 'team'] as const).map((name) => (
              <th key={name} scope="col">
                {t(`episode.board.${name}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {episodes.map((one) => (
            <Row key={one.id} one={one} now={now} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ one, now }: { readonly one: OnBoard; readonly now: number }) {
  const { t } = useTranslation()
  const { member } = useSession()
  const duration = useDuration()
  return (
    <tr>
      <th scope="row" className="board-name">
        <Link
          to="/inbox/$conversationId/$panel"
          params={{ conversationId: one.conversationId, panel: 'episode' }}
          className="text-accent underline"
          dir="auto"
        >
          {one.clientName}
        </Link>
      </th>
      <td>
        <RiskMark level={one.level} />
      </td>
      <td>
        {t(`episode.state.${one.state}`)}
        {one.offeredTo === member.id && (
          <span className="block font-semibold">{t('episode.offeredYou')}</span>
        )}
      </td>
      <td>
        <span className="text-ink-2 md:hidden">{t('episode.board.since')}: </span>
        {duration(waitedFor(one.openedAt, now))}
      </td>
      <td className={one.holderName ? '' : 'font-semibold'}>
        <span className="font-normal text-ink-2 md:hidden">{t('episode.board.holder')}: </span>
        {one.holderName ?? t('episode.board.nobody')}
      </td>
      <td>
        <span className="text-ink-2 md:hidden">{t('episode.board.due')}: </span>
        {one.due.length === 0 ? t('episode.due.none') : <DueList due={one.due} />}
      </td>
      <td className="text-ink-2">
        <span className="md:hidden">{t('episode.board.told')}: </span>
        {one.told.length === 0 ? t('episode.board.nobody') : <Told told={one.told} />}
      </td>
      <td className="text-ink-2">
        <span className="md:hidden">{t('episode.board.team')}: </span>
        {one.practitionerNames.join(', ')}
      </td>
    </tr>
  )
}

/** Who was told, the last first, each once with the last time. */
function Told({ told }: { readonly told: OnBoard['told'] }) {
  const { t } = useTranslation()
  const moment = useMoment()
  const last = new Map(told.map((one) => [one.name, one.at]))
  return [...last]
    .toReversed()
    .map(([name, at]) => t('episode.due.toldAt', { name, at: moment(at) }))
    .join(' · ')
}
