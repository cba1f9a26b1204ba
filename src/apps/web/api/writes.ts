import type { KnownBy } from '../../../domain/access/known-by.ts'
import type { Keeping } from '../../../contract/keeping.ts'
import type {
  MadeLink,
  NewClient,
  NewEscalation,
  NewLicence,
  NewMember,
  LibraryReadView,
  NewProvider,
  Settings,
} from '../../../contract/administration.ts'
import type { ProfileVersionView, ProfileWrite } from '../../../contract/agreed-profile.ts'
import type { ConfirmationAnswer } from '../../../domain/access/confirmation.ts'
import type { EmergencyReview, NewCover, NewEmergency } from '../../../contract/care.ts'
import type { AlertBudgetView } from '../../../contract/alerts.ts'
import type { AssistRulesView, DaysWithoutView } from '../../../contract/assistance.ts'
import type {
  Attest,
  PlanVersionView,
  PlanWrite,
  RecordedView,
  RecordFollowUp,
} from '../../../contract/follow-up.ts'
import type { Marks, PractisedView } from '../../../contract/practice.ts'
import type { Ask, GivenAnswer } from '../../../contract/questions.ts'
import type { HiddenView, IdentifierChange, ToldConsent, Withdrawal } from '../../../contract/privacy.ts'
import type { RightStepSent } from '../../../contract/rights.ts'
import type {
  MemberChange,
  NewSignInRules,
  PasskeyAsked,
  ProofSent,
  SignInRulesView,
} from '../../../contract/sign-in.ts'
import type { EpisodeView, Reply, StoredReply } from '../../../contract/shapes.ts'
import type { Locale } from '../../../domain/language.ts'
import type { WantedStep } from '../../../domain/episodes/move-episode.ts'
import { ask, type Answer } from './ask.ts'

const conversation = (id: string): string => `/api/conversations/${encodeURIComponent(id)}`
export const post = <T>(path: string, body: unknown): Promise<Answer<T>> =>
  ask<T>(path, { method: 'POST', body })
export const put = <T>(path: string, body: unknown): Promise<Answer<T>> =>
  ask<T>(path, { method: 'PUT', body })

export type SignalCorrection = {
  readonly messageId: string
  readonly start: number
  readonly rule: string
  readonly wrong: boolean
}
export type Tried = { readonly ok: boolean; readonly words: string; readonly ms: number }

/** Every change the workspace can ask for. Paths of the contract stand here and in reads.ts, nowhere else. */
export const writes = {
  arrangeCover: (cover: NewCover) => post<unknown>('/api/care/covers', cover),
  endCover: (id: string) => post<unknown>(`/api/care/covers/${encodeURIComponent(id)}/end`, {}),
  offerHandover: (id: string, offer: { readonly toMember: string; readonly words: string }) =>
    post<unknown>(`${conversation(id)}/handovers`, offer),
  answerHandover: (id: string, answer: 'accepted' | 'declined' | 'withdrawn') =>
    post<unknown>(`/api/care/handovers/${encodeURIComponent(id)}/answer`, { answer }),
  openEmergency: (wanted: NewEmergency) => post<unknown>('/api/break-glass', wanted),
  closeEmergency: (id: string) => post<unknown>(`/api/break-glass/${encodeURIComponent(id)}/close`, {}),
  reviewEmergency: (id: string, found: EmergencyReview) =>
    post<unknown>(`/api/break-glass/${encodeURIComponent(id)}/review`, found),
  moveRight: (caseId: string, step: RightStepSent): Promise<Answer<void>> =>
    post(`/api/rights/${encodeURIComponent(caseId)}/steps`, step),
  ownWords: (id: string, text: string, keepalive: boolean) =>
    ask<unknown>(`${conversation(id)}/own-words`, { method: 'PUT', body: { text }, keepalive }),
  reply: (id: string, reply: Reply) => post<StoredReply>(`${conversation(id)}/replies`, reply),
  correctSignal: (id: string, correction: SignalCorrection) =>
    post<unknown>(`${conversation(id)}/signals`, correction),
  recordConsent: (id: string, told: ToldConsent) => post<unknown>(`${conversation(id)}/consents`, told),
  recordWithdrawal: (id: string, told: Withdrawal) =>
    post<unknown>(`${conversation(id)}/consents/withdraw`, told),
  changeIdentifiers: (id: string, change: IdentifierChange) =>
    put<unknown>(`${conversation(id)}/identifiers`, change),
  /** Asked for only by hand, since the server records each look; so it is no query that reads itself anew. */
  hidden: (id: string) => ask<HiddenView>(`${conversation(id)}/hidden`),
  episodeStep: (episodeId: string, wanted: WantedStep) =>
    post<EpisodeView>(`/api/episodes/${encodeURIComponent(episodeId)}/steps`, wanted),
  recordFollowUp: (id: string, asked: RecordFollowUp) =>
    post<RecordedView>(`${conversation(id)}/follow-up`, asked),
  plan: (id: string, plan: PlanWrite) => put<PlanVersionView>(`${conversation(id)}/plan`, plan),
  profile: (id: string, profile: ProfileWrite) =>
    put<ProfileVersionView>(`${conversation(id)}/profile`, profile),
  saveRetention: (rules: Keeping['retention']) => put<unknown>('/api/keeping/retention', rules),
  liftHold: (holdId: string) =>
    ask<unknown>(`/api/keeping/holds/${encodeURIComponent(holdId)}/lift`, { method: 'POST' }),
  setHold: (clientId: string, reason: string) =>
    post<unknown>(`/api/people/clients/${encodeURIComponent(clientId)}/hold`, { reason }),
  eraseClient: (clientId: string, because: string) =>
    post<unknown>(`/api/people/clients/${encodeURIComponent(clientId)}/erase`, { because }),
  changeKeys: (level: 'organisation' | 'clients') =>
    post<unknown>('/api/keeping/keys', { level, clientId: null }),
  signTriage: (table: string) => put<unknown>('/api/settings/triage/table', { table }),
  attestWording: (attest: Attest) => put<unknown>('/api/settings/triage/wording', attest),
  withdrawWording: () => ask<unknown>('/api/settings/triage/wording', { method: 'DELETE' }),
  addMember: (member: NewMember) => post<unknown>('/api/people/members', member),
  withdrawLicence: (id: string) =>
    post<unknown>(`/api/people/licences/${encodeURIComponent(id)}/withdraw`, {}),
  addLicence: (memberId: string, licence: NewLicence) =>
    post<unknown>(`/api/people/members/${encodeURIComponent(memberId)}/licences`, licence),
  signInLink: (memberId: string) =>
    ask<MadeLink>(`/api/people/members/${encodeURIComponent(memberId)}/links`, { method: 'POST' }),
  addClient: (client: NewClient) => post<unknown>('/api/people/clients', client),
  clientLink: (conversationId: string) =>
    ask<MadeLink>(`${conversation(conversationId)}/links`, { method: 'POST' }),
  revokeLink: (linkId: string) =>
    ask<unknown>(`/api/people/links/${encodeURIComponent(linkId)}/revoke`, { method: 'POST' }),
  answerConfirmation: (id: string, answer: ConfirmationAnswer) =>
    post<unknown>(`/api/people/confirmations/${encodeURIComponent(id)}`, { answer }),
  changeMember: (memberId: string, change: MemberChange) =>
    put<unknown>(`/api/people/members/${encodeURIComponent(memberId)}`, change),
  endSession: (memberId: string, sessionId: string) =>
    ask<unknown>(
      `/api/people/members/${encodeURIComponent(memberId)}/sessions/${encodeURIComponent(sessionId)}`,
      { method: 'DELETE' },
    ),
  forgetFactors: (memberId: string, known: KnownBy) =>
    ask<unknown>(`/api/people/members/${encodeURIComponent(memberId)}/factors?known=${known}`, {
      method: 'DELETE',
    }),
  askPasskey: () => post<PasskeyAsked>('/api/proof/passkey', {}),
  prove: (proof: ProofSent) => post<unknown>('/api/proof', proof),
  signInRules: (rules: NewSignInRules) => put<SignInRulesView>('/api/settings/sign-in', rules),
  settings: (settings: Settings) => put<Settings>('/api/settings', settings),
  escalation: (policy: NewEscalation) => put<unknown>('/api/settings/escalation', policy),
  alertBudget: (budget: AlertBudgetView) => put<unknown>('/api/alerts/budget', budget),
  askSenior: (id: string, asked: Ask) => post<unknown>(`${conversation(id)}/questions`, asked),
  answerQuestion: (id: string, questionId: string, given: GivenAnswer) =>
    post<unknown>(`${conversation(id)}/questions/${encodeURIComponent(questionId)}/answer`, given),
  practise: (marks: Marks) => post<PractisedView>('/api/practice', marks),
  ownDays: (days: DaysWithoutView) => put<unknown>('/api/assistance/own/days', days),
  assistRules: (rules: AssistRulesView) => put<unknown>('/api/settings/assistance', rules),
  provider: (provider: NewProvider) => put<unknown>('/api/settings/provider', provider),
  judge: (on: boolean) => put<unknown>('/api/settings/judge', { on }),
  meaning: (model: string | null) => put<unknown>('/api/settings/meaning', { model }),
  readMeanings: () => ask<LibraryReadView>('/api/settings/meaning/read', { method: 'POST' }),
  removeProvider: () => ask<unknown>('/api/settings/provider', { method: 'DELETE' }),
  tryProvider: () => ask<Tried>('/api/settings/provider/try', { method: 'POST' }),
  /** Answers with a page, which nobody reads here; the cookie is what counts. */
  language: (locale: Locale) => ask<unknown>(`/language/${locale}`),
  signOut: () => ask<unknown>('/api/sign-out', { method: 'POST' }),
} as const
