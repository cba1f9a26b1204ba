import { QueryClient, queryOptions } from '@tanstack/react-query'
import type { EscalationView, PeopleView, ProviderView, Settings } from '../../../contract/administration.ts'
import type { AlertsView } from '../../../contract/alerts.ts'
import type { FollowUpView, TriageView } from '../../../contract/follow-up.ts'
import type { FoundView, LibraryView, SourcePageView } from '../../../contract/library.ts'
import type { PrivacyView } from '../../../contract/privacy.ts'
import type { Board, EpisodeRecordView } from '../../../contract/episodes.ts'
import type { ConversationView, Queue, Session } from '../../../contract/shapes.ts'
import { need, problemIn } from './ask.ts'

/** Live events refresh what is shown; this is the floor beneath them, for a stream that died without a word. */
const FLOOR_MS = 60_000

export const reads = {
  session: () =>
    queryOptions({ queryKey: ['session'], queryFn: () => need<Session>('/api/session'), staleTime: 60_000 }),
  queue: () =>
    queryOptions({
      queryKey: ['queue'],
      queryFn: () => need<Queue>('/api/queue'),
      refetchInterval: FLOOR_MS,
    }),
  conversation: (conversationId: string) =>
    queryOptions({
      queryKey: ['conversation', conversationId],
      queryFn: () => need<ConversationView>(`/api/conversations/${encodeURIComponent(conversationId)}`),
      refetchInterval: FLOOR_MS,
    }),
  privacy: (conversationId: string) =>
    queryOptions({
      // Beneath the conversation, so that whatever changes it reads this anew, too.
      queryKey: ['conversation', conversationId, 'privacy'],
      queryFn: () => need<PrivacyView>(`/api/conversations/${encodeURIComponent(conversationId)}/privacy`),
      refetchInterval: FLOOR_MS,
    }),
  episode: (conversationId: string, episodeId: string) =>
    queryOptions({
      queryKey: ['conversation', conversationId, 'episode', episodeId],
      queryFn: () => need<EpisodeRecordView>(`/api/episodes/${encodeURIComponent(episodeId)}`),
      refetchInterval: FLOOR_MS,
    }),
  followUp: (conversationId: string) =>
    queryOptions({
      queryKey: ['conversation', conversationId, 'follow-up'],
      queryFn: () => need<FollowUpView>(`/api/conversations/${encodeURIComponent(conversationId)}/follow-up`),
      refetchInterval: FLOOR_MS,
    }),
  triage: () =>
    queryOptions({ queryKey: ['triage'], queryFn: () => need<TriageView>('/api/settings/triage') }),
  board: () =>
    queryOptions({
      queryKey: ['board'],
      queryFn: () => need<Board>('/api/episodes'),
      refetchInterval: FLOOR_MS,
    }),
  alerts: () =>
    queryOptions({
      queryKey: ['alerts'],
      queryFn: () => need<AlertsView>('/api/alerts'),
      // Figures of weeks do not change by the minute, and cost more than a list.
      staleTime: FLOOR_MS,
      refetchInterval: 5 * FLOOR_MS,
    }),
  library: (after: string | null) =>
    queryOptions({
      queryKey: ['library', 'own', after],
      queryFn: () =>
        need<LibraryView>(`/api/library${after === null ? '' : `?after=${encodeURIComponent(after)}`}`),
    }),
  libraryFound: (asked: string) =>
    queryOptions({
      queryKey: ['library', 'found', asked],
      queryFn: () => need<FoundView>(`/api/library/search?q=${encodeURIComponent(asked)}`),
    }),
  source: (id: string) =>
    queryOptions({
      queryKey: ['library', 'source', id],
      queryFn: () => need<SourcePageView>(`/api/library/sources/${encodeURIComponent(id)}`),
    }),
  people: () => queryOptions({ queryKey: ['people'], queryFn: () => need<PeopleView>('/api/people') }),
  settings: () => queryOptions({ queryKey: ['settings'], queryFn: () => need<Settings>('/api/settings') }),
  escalation: () =>
    queryOptions({
      queryKey: ['escalation'],
      queryFn: () => need<EscalationView>('/api/settings/escalation'),
    }),
  provider: () =>
    queryOptions({
      queryKey: ['provider'],
      queryFn: () => need<{ readonly provider: ProviderView | null }>('/api/settings/provider'),
    }),
} as const

/** Where the browser fetches a file for a reference manager. */
export const exportPath = (id: string, format: string): string =>
  `/api/library/sources/${encodeURIComponent(id)}/export?format=${format}`

/** One cache per window. A refusal is final; a network that is not there is asked again, ever more slowly. */
export const makeCache = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (times, error) => problemIn(error).kind !== 'refused' && times < 2,
        retryDelay: (times) => Math.min(1_000 * 2 ** times, 15_000),
        // A stream tells about the network better than the browser's own flag does.
        networkMode: 'always',
      },
    },
  })
