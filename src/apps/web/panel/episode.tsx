import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { EpisodeRecordView } from '../../../contract/episodes.ts'
import type { ConversationView, EpisodeView } from '../../../contract/shapes.ts'
import { reads } from '../api/reads.ts'
import { Plain } from '../parts/problem.tsx'
import { RiskMark } from '../parts/risk-mark.tsx'
import { Seen } from '../parts/seen.tsx'
import { useSession } from '../shell/session.ts'
import { EpisodeDue } from './episode-due.tsx'
import { EpisodeSteps } from './episode-steps.tsx'
import { EpisodeTimeline } from './episode-timeline.tsx'

/** One episode: where it stands, what is due, the steps a person can take, and what happened. */
export function EpisodePanel({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const { episode } = view
  if (!episode) return <Plain title={t('episode.none')} words={t('episode.noneWords')} />
  return <OpenEpisode key={episode.id} view={view} episode={episode} />
}

function OpenEpisode({ view, episode }: { readonly view: ConversationView; readonly episode: EpisodeView }) {
  const { t } = useTranslation()
  const record = useQuery(reads.episode(view.conversationId, episode.id))
  return (
    <div className="flex flex-col gap-4">
      <section>
        <h2 className="sr-only">{t('episode.title')}</h2>
        <p className="flex flex-wrap items-center gap-2 font-semibold">
          <RiskMark level={episode.level} />
          <span>{t(`episode.state.${episode.state}`)}</span>
        </p>
        <p className="mt-1 text-ink-2">
          {t('episode.tier', { returnObjects: true })[episode.tier]} ·{' '}
          {episode.holderName ? t('episode.held', { name: episode.holderName }) : t('episode.free')}
        </p>
        <Offered episode={episode} mayTake={record.data?.mayTake ?? []} />
      </section>
      <Seen query={record} lines={4}>
        {(known) => (
          <>
            <EpisodeDue due={known.due} told={known.told} />
            <EpisodeSteps view={view} episode={episode} mayTake={known.mayTake} />
            <EpisodeTimeline episode={episode} steps={known.steps} />
          </>
        )}
      </Seen>
    </div>
  )
}

function Offered(props: { readonly episode: EpisodeView; readonly mayTake: EpisodeRecordView['mayTake'] }) {
  const { t } = useTranslation()
  const { member } = useSession()
  const { offeredTo } = props.episode
  if (offeredTo === null) return null
  const name = props.mayTake.find((one) => one.id === offeredTo)?.name
  if (offeredTo === member.id) return <p className="mt-1 font-semibold">{t('episode.offeredYou')}</p>
  return name === undefined ? null : <p className="mt-1">{t('episode.offered', { name })}</p>
}
