import type { Evidence, Model, Shipped } from '../../flows/model-ports.ts'
import type { Embedding } from '../../flows/meaning-ports.ts'
import type { Ports } from '../../flows/ports.ts'
import type { IdentityProviderWithSecret } from '../../flows/sign-in-ports.ts'
import type { EgressRules } from '../egress/rules.ts'
import { noEmbedding } from '../model/no-embedding.ts'
import type { ProviderWithKey } from '../model/open-model.ts'
import { memoryAlerts } from './alerts.ts'
import { memoryAssistance } from './assistance.ts'
import { memoryAuditLog } from './audit-log.ts'
import { memoryBreakGlass } from './break-glass.ts'
import { memoryCare } from './care.ts'
import { memoryConfirmations } from './confirmations.ts'
import { memoryConsents } from './consents.ts'
import { countedIds } from './counted-ids.ts'
import { memoryErasures } from './erasures.ts'
import { memoryKeyChanges } from './key-changes.ts'
import { memoryEpisodes } from './episodes.ts'
import { memoryEscalation } from './escalation.ts'
import { memoryAudit, memoryEvents } from './events.ts'
import { memoryFollowUps, memoryInstruments, memoryPlans } from './follow-ups.ts'
import { memoryLedger } from './ledger.ts'
import { memoryImports } from './imports.ts'
import { memoryLibrary } from './library.ts'
import { memoryJudging } from './judging.ts'
import { memoryMeanings } from './meanings.ts'
import { memoryLinks } from './links.ts'
import { movableClock, type MovableClock } from './movable-clock.ts'
import { memoryPeople } from './people.ts'
import { memoryProfiles } from './profiles.ts'
import { memoryProviders } from './providers.ts'
import { memoryPractice } from './practice.ts'
import { memoryQuestions } from './questions.ts'
import { memoryReplies } from './replies.ts'
import { plainShipped } from './plain-shipped.ts'
import { scriptedModel } from './scripted-model.ts'
import { memoryPages } from './pages.ts'
import { memorySourcePages } from './source-pages.ts'
import { memoryShelves } from './shelf.ts'
import { memoryRights } from './rights.ts'
import type { Kept } from './state.ts'
import { memorySignInSettings } from './sign-in-settings.ts'
import { memorySuggestions } from './suggestions.ts'
import { memoryThreads } from './threads.ts'
import { memoryTimers } from './timers.ts'

/** A whole working world in memory. It holds what PostgreSQL holds and refuses what PostgreSQL refuses; the contract
 * suite runs on both. */
export type MemoryWorld = {
  readonly ports: Ports
  readonly clock: MovableClock
  readonly kept: Kept
  /** For the model adapter alone. */
  readonly providerWithKey: ProviderWithKey
  readonly identityProviderWithSecret: IdentityProviderWithSecret
}

/** What this world may connect to where a test does not say. It connects to nothing. */
const madeUpHosts: EgressRules = {
  allow: [
    'models.example:443',
    'models.example:8443',
    'models.example:9443',
    'elsewhere.example:443',
    'api.anthropic.com:443',
    'api.openai.com:443',
  ],
  local: ['models.house.example:443'],
  model: null,
  allowFrom: 'environment',
}

/** Where a part is left out: nothing shipped but the rules of an unknown place, a model that is not configured, a
 * library without a page, no provider from the environment, made-up hosts in reach, and a morning in November. */
export function openMemoryWorld(given: {
  readonly at?: string
  readonly shipped?: Shipped
  readonly model?: Model
  readonly embedding?: Embedding
  readonly evidence?: Evidence
  readonly environment?: Awaited<ReturnType<ProviderWithKey>>
  readonly rules?: EgressRules
}): MemoryWorld {
  const kept: Kept = new Map()
  const clock = movableClock(given.at ?? '2026-11-21T08:00:00.000Z')
  const ids = countedIds()
  const shelves = memoryShelves(kept, clock, ids)
  const pagesOf = memoryPages()
  const providers = memoryProviders(kept, given.environment ?? null, given.rules ?? madeUpHosts)
  const signInSettings = memorySignInSettings(kept)
  const [auditLog, profiles] = [memoryAuditLog(kept), memoryProfiles(kept)]
  const followUps = memoryFollowUps(kept, ids)
  const ports: Ports = {
    clock,
    ids,
    shipped: given.shipped ?? plainShipped,
    model: given.model ?? scriptedModel(),
    evidence: given.evidence ?? { search: async () => [], source: async () => null },
    sourcePages: memorySourcePages(kept, pagesOf),
    library: memoryLibrary(kept, shelves, pagesOf),
    judging: memoryJudging(kept),
    meanings: memoryMeanings(kept, (id) => [...shelves.of(id).sources.values()]),
    embedding: given.embedding ?? noEmbedding,
    imports: memoryImports(kept, shelves),
    threads: memoryThreads(kept, ids),
    replies: memoryReplies(kept, clock),
    suggestions: memorySuggestions(kept, clock),
    episodes: memoryEpisodes(kept, clock, ids),
    timers: memoryTimers(kept, ids),
    escalation: memoryEscalation(kept),
    alerts: memoryAlerts(kept),
    assistance: memoryAssistance(kept),
    questions: memoryQuestions(kept, ids),
    practice: memoryPractice(kept),
    followUps,
    plans: memoryPlans(kept, ids),
    profiles,
    instruments: memoryInstruments(kept),
    consents: memoryConsents(kept),
    ledger: memoryLedger(kept, clock),
    care: memoryCare(kept, ids),
    breakGlass: memoryBreakGlass(kept),
    people: memoryPeople(kept, clock),
    links: memoryLinks(kept),
    signInSettings,
    confirmations: memoryConfirmations(kept),
    keyChanges: memoryKeyChanges(kept, clock),
    erasures: memoryErasures(kept),
    providers,
    events: memoryEvents(kept),
    audit: memoryAudit(kept),
    auditLog,
    rights: memoryRights(kept, { ids, auditLog, profiles, followUps }),
  }
  const { providerWithKey } = providers
  const { identityProviderWithSecret } = signInSettings
  return { ports, clock, kept, providerWithKey, identityProviderWithSecret }
}
