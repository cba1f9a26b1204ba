import type { Consent } from '../../domain/consent/consent.ts'
import type { Locale } from '../../domain/language.ts'
import { granted, type Outcome } from '../../domain/outcome.ts'
import { isStaffed } from '../../domain/policy/hours.ts'
import type { Provider } from '../../flows/model-ports.ts'
import { readChoices, type ChoicesRead } from '../../flows/read-ai-use.ts'
import { readPage, type PageRead } from '../../flows/read-conversation.ts'
import type { ClientVisit, HttpWorld } from './http-world.ts'
import { shownMessages, type AiView, type ClientView, type ShownConsent } from './pages/client-view.ts'

/** Reads what a client's pages show. `chosen` is the language picked on a page; null takes the client's own. */
export async function readClientView(
  world: HttpWorld,
  visit: ClientVisit,
  chosen: Locale | null,
): Promise<Outcome<ClientView>> {
  // Read before the conversation, so that the live stream tells a change twice rather than never.
  const event = await world.ports.events.latest(visit.actor.organisationId)
  const read = await readPage(visit.actor, world.ports)
  if (!read.ok) return read
  const { conversation, organisation, assist, crisisLines } = read.value
  const now = world.ports.clock.now()
  return granted({
    locale: chosen ?? conversation.thread.language,
    clinic: organisation.name,
    practitioners: conversation.practitioners.map((person) => person.name),
    hours: organisation.hours,
    now,
    staffed: isStaffed(organisation.hours, now),
    ai: conversation.thread.noAi ? 'off' : assist.level,
    noAi: conversation.thread.noAi,
    version: conversation.thread.version,
    messages: shownMessages(conversation),
    crisisLines,
    event,
    drafts: draftsOf(read.value, now),
  })
}

/** What the page about AI shows besides. */
export async function readAiView(
  world: HttpWorld,
  visit: ClientVisit,
  view: ClientView,
): Promise<Outcome<AiView>> {
  const choices = await readChoices(visit.actor, world.ports)
  if (!choices.ok) return choices
  const { consents, draftsKept } = choices.value
  const shown = consents.map((consent) => shownConsent(consent, view.now))
  return granted({ ...view, consents: shown, draftsKept })
}

const shownConsent = (
  { purpose, provider, model, guardian, way, recordedByName, ...consent }: ChoicesRead['consents'][number],
  now: string,
): ShownConsent => ({
  ...{ purpose, provider, model, guardian, way, recordedBy: recordedByName },
  givenAt: consent.givenAt,
  until: consent.expiresAt,
  endedAt:
    consent.revokedAt ?? (consent.expiresAt !== null && consent.expiresAt <= now ? consent.expiresAt : null),
})

/** Drafts are asked about only where a yes would change something: a model is set up and the organisation and the
 * law of the place allow drafts. A yes that was given can be taken back whatever else holds. */
function draftsOf(read: PageRead, now: string): ClientView['drafts'] {
  const { provider, assist, conversation } = read
  if (!provider) return null
  const given = conversation.consents.find((consent) => holds(consent, provider, now))
  // Danger pauses drafts; the client's yes or no stays theirs to give and to take back.
  const asked =
    assist.level === 'drafts' || assist.because === 'consent-missing' || assist.because === 'danger-now'
  if (!given && !asked) return null
  return { provider: provider.name, model: provider.model, givenAt: given?.givenAt ?? null }
}

const holds = (consent: Consent, provider: Provider, now: string): boolean =>
  consent.purpose === 'draft-replies' &&
  consent.provider === provider.name &&
  consent.model === provider.model &&
  consent.revokedAt === null &&
  (consent.expiresAt === null || consent.expiresAt > now)
