import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { baseOf, checkBaseUrl, hostOf, providerName } from '../domain/policy/base-url.ts'
import { areHours } from '../domain/policy/hours.ts'
import { isTimeZone } from '../domain/policy/time-zone.ts'
import type { Provider } from './model-ports.ts'
import { permitted } from './permitted.ts'
import type { Organisation, Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

export type SettingsRead = { readonly organisation: Organisation; readonly provider: Provider | null }

export async function readSettings(actor: MemberActor, ports: Ports): Promise<Outcome<SettingsRead>> {
  const permit = await permitted(actor, 'settings.read', ports)
  if (!permit.ok) return permit
  const organisation = await ports.people.organisation(actor.organisationId)
  if (!organisation) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const provider = await ports.providers.provider(actor.organisationId)
  return granted({ organisation, provider })
}

export async function saveSettings(
  actor: MemberActor,
  wanted: Omit<Organisation, 'id'>,
  ports: Ports,
): Promise<Outcome<Organisation>> {
  const permit = await permitted(actor, 'settings.change', ports)
  if (!permit.ok) return permit
  if (!isTimeZone(wanted.hours.timeZone))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'timeZone'))
  if (!areHours(wanted.hours.open))
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'hours'))
  const organisation = { ...wanted, id: actor.organisationId }
  const subject = ['organisation', organisation.id] as const
  const detail = { assist: wanted.assist, language: wanted.language, timeZone: wanted.hours.timeZone }
  const entry = entryFor(actor, ports.clock.now(), 'settings-changed', subject, detail)
  await ports.people.saveOrganisation(permit.value, organisation, entry)
  return granted(organisation)
}

export type WantedProvider = Pick<Provider, 'kind' | 'model' | 'baseUrl'>

/** Stores the model provider. `key` null keeps the stored one, as long as it goes on to the host it was given for.
 * What the environment sets cannot be changed here. */
export async function saveProvider(
  actor: MemberActor,
  wanted: WantedProvider,
  key: string | null,
  ports: Ports,
): Promise<Outcome<Provider | null>> {
  const permit = await permitted(actor, 'provider.change', ports)
  if (!permit.ok) return permit
  const before = await ports.providers.provider(actor.organisationId)
  if (before?.from === 'environment')
    return refuseWith(ports, actor, 'access-refused', refused('forbidden', 'environment'))
  const address = addressOf(wanted)
  if (!address.ok) return refuseWith(ports, actor, 'access-refused', address)
  const provider = { ...wanted, baseUrl: address.value }
  if (ports.providers.reach(provider) === 'not-allowed')
    return refuseWith(
      ports,
      actor,
      'access-refused',
      refused('host-not-allowed', hostOf(baseOf(provider) ?? '')),
    )
  const named = { ...provider, name: providerName(provider) }
  const detail = { kind: named.kind, name: named.name, model: named.model, newKey: key !== null }
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'provider-changed', subject, detail)
  await ports.providers.save(permit.value, named, key, entry)
  return granted(await ports.providers.provider(actor.organisationId))
}

/** Forgets provider and key. From then on there are no drafts. */
export async function removeProvider(actor: MemberActor, ports: Ports): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'provider.change', ports)
  if (!permit.ok) return permit
  const before = await ports.providers.provider(actor.organisationId)
  if (before?.from === 'environment')
    return refuseWith(ports, actor, 'access-refused', refused('forbidden', 'environment'))
  if (!before) return granted(null)
  const subject = ['organisation', actor.organisationId] as const
  const entry = entryFor(actor, ports.clock.now(), 'provider-changed', subject, { kind: null })
  await ports.providers.remove(permit.value, entry)
  return granted(null)
}

/** A server of one's own has an address; a vendor may be reached through one. */
function addressOf(wanted: WantedProvider): Outcome<string | null> {
  if (wanted.baseUrl !== null) return checkBaseUrl(wanted.baseUrl)
  return wanted.kind === 'openai-compatible' ? refused('input-not-valid', 'baseUrl') : granted(null)
}
