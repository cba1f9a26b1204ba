import { toConfirm } from '../../domain/access/confirmation.ts'
import { answerAtTheServer } from '../../flows/confirm.ts'
import { theServer, type ClientActor, type MemberActor, type Role } from '../../domain/access/actor.ts'
import { authorise, type Action, type Authorised } from '../../domain/access/authorise.ts'
import { entryFor } from '../../domain/audit/entry-for.ts'
import { stepEvents } from '../../domain/audit/episode-entry.ts'
import type { AuditEntry, AuditEvent } from '../../domain/audit/entry.ts'
import type { ClientProfile } from '../../domain/conversation/conversation.ts'
import type { EpisodeStep } from '../../domain/episodes/move-episode.ts'
import { raise } from '../../domain/episodes/raise.ts'
import type { Licence } from '../../domain/review/approve.ts'
import type { Language } from '../../domain/language.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { Screening } from '../../domain/risk/signal.ts'
import type { Ports, Stored } from '../../flows/ports.ts'

/** One of the two worlds, empty. */
export type World = { readonly ports: Ports; readonly close: () => Promise<void> }
export type OpenWorld = () => Promise<World>

/** Names nobody has: wherever one turns up, it was not hidden. */
export const CANARY = {
  name: 'Wilhelmina Quackenbush',
  phone: '+1 415 555 0199',
  email: 'wilhelmina.quackenbush@canary.example',
  brother: 'Thaddeus Quackenbush',
} as const

/** A practice: an administrator, a supervisor, a practitioner who may answer Wilhelmina, one whose licence ran out,
 * one with a licence elsewhere, and one who cares for nobody here. */
export type Scene = {
  readonly ports: Ports
  readonly organisationId: string
  readonly administrator: MemberActor
  readonly supervisor: MemberActor
  readonly nora: MemberActor
  readonly expired: MemberActor
  readonly elsewhere: MemberActor
  readonly stranger: MemberActor
  readonly licences: Readonly<Record<'nora' | 'expired' | 'elsewhere' | 'stranger', Licence>>
  readonly wilhelmina: ClientActor
}

export const profile = (clientId: string, changed: Partial<ClientProfile>): ClientProfile => ({
  clientId,
  name: CANARY.name,
  preferredName: 'Willa',
  pronouns: 'she/her',
  birthYear: 1987,
  jurisdiction: 'US-CA',
  country: 'US',
  language: 'en',
  contact: { phone: CANARY.phone, email: CANARY.email },
  circle: [{ relation: 'brother', name: CANARY.brother }],
  identifiers: [],
  about: 'Sleeps badly; likes to be asked, not told.',
  ...changed,
})

export async function openScene(ports: Ports): Promise<Scene> {
  const organisationId = ports.ids.next()
  const actor = (role: Role): MemberActor => ({
    kind: 'member',
    organisationId,
    memberId: ports.ids.next(),
    role,
  })
  const administrator = { ...actor('administrator'), provenAt: ports.clock.now() }
  const named = (who: MemberActor, name: string) => ({
    id: who.memberId,
    name,
    email: `${who.memberId}@practice.example`,
    role: who.role,
    title: 'Ph.D.',
  })
  await ports.people.createOrganisation(
    {
      id: organisationId,
      name: 'Canary Practice',
      assist: 'drafts',
      hours: { timeZone: 'America/Los_Angeles', open: [{ day: 1, from: '09:00', to: '17:00' }] },
      language: 'en',
      remoteForUnreadLanguages: false,
    },
    named(administrator, 'Ada Admin'),
    entry(administrator, ports, 'organisation-created'),
  )
  const told = (event: AuditEvent, subject: readonly [string, string], detail: AuditEntry['detail']) =>
    entryFor(administrator, ports.clock.now(), event, subject, detail)
  const change = permit(administrator, 'people.change', null)
  const give = permit(administrator, 'access.give', null)
  const staff = { supervisor: actor('supervisor'), nora: actor('practitioner') }
  const others = { expired: actor('practitioner'), elsewhere: actor('practitioner') }
  const all = { ...staff, ...others, stranger: actor('practitioner') }
  for (const [name, who] of Object.entries(all)) {
    const role = toConfirm(who.role)
    if (!role) throw new Error(`nobody confirms a ${who.role}`)
    const asked = { id: ports.ids.next(), role }
    const subject = ['member', who.memberId] as const
    await ports.people.addMember(
      give,
      { ...named(who, `${name} of staff`), role: 'awaiting' },
      asked,
      told('member-added', subject, { role: 'awaiting', asked: role, confirmation: asked.id }),
    )
    await answerAtTheServer(theServer(organisationId), asked.id, 'confirmed', ports)
  }
  const licences = {
    nora: licence(ports, 'US-CA', '2020-01-01', '2099-12-31'),
    expired: licence(ports, 'US-CA', '2015-01-01', '2021-12-31'),
    elsewhere: licence(ports, 'US-NY', '2020-01-01', '2099-12-31'),
    stranger: licence(ports, 'US-CA', '2020-01-01', '2099-12-31'),
  }
  for (const [who, held] of [
    [all.nora, licences.nora],
    [all.expired, licences.expired],
    [all.elsewhere, licences.elsewhere],
    [all.stranger, licences.stranger],
  ] as const)
    await ports.people.addLicence(
      change,
      who.memberId,
      held,
      told('licence-added', ['licence', held.id], {
        ...{ member: who.memberId, jurisdiction: held.jurisdiction },
        ...{ validFrom: held.validFrom, expiresOn: held.expiresOn },
      }),
    )
  const scene = { ports, organisationId, administrator, ...all, licences }
  const wilhelmina = await addClient(scene, {}, [all.nora, all.expired, all.elsewhere])
  return { ...scene, wilhelmina }
}

/** Another client of the practice. */
export async function addClient(
  scene: Pick<Scene, 'ports' | 'administrator' | 'organisationId'>,
  changed: Partial<ClientProfile>,
  practitioners: readonly MemberActor[],
): Promise<ClientActor> {
  const { ports, administrator, organisationId } = scene
  const clientId = ports.ids.next()
  const conversationId = ports.ids.next()
  await ports.people.addClient(
    permit(administrator, 'people.change', null),
    profile(clientId, changed),
    conversationId,
    practitioners.map((one) => one.memberId),
    entryFor(administrator, ports.clock.now(), 'client-added', ['client', clientId], {
      ...{ conversation: conversationId, practitioners: practitioners.length },
      team: practitioners.map((one) => one.memberId).join(' '),
    }),
  )
  return { kind: 'client', organisationId, clientId, conversationId }
}

const licence = (ports: Ports, jurisdiction: string, validFrom: string, expiresOn: string): Licence => ({
  id: ports.ids.next(),
  jurisdiction,
  number: 'PSY 4711',
  validFrom,
  expiresOn,
})

/** A permit of the access table, or a broken test. */
export function permit<A extends Action>(
  actor: ClientActor | MemberActor,
  action: A,
  resource: Parameters<typeof authorise>[2],
): Authorised<A> {
  // At the moment of the proof, where there was one: then it is fresh.
  const now = actor.kind === 'member' ? (actor.provenAt ?? null) : null
  const outcome = authorise(actor, action, resource, now)
  if (!outcome.ok) throw new Error(`${action}: ${outcome.refusal.code}`)
  return outcome.value
}

/** A permit for Wilhelmina's conversation, or another client's. */
export async function permitFor<A extends Action>(
  scene: Scene,
  actor: ClientActor | MemberActor,
  action: A,
  client: ClientActor = scene.wilhelmina,
): Promise<Authorised<A>> {
  return permit(
    actor,
    action,
    await scene.ports.threads.thread(theServer(client.organisationId), client.conversationId),
  )
}

export const entry = (
  actor: ClientActor | MemberActor,
  ports: Ports,
  event: AuditEvent,
  about: string | null = null,
): AuditEntry => entryFor(actor, ports.clock.now(), event, ['test', about], { because: 'a test' })

/** The entry of a step that somebody takes with an episode. */
export const stepEntry = (
  actor: MemberActor,
  ports: Ports,
  step: EpisodeStep,
  episodeId: string,
): AuditEntry =>
  entryFor(actor, ports.clock.now(), stepEvents[step], ['episode', episodeId], { because: 'a test' })

export const reading = (level: RiskLevel): Screening => ({
  level,
  language: 'en',
  signals:
    level === 'none'
      ? []
      : [{ kind: 'hopelessness', level, rule: 'hopelessness.no-point', start: 2, end: 9 }],
})

/** A client writes: stored as the flow would store it. */
export async function write(
  scene: Scene,
  text: string,
  level: RiskLevel,
  given: {
    readonly submissionId?: string
    readonly client?: ClientActor
    readonly at?: string
    readonly language?: Language
  } = {},
): Promise<Stored> {
  const { ports } = scene
  const client = given.client ?? scene.wilhelmina
  const thread = await ports.threads.thread(theServer(client.organisationId), client.conversationId)
  const screening = { ...reading(level), language: given.language ?? 'en' }
  const arrived = {
    id: ports.ids.next(),
    submissionId: given.submissionId ?? ports.ids.next(),
    text,
    screening,
    at: given.at ?? ports.clock.now(),
  }
  return ports.threads.receive(
    permit(client, 'message.write', thread),
    arrived,
    raise(thread?.openEpisode ?? null, level, arrived.at),
    entry(client, ports, 'message-received'),
  )
}

/** What a change leaves behind: length of chain and outbox, version of Wilhelmina's thread. */
export async function traces(scene: Scene) {
  const { ports, organisationId, wilhelmina } = scene
  const { sequence } = await ports.audit.head(organisationId)
  const thread = await ports.threads.thread(theServer(organisationId), wilhelmina.conversationId)
  return {
    audit: sequence,
    events: await ports.events.latest(organisationId),
    version: thread?.version ?? -1,
  }
}

/** What was written since, newest last. */
export async function since(scene: Scene, before: { readonly audit: number; readonly events: number }) {
  const entries: string[] = []
  for await (const one of scene.ports.audit.entries(scene.organisationId))
    if (one.sequence > before.audit) entries.push(one.event)
  const events = await scene.ports.events.since(scene.organisationId, before.events, 100)
  return { entries, events: events.map((event) => event.kind) }
}
