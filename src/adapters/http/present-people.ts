import type { PeopleView, ProviderView, Settings } from '../../contract/administration.ts'
import type { Session } from '../../contract/shapes.ts'
import type { Provider, Reach } from '../../flows/model-ports.ts'
import type { ClientListed, Member, Organisation } from '../../flows/ports.ts'

/** Presenters name each field: what is not named here does not leave the server. */
export const organisationView = (organisation: Organisation): Session['organisation'] => ({
  id: organisation.id,
  ...settingsView(organisation),
})

export const settingsView = ({
  name,
  assist,
  hours,
  language,
  remoteForUnreadLanguages,
}: Organisation): Settings => ({
  name,
  assist,
  hours: { timeZone: hours.timeZone, open: hours.open.map(({ day, from, to }) => ({ day, from, to })) },
  language,
  remoteForUnreadLanguages,
})

export const providerView = (
  { kind, name, model, baseUrl, hasKey, from }: Provider,
  reach: Reach,
): ProviderView => ({
  kind,
  name,
  model,
  baseUrl,
  hasKey,
  from,
  reach,
})

export const memberView = (member: Member): PeopleView['members'][number] => ({
  id: member.id,
  name: member.name,
  email: member.email,
  role: member.role,
  title: member.title,
  licences: member.licences.map(({ id, jurisdiction, number, validFrom, expiresOn }) => ({
    id,
    jurisdiction,
    number,
    validFrom,
    expiresOn,
  })),
})

export const clientView = (client: ClientListed): PeopleView['clients'][number] => ({
  clientId: client.clientId,
  conversationId: client.conversationId,
  name: client.name,
  jurisdiction: client.jurisdiction,
  practitionerIds: [...client.practitionerIds],
  links: client.links.map(({ id, madeAt, revokedAt }) => ({ id, madeAt, revokedAt })),
})
