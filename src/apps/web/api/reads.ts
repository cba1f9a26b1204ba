import { QueryClient, queryOptions } from '@tanstack/react-query'
import type {
  EscalationView,
  PeopleView,
  MeaningView,
  ProviderView,
  Settings,
} from '../../../contract/administration.ts'
import type { JudgeView } from '../../../contract/judge.ts'
import type { Keeping, KeyChangeView } from '../../../contract/keeping.ts'
import type { AuditView } from '../../../contract/audit.ts'
import type { CareView, EmergenciesView } from '../../../contract/care.ts'
import type { AlertsView } from '../../../contract/alerts.ts'
import type { AgreedProfileView } from '../../../contract/agreed-profile.ts'
import type { AssistanceView, AssistRulesView, OwnAssistanceView } from '../../../contract/assistance.ts'
import type { PracticeView, TeamPracticeView } from '../../../contract/practice.ts'
import type { QuestionsView, QuestionsWaitingView } from '../../../contract/questions.ts'
import type { FollowUpView, TriageView } from '../../../contract/follow-up.ts'
import type { GuidelineView, MentionsView } from '../../../contract/source-page.ts'
import type { RightsView } from '../../../contract/rights.ts'
import type { FormerMembers, MemberSessions, ProofWays, SignInRulesView } from '../../../contract/sign-in.ts'
import type { PrivacyView } from '../../../contract/privacy.ts'
import type { Board, EpisodeRecordView } from '../../../contract/episodes.ts'
import type { ConversationView, Queue, Session } from '../../../contract/shapes.ts'
import type { SourceId } from '../../../domain/guard/sources.ts'
import type { Locale } from '../../../domain/language.ts'
import { need, problemIn } from './ask.ts'

/** Live events refresh what is shown; this is the floor beneath them, for a stream that died without a word. */
export const FLOOR_MS = 60_000

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
  care: () =>
    queryOptions({
      queryKey: ['care'],
      queryFn: () => need<CareView>('/api/care'),
      refetchInterval: FLOOR_MS,
    }),
  emergencies: () =>
    queryOptions({
      queryKey: ['care', 'emergencies'],
      queryFn: () => need<EmergenciesView>('/api/break-glass'),
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
  profile: (conversationId: string) =>
    queryOptions({
      queryKey: ['conversation', conversationId, 'profile'],
      queryFn: () =>
        need<AgreedProfileView>(`/api/conversations/${encodeURIComponent(conversationId)}/profile`),
      refetchInterval: FLOOR_MS,
    }),
  keeping: () => queryOptions({ queryKey: ['keeping'], queryFn: () => need<Keeping>('/api/keeping') }),
  keyChange: () =>
    queryOptions({ queryKey: ['key-change'], queryFn: () => need<KeyChangeView>('/api/keeping/keys') }),
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
  assistance: () =>
    queryOptions({
      queryKey: ['assistance'],
      queryFn: () => need<AssistanceView>('/api/assistance'),
      staleTime: FLOOR_MS,
    }),
  ownAssistance: () =>
    queryOptions({
      queryKey: ['assistance', 'own'],
      queryFn: () => need<OwnAssistanceView>('/api/assistance/own'),
      staleTime: FLOOR_MS,
    }),
  practice: (locale: Locale) =>
    queryOptions({
      queryKey: ['practice', 'own', locale],
      queryFn: () => need<PracticeView>('/api/practice'),
      // A draft that is being looked through must not change under the eyes.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnMount: 'always',
    }),
  teamPractice: () =>
    queryOptions({
      queryKey: ['practice', 'team'],
      queryFn: () => need<TeamPracticeView>('/api/practice/team'),
      staleTime: FLOOR_MS,
    }),
  questionsWaiting: () =>
    queryOptions({
      // Beneath the queue: whatever comes live reads both anew.
      queryKey: ['queue', 'questions'],
      queryFn: () => need<QuestionsWaitingView>('/api/questions'),
      refetchInterval: FLOOR_MS,
    }),
  questions: (conversationId: string) =>
    queryOptions({
      queryKey: ['conversation', conversationId, 'questions'],
      queryFn: () =>
        need<QuestionsView>(`/api/conversations/${encodeURIComponent(conversationId)}/questions`),
      refetchInterval: FLOOR_MS,
    }),
  assistRules: () =>
    queryOptions({
      queryKey: ['assist-rules'],
      queryFn: () => need<AssistRulesView>('/api/settings/assistance'),
    }),
  rights: () => queryOptions({ queryKey: ['rights'], queryFn: () => need<RightsView>('/api/rights') }),
  audit: (query: string) =>
    queryOptions({
      queryKey: ['audit', query],
      queryFn: () => need<AuditView>(`/api/audit${query === '' ? '' : `?${query}`}`),
    }),
  guideline: (guideline: SourceId, rule: string | null, language: Locale) =>
    queryOptions({
      queryKey: ['library', 'guideline', guideline, rule, language],
      queryFn: () =>
        need<GuidelineView>(
          `/api/library/guideline?guideline=${guideline}&language=${language}${rule === null ? '' : `&rule=${encodeURIComponent(rule)}`}`,
        ),
      staleTime: FLOOR_MS,
    }),
  mentions: () =>
    queryOptions({
      queryKey: ['library', 'mentions'],
      queryFn: () => need<MentionsView>('/api/library/mentions'),
      refetchInterval: FLOOR_MS,
    }),
  people: () => queryOptions({ queryKey: ['people'], queryFn: () => need<PeopleView>('/api/people') }),
  formerMembers: () =>
    queryOptions({
      queryKey: ['people', 'former'],
      queryFn: () => need<FormerMembers>('/api/people/former'),
    }),
  memberSessions: (memberId: string) =>
    queryOptions({
      queryKey: ['people', memberId, 'sessions'],
      queryFn: () => need<MemberSessions>(`/api/people/members/${encodeURIComponent(memberId)}/sessions`),
    }),
  proof: () => queryOptions({ queryKey: ['proof'], queryFn: () => need<ProofWays>('/api/proof') }),
  signInRules: () =>
    queryOptions({ queryKey: ['sign-in'], queryFn: () => need<SignInRulesView>('/api/settings/sign-in') }),
  settings: () => queryOptions({ queryKey: ['settings'], queryFn: () => need<Settings>('/api/settings') }),
  escalation: () =>
    queryOptions({
      queryKey: ['escalation'],
      queryFn: () => need<EscalationView>('/api/settings/escalation'),
    }),
  judge: () => queryOptions({ queryKey: ['judge'], queryFn: () => need<JudgeView>('/api/settings/judge') }),
  meaning: () =>
    queryOptions({
      queryKey: ['meaning'],
      queryFn: () => need<MeaningView>('/api/settings/meaning'),
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

/** Where the browser fetches the original of a source. */
export const originalPath = (fileId: string): string => `/api/library/files/${encodeURIComponent(fileId)}`

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
