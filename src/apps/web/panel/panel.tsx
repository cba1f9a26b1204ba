import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import { problemIn } from '../api/ask.ts'
import { reads } from '../api/reads.ts'
import { Icon } from '../parts/icons.tsx'
import { Seen, Skeleton } from '../parts/seen.tsx'
import { may, useSession } from '../shell/session.ts'
import { About } from './about.tsx'
import { EpisodePanel } from './episode.tsx'
import { withPageWords } from '../words/words-in-use.ts'
import { Moves } from './moves.tsx'

export const panelNames = ['moves', 'episode', 'follow-up', 'about'] as const
export type PanelName = (typeof panelNames)[number]
export const isPanelName = (name: string | undefined): name is PanelName =>
  panelNames.some((known) => known === name)

const FollowUpPart = lazy(async () => ({
  default: (await withPageWords(import('../follow-up/follow-up-part.tsx'))).FollowUpPart,
}))

/** Beside the conversation: ways to go on, the episode, or who the client is. */
export function Panel(props: { readonly conversationId: string; readonly named: PanelName | null }) {
  const { t } = useTranslation()
  const session = useSession()
  const query = useQuery(reads.conversation(props.conversationId))
  const shown = props.named ?? (may(session, 'suggestion.read') ? 'moves' : 'episode')
  return (
    <aside aria-label={t('panel.label')} className="flex h-full flex-col">
      <h1 className="sr-only">{t('panel.label')}</h1>
      <nav
        aria-label={t('panel.label')}
        className="flex items-center overflow-x-auto border-b border-line bg-surface px-2 sm:gap-1"
      >
        <Link
          to="/inbox/$conversationId"
          params={{ conversationId: props.conversationId }}
          className="button narrow-only"
          data-kind="plain"
          aria-label={t('shell.back')}
        >
          <Icon name="back" />
        </Link>
        {panelNames.map((panel) => (
          <Link
            key={panel}
            to="/inbox/$conversationId/$panel"
            params={{ conversationId: props.conversationId, panel }}
            aria-current={panel === shown ? 'page' : undefined}
            className="shrink-0 border-b-2 border-transparent px-1.5 py-2.5 sm:px-2 text-s font-medium text-ink-2 -outline-offset-4 hover:text-ink aria-[current=page]:border-accent aria-[current=page]:text-ink"
          >
            {t(`panel.${panel}`)}
          </Link>
        ))}
      </nav>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must take the keyboard */}
      <div tabIndex={0} className="min-h-0 flex-1 overflow-y-auto p-3 -outline-offset-2">
        {query.error && (!query.data || problemIn(query.error).code === 'client-erased') ? null : (
          <Seen query={query} lines={8}>
            {(view) => <Shown panel={shown} view={view} />}
          </Seen>
        )}
      </div>
    </aside>
  )
}

function Shown({ panel, view }: { readonly panel: PanelName; readonly view: ConversationView }) {
  if (panel === 'moves') return <Moves view={view} />
  if (panel === 'follow-up')
    return (
      <Suspense fallback={<Skeleton lines={8} />}>
        <FollowUpPart view={view} />
      </Suspense>
    )
  return panel === 'episode' ? <EpisodePanel view={view} /> : <About view={view} />
}
