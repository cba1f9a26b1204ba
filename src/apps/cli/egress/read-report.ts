import { randomIds } from '../../../adapters/clock/random-ids.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import type { OpenRecord } from '../../../adapters/db/connect.ts'
import { consentingClients } from '../../../adapters/db/consenting-clients.ts'
import { peopleOver } from '../../../adapters/db/people.ts'
import { providersOver } from '../../../adapters/db/providers.ts'
import { reachOf, targetOf, type EgressRules } from '../../../adapters/egress/rules.ts'
import { noticeHosts, noticeReach, noticeRules } from '../../../adapters/notices/read-notices.ts'
import { purposesInUse } from '../../../domain/consent/consent.ts'
import { baseOf } from '../../../domain/policy/base-url.ts'
import type { Provider } from '../../../flows/model-ports.ts'
import type { Config } from '../../server/config.ts'
import type { World } from '../command.ts'
import { eachOrganisation } from '../each-organisation.ts'
import { databasesOf } from './databases.ts'
import type { EgressReport, ReportedOrganisation, ReportedProvider } from './report.ts'
import { outOfReach } from './words.ts'

/** Reads configuration and record, dials nothing but the database. */
export async function readReport(config: Config, world: World): Promise<EgressReport> {
  const { record, organisations } = await eachOrganisation(config.record, world, (id, opened) =>
    organisationOf(id, opened, config),
  )
  const rules = config.egress
  return {
    rules,
    databases: databasesOf(config.record),
    environment: config.provider && reported(config.provider.provider, rules),
    notices: noticeHosts(config.notices).map((one) => ({
      variable: one.variable,
      host: one.entry,
      reach: noticeReach(noticeRules(config.notices, rules), one),
    })),
    record,
    organisations,
    contradictions: organisations.flatMap(outOfReach),
  }
}

const reported = (provider: Provider, rules: EgressRules): ReportedProvider => {
  const base = baseOf(provider)
  return {
    kind: provider.kind,
    name: provider.name,
    model: provider.model,
    host: base === null ? null : (targetOf(rules, base)?.entry ?? null),
    reach: reachOf(rules, provider),
    hasKey: provider.hasKey,
    from: provider.from,
  }
}

async function organisationOf(
  id: string,
  { database, keys }: OpenRecord,
  config: Config,
): Promise<ReportedOrganisation | null> {
  const stores = { database, keys, ids: randomIds }
  const organisation = await peopleOver(stores).organisation(id)
  if (!organisation) return null
  const provider = await providersOver(stores, config.provider, config.egress).provider(id)
  const purposes = await Promise.all(
    (provider ? purposesInUse : []).map(async (purpose) => {
      const wanted = { purpose, provider: provider?.name ?? '', model: provider?.model ?? '' }
      return { purpose, clients: await consentingClients(database, id, wanted, systemClock.now()) }
    }),
  )
  return {
    id,
    name: organisation.name,
    drafts: organisation.assist === 'drafts',
    remoteForUnreadLanguages: organisation.remoteForUnreadLanguages,
    provider: provider && reported(provider, config.egress),
    purposes,
  }
}
