import { randomIds } from '../../../adapters/clock/random-ids.ts'
import { systemClock } from '../../../adapters/clock/system-clock.ts'
import type { OpenRecord } from '../../../adapters/db/connect.ts'
import { consentingClients } from '../../../adapters/db/consenting-clients.ts'
import { otherWaysOut, type OtherWaysOut } from '../../../adapters/db/other-ways-out.ts'
import { peopleOver } from '../../../adapters/db/people.ts'
import { providersOver } from '../../../adapters/db/providers.ts'
import { reachOf, targetOf, type EgressRules } from '../../../adapters/egress/rules.ts'
import { noticeHosts, noticeReach, noticeRules } from '../../../adapters/notices/read-notices.ts'
import { witnessRules } from '../../../adapters/witness/read-witness.ts'
import { purposesInUse } from '../../../domain/consent/consent.ts'
import { registerBase } from '../../../domain/evidence/registers.ts'
import { baseOf } from '../../../domain/policy/base-url.ts'
import type { Provider, Reach } from '../../../flows/model-ports.ts'
import type { Config } from '../../server/config.ts'
import type { World } from '../command.ts'
import { eachOrganisation } from '../each-organisation.ts'
import { databasesOf } from '../../../adapters/db/databases-elsewhere.ts'
import type { EgressReport, ReportedHost, ReportedOrganisation, ReportedProvider } from './report.ts'
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
    witness: hostAt(witnessRules(config.witness, rules), config.witness.outside?.url ?? null),
    leakedPasswords: hostAt(rules, serviceOf(config)),
    record,
    organisations,
    contradictions: organisations.flatMap(outOfReach),
  }
}

const serviceOf = ({ leakedPasswords: asked }: Config): string | null =>
  asked !== null && 'service' in asked ? asked.service : null

/** Where an address leads, and whether the rules let this server connect to it. */
function hostAt(
  rules: EgressRules,
  address: string | null,
): { readonly host: string; readonly reach: Reach } | null {
  if (address === null) return null
  const target = targetOf(rules, address)
  return { host: target?.entry ?? address, reach: target?.reach ?? 'not-allowed' }
}

/** Registers that the practice may ask, and who vouches for its staff. */
function othersOf({ registers, issuer }: OtherWaysOut, rules: EgressRules): readonly ReportedHost[] {
  const named = [
    ...registers.map((what) => [what, registerBase[what]] as const),
    ...(issuer === null ? [] : [['identity-provider', issuer] as const]),
  ]
  return named.flatMap(([what, address]) => {
    const host = hostAt(rules, address)
    return host === null ? [] : [{ what, ...host }]
  })
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
  const other = await otherWaysOut(stores, id)
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
    meaningModel: other.meaningModel,
    summaries: other.summaries,
    secondLook: other.secondLook,
    others: othersOf(other, config.egress),
  }
}
