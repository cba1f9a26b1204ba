import { join } from 'node:path'
import { theServer, type ClientActor, type MemberActor } from '../../domain/access/actor.ts'
import { entryFor } from '../../domain/audit/entry-for.ts'
import { identifierKinds, type KnownIdentifier } from '../../domain/privacy/deidentified.ts'
import type { Outcome } from '../../domain/outcome.ts'
import { textSha256 } from '../../domain/review/approve.ts'
import { chooseNoAi } from '../../flows/client-choices.ts'
import { decide, receiveMessage } from '../../flows/client-message.ts'
import { stepEpisode } from '../../flows/episode-step.ts'
import { fireTimers } from '../../flows/escalate.ts'
import { answerAtTheServer } from '../../flows/confirm.ts'
import { addClient, addLicence, addMember, createOrganisation } from '../../flows/people.ts'
import { readOwnPlan, writePlan } from '../../flows/safety-plan.ts'
import type { Ports } from '../../flows/ports.ts'
import { readDemonstrationPlans, type DemonstrationPlan } from '../../adapters/shipped/demonstration-plans.ts'
import {
  instantOf,
  readDemonstration,
  type DemonstrationClient,
  type DemonstrationClinic,
  type DemonstrationEvent,
} from '../../adapters/shipped/demonstration.ts'

type Staff = ReadonlyMap<string, MemberActor>
type Planned = { readonly at: string; readonly plan: DemonstrationPlan; readonly actor: ClientActor }
type Happening = { readonly at: string; readonly event: DemonstrationEvent; readonly actor: ClientActor }

/**
 * Loads the demonstration clinic into an empty database by the same stories that real people go through, in the
 * order in which it all happened, so that screening, episodes, approvals and the audit chain are as they would be.
 * Throws where a story refuses: the files under data/demonstration are wrong then.
 */
export async function loadDemonstration(
  ports: Ports,
  dataFolder: string,
): Promise<{ readonly organisationId: string; readonly clients: number; readonly messages: number }> {
  const { clinic, clients } = readDemonstration(dataFolder)
  const now = ports.clock.now()
  const { administrator, staff } = await hire(clinic, now, ports)
  const happenings: Happening[] = []
  const plans: Planned[] = []
  for (const client of clients) {
    const actor = await admit(client, administrator, staff, ports)
    for (const plan of readDemonstrationPlans(join(dataFolder, 'demonstration', 'plans', client.file)))
      plans.push({ at: instantOf(plan.when, clinic.hours.timeZone, now), plan, actor })
    for (const event of client.events)
      happenings.push({ at: instantOf(event.when, clinic.hours.timeZone, now), event, actor })
  }
  const { organisationId } = administrator
  for (const one of [...happenings, ...plans].toSorted((a, b) => a.at.localeCompare(b.at))) {
    const then = { ...ports, clock: { now: () => one.at } }
    // What was due by then rang by then; nobody of the demonstration has a mailbox.
    if ('event' in one && one.event.kind === 'episode-step') await fireTimers(organisationId, [], then)
    await ('plan' in one ? savePlan(one, staff, then) : happen(one, staff, then))
  }
  await fireTimers(organisationId, [], ports)
  const subject = ['organisation', organisationId] as const
  const detail = { clients: clients.length, happenings: happenings.length }
  await ports.audit.record(entryFor(administrator, now, 'demonstration-loaded', subject, detail))
  const messages = happenings.filter((one) => one.event.kind !== 'episode-step').length
  return { organisationId, clients: clients.length, messages }
}

async function hire(
  clinic: DemonstrationClinic,
  now: string,
  ports: Ports,
): Promise<{ readonly administrator: MemberActor; readonly staff: Staff }> {
  const first = clinic.members.find((member) => member.role === 'administrator')
  if (!first) throw new Error('clinic.json: there must be an administrator')
  const { name, language, assist, hours } = clinic
  const settings = { name, language, assist, hours, remoteForUnreadLanguages: false }
  const person = { name: first.name, email: first.email, title: first.title }
  const administrator = must(await createOrganisation(settings, person, ports), clinic.name)
  const staff = new Map<string, MemberActor>([[first.key, administrator]])
  for (const member of clinic.members) {
    if (member === first) continue
    const wanted = { name: member.name, email: member.email, role: member.role, title: member.title }
    const { id, confirmationId } = must(await addMember(administrator, wanted, ports), member.name)
    // Whoever starts the server stands for the second person for what the start itself makes.
    const server = theServer(administrator.organisationId)
    if (confirmationId !== null)
      must(await answerAtTheServer(server, confirmationId, 'confirmed', ports), member.name)
    staff.set(member.key, { ...administrator, memberId: id, role: member.role })
    for (const { jurisdiction, number, validFrom, expiresInDays } of member.licences) {
      const expiresOn = new Date(Date.parse(now) + expiresInDays * 86_400_000).toISOString().slice(0, 10)
      must(
        await addLicence(administrator, id, { jurisdiction, number, validFrom, expiresOn }, ports),
        member.name,
      )
    }
  }
  return { administrator, staff }
}

async function admit(
  client: DemonstrationClient,
  administrator: MemberActor,
  staff: Staff,
  ports: Ports,
): Promise<ClientActor> {
  const { name, preferredName, pronouns, birthYear, jurisdiction, country, language, about } = client
  const circle = client.circle
    .split(';')
    .filter((one) => one.includes('='))
    .map((one) => {
      const [relation = '', person = ''] = one.split('=')
      return { relation: relation.trim(), name: person.trim() }
    })
  const contact = { phone: client.phone, email: client.email }
  const profile = {
    name,
    preferredName,
    pronouns,
    birthYear,
    jurisdiction,
    country,
    language,
    about,
    circle,
    identifiers: identifiersOf(client),
    contact,
  }
  const care = client.care.split(',').map((key) => colleague(staff, key.trim()).memberId)
  const { clientId, conversationId } = must(await addClient(administrator, profile, care, ports), name)
  const actor = {
    kind: 'client',
    organisationId: administrator.organisationId,
    clientId,
    conversationId,
  } as const
  if (client.noAi) must(await chooseNoAi(actor, true, ports), name)
  return actor
}

const identifiersOf = ({ name, identifiers }: DemonstrationClient): readonly KnownIdentifier[] =>
  identifiers
    .split(';')
    .filter((one) => one.includes('='))
    .map((one) => {
      const at = one.indexOf('=')
      const type = identifierKinds.find((kind) => kind === one.slice(0, at).trim())
      if (type === undefined) throw new Error(`${name}: there is no kind of identifier "${one.slice(0, at)}"`)
      return { type, value: one.slice(at + 1).trim() }
    })

async function savePlan({ plan, actor }: Planned, staff: Staff, ports: Ports): Promise<void> {
  const before = must(await readOwnPlan(actor, ports), plan.who)
  const written = { basedOn: before.plan?.version ?? 0, lines: plan.lines }
  const who = plan.who === 'client' ? actor : colleague(staff, plan.who)
  must(await writePlan(who, actor.conversationId, written, ports), plan.who)
}

async function happen({ event, actor }: Happening, staff: Staff, ports: Ports): Promise<void> {
  const { organisationId, conversationId } = actor
  if (event.kind === 'client-wrote') {
    must(await receiveMessage(actor, { submissionId: ports.ids.next(), text: event.text }, ports), event.text)
    return
  }
  const member = colleague(staff, event.who)
  const thread = await ports.threads.thread(theServer(organisationId), conversationId)
  if (event.kind === 'practitioner-wrote') {
    const { text, feedbackSeen } = event
    const yes = { id: ports.ids.next(), text, sha256: textSha256(text), threadVersion: thread?.version ?? 0 }
    must(await decide(member, conversationId, { ...yes, feedbackSeen }, ports), text)
    return
  }
  const episode = thread?.openEpisode
  if (!episode) throw new Error(`no open episode for: ${event.step} ${event.words}`)
  const { step, words, service } = event
  const toMember = event.to === null ? null : colleague(staff, event.to).memberId
  const calledAt = step === 'emergency' ? ports.clock.now() : null
  must(await stepEpisode(member, episode.id, { step, words, toMember, service, calledAt }, ports), step)
}

function colleague(staff: Staff, key: string): MemberActor {
  const member = staff.get(key)
  if (!member) throw new Error(`clinic.json names nobody "${key}"`)
  return member
}

function must<T>(outcome: Outcome<T>, what: string): T {
  if (outcome.ok) return outcome.value
  throw new Error(`${outcome.refusal.code} (${outcome.refusal.detail ?? ''}) at: ${what.slice(0, 60)}`)
}
