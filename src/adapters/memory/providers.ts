import { keepsKey } from '../../domain/policy/base-url.ts'
import type { Providers } from '../../flows/model-ports.ts'
import { reachOf, type EgressRules } from '../egress/rules.ts'
import type { ProviderWithKey } from '../model/open-model.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

/** `environment` is what the process was started with; it takes precedence over what is stored.
 * `rules` say what is local. */
export const memoryProviders = (
  kept: Kept,
  environment: Awaited<ReturnType<ProviderWithKey>>,
  rules: EgressRules,
): Providers & { readonly providerWithKey: ProviderWithKey } => {
  const providerWithKey: ProviderWithKey = async (organisationId) => {
    if (environment) return environment
    const stored = kept.get(organisationId)?.provider
    if (!stored) return null
    const { settings, key } = stored
    const local = reachOf(rules, settings) === 'local'
    return { provider: { ...settings, hasKey: key !== null, from: 'settings', local }, key }
  }
  return {
    providerWithKey,
    reach: (wanted) => reachOf(rules, wanted),
    provider: async (organisationId) => (await providerWithKey(organisationId))?.provider ?? null,
    save: async (permit, settings, key, entry) => {
      const organisation = organisationOf(kept, permit.organisationId)
      const before = organisation.provider
      const held = before !== null && keepsKey(before.settings, settings) ? before.key : null
      organisation.provider = { settings, key: key ?? held }
      chained(organisation, [entry], null)
    },
    remove: async (permit, entry) => {
      const organisation = organisationOf(kept, permit.organisationId)
      organisation.provider = null
      chained(organisation, [entry], null)
    },
  }
}
