import type { Client } from 'pg'
import type { Evidence, Model, Shipped } from '../../flows/model-ports.ts'
import type { Embedding } from '../../flows/meaning-ports.ts'
import type { Clock, Events, Ids, Ports } from '../../flows/ports.ts'
import type { IdentityProviderWithSecret } from '../../flows/sign-in-ports.ts'
import type { Keys } from '../keys/keys.ts'
import type { EgressRules } from '../egress/rules.ts'
import { noEmbedding } from '../model/no-embedding.ts'
import type { ProviderWithKey } from '../model/open-model.ts'
import { alertsOver } from './alerts.ts'
import { assistanceOver } from './assistance.ts'
import { auditLogOver } from './audit-log.ts'
import { auditOver } from './audit.ts'
import { breakGlassOver } from './break-glass.ts'
import { careOver } from './care.ts'
import { nameClients } from './client-rows.ts'
import { confirmationsOver } from './confirmations.ts'
import { consentsOver } from './consents.ts'
import { episodesOver } from './episodes.ts'
import { escalationOver } from './escalation.ts'
import { followUpsOver } from './follow-ups.ts'
import { instrumentsOver } from './instruments.ts'
import { practiceOver } from './practice.ts'
import { plansOver } from './plans.ts'
import { profilesOver } from './profiles.ts'
import { erasuresOver } from './erasures.ts'
import { keyChangesOver } from './key-changes.ts'
import { eventsOver } from './events.ts'
import { importsOver } from './imports.ts'
import { judgingOver } from './judging.ts'
import { meaningsOver } from './meanings.ts'
import { libraryOver } from './library.ts'
import { ledgerOver } from './ledger.ts'
import { linksOver } from './links.ts'
import { peopleOver } from './people.ts'
import { providersOver } from './providers.ts'
import { questionsOver } from './questions.ts'
import { repliesOver } from './replies.ts'
import { rightsOver } from './rights.ts'
import type { Database } from './scope.ts'
import { sourcePagesOver } from './source-pages.ts'
import { signInSettingsOver } from './sign-in-settings.ts'
import { suggestionsOver } from './suggestions.ts'
import { threadsOver } from './threads.ts'
import { timersOver } from './timers.ts'

/** What the record is opened with; `environment` is the provider that the process was started with, if any. */
export type WorldParts = {
  readonly database: Database
  readonly keys: Keys
  readonly newClient: () => Client
  readonly clock: Clock
  readonly ids: Ids
  readonly shipped: Shipped
  readonly evidence: Evidence
  readonly environment: Awaited<ReturnType<ProviderWithKey>>
  /** What this process may connect to. */
  readonly rules: EgressRules
  /** Makes the model from the way to its key, which goes nowhere else. */
  readonly model: (providerWithKey: ProviderWithKey) => Model
  /** Makes the model of meanings likewise; absent: none can be asked. */
  readonly embedding?: (providerWithKey: ProviderWithKey) => Embedding
}

/** All that the flows need, over PostgreSQL. `settle` does after a migration what only a holder of the keys can;
 * `close` ends the listening connection; the database stays open. */
export function openWorld(parts: WorldParts): {
  readonly ports: Ports
  /** For the adapter that speaks to identity providers alone. */
  readonly identityProviderWithSecret: IdentityProviderWithSecret
  readonly settle: () => Promise<void>
  readonly close: () => Promise<void>
} {
  const { database, keys, ids, clock, shipped, evidence } = parts
  const stores = { database, keys, ids }
  const providers = providersOver(stores, parts.environment, parts.rules)
  const events: Events & { readonly close: () => Promise<void> } = eventsOver(database, parts.newClient)
  const signInSettings = signInSettingsOver(stores)
  const ports: Ports = {
    clock,
    ids,
    shipped,
    evidence,
    library: libraryOver(stores, clock),
    judging: judgingOver(stores),
    meanings: meaningsOver(stores),
    embedding: parts.embedding?.(providers.providerWithKey) ?? noEmbedding,
    sourcePages: sourcePagesOver(stores),
    imports: importsOver(stores, clock),
    model: parts.model(providers.providerWithKey),
    signInSettings,
    confirmations: confirmationsOver(stores),
    threads: threadsOver(stores),
    replies: repliesOver(stores),
    suggestions: suggestionsOver(stores),
    episodes: episodesOver(stores),
    timers: timersOver(stores),
    escalation: escalationOver(stores),
    alerts: alertsOver(stores),
    assistance: assistanceOver(stores),
    questions: questionsOver(stores),
    practice: practiceOver(stores),
    followUps: followUpsOver(stores),
    plans: plansOver(stores),
    profiles: profilesOver(stores),
    instruments: instrumentsOver(stores),
    consents: consentsOver(stores),
    ledger: ledgerOver(stores),
    care: careOver(stores),
    breakGlass: breakGlassOver(stores),
    people: peopleOver(stores),
    links: linksOver(stores),
    keyChanges: keyChangesOver(stores),
    erasures: erasuresOver(stores),
    providers,
    events,
    audit: auditOver(database),
    auditLog: auditLogOver(stores),
    rights: rightsOver(stores),
  }
  const { identityProviderWithSecret } = signInSettings
  const settle = async (): Promise<void> => {
    for (const organisationId of await ports.audit.organisations()) await nameClients(stores, organisationId)
  }
  return { ports, settle, identityProviderWithSecret, close: events.close }
}
