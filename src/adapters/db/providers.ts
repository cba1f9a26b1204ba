import { keepsKey } from '../../domain/policy/base-url.ts'
import type { Providers } from '../../flows/model-ports.ts'
import { reachOf, type EgressRules } from '../egress/rules.ts'
import type { ProviderWithKey } from '../model/open-model.ts'
import { appendEntry } from './audit.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

type Configured = Awaited<ReturnType<ProviderWithKey>>

/** `environment` is what the process was started with; it takes precedence over what is stored. `providerWithKey`
 * is for the model adapter alone: no port gives a key away. `rules` say what is local. */
export function providersOver(
  { database, keys }: Stores,
  environment: Configured,
  rules: EgressRules,
): Providers & { readonly providerWithKey: ProviderWithKey } {
  const stored = async (tx: Scoped, organisationId: string): Promise<Configured> => {
    const row = await tx
      .selectFrom('provider')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst()
    if (!row) return null
    const ours = await keys.forOrganisation(tx, organisationId)
    const { kind, name, model } = row
    const baseUrl = row.base_url && ours.open(places.baseUrl(organisationId), row.base_url)
    const key = row.key && ours.open(places.providerKey(organisationId), row.key)
    const local = reachOf(rules, { kind, baseUrl }) === 'local'
    return { provider: { kind, name, model, baseUrl, hasKey: key !== null, from: 'settings', local }, key }
  }
  const providerWithKey: ProviderWithKey = async (organisationId) =>
    environment ?? inOrganisation(database, organisationId, (tx) => stored(tx, organisationId))
  return {
    providerWithKey,
    reach: (wanted) => reachOf(rules, wanted),
    provider: async (organisationId) => (await providerWithKey(organisationId))?.provider ?? null,
    save: (permit, { kind, name, model, baseUrl }, key, entry) =>
      inOrganisation(database, permit, async (tx) => {
        const { organisationId } = permit
        const before = await stored(tx, organisationId)
        const ours = await keys.forOrganisation(tx, organisationId)
        const held = before && keepsKey(before.provider, { kind, baseUrl }) ? before.key : null
        const next = key ?? held
        const row = {
          kind,
          name,
          model,
          base_url: baseUrl === null ? null : ours.seal(places.baseUrl(organisationId), baseUrl),
          key: next === null ? null : ours.seal(places.providerKey(organisationId), next),
        }
        await tx
          .insertInto('provider')
          .values({ organisation_id: organisationId, ...row })
          .onConflict((on) => on.column('organisation_id').doUpdateSet(row))
          .execute()
        await appendEntry(tx, entry)
      }),
    remove: (permit, entry) =>
      inOrganisation(database, permit, async (tx) => {
        await tx.deleteFrom('provider').where('organisation_id', '=', permit.organisationId).execute()
        await appendEntry(tx, entry)
      }),
  }
}
