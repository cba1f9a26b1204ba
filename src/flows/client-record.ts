import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import type { ProfileVersion } from '../domain/agreed-profile/profile.ts'
import type { ChainedEntry } from '../domain/audit/chain.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { LedgerRow } from '../domain/consent/model-call.ts'
import type { Conversation } from '../domain/conversation/conversation.ts'
import type { FollowUp } from '../domain/follow-up/follow-up.ts'
import type { Instrument } from '../domain/follow-up/instrument.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { dueOn, type RightCase } from '../domain/rights/right-case.ts'
import type { PlanVersion } from '../domain/safety-plan/plan.ts'
import type { Organisation, Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import type { RightCaseWithWords } from './rights-ports.ts'

/** Everything that goes into a client's copy. */
export type ClientRecord = {
  readonly madeAt: string
  readonly organisation: Organisation
  readonly conversation: Conversation
  readonly plans: readonly PlanVersion[]
  readonly profiles: readonly ProfileVersion[]
  readonly followUps: readonly FollowUp[]
  readonly instruments: readonly Instrument[]
  readonly ledger: readonly LedgerRow[]
  /** What the client asked for, with their words and our answers, latest first; null in a copy made by a practitioner,
   * who sees no requests. */
  readonly requests: readonly RightCaseWithWords[] | null
  /** Who looked, latest first. */
  readonly looks: readonly ChainedEntry[]
  /** Names and titles of staff by id. */
  readonly people: ReadonlyMap<string, { readonly name: string; readonly title: string }>
}

/** What counts as looking at a client. Whoever has a link reads and writes as the client, so links are there too. */
export const lookEvents = [
  'clinical-read',
  'clients-listed',
  'hidden-previewed',
  'record-exported',
  'client-link-made',
  'client-link-opened',
] as const

/** Rows of one kind in a copy at most; a person has fewer. */
const MOST = 100_000

/** A client takes a copy along, or somebody who cares for them makes one. That it was made is on record first, as a
 * request that was met at once where the client made it. */
export async function exportRecord(
  actor: ClientActor | MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<ClientRecord>> {
  const at = ports.clock.now()
  const thread = await ports.threads.thread(actor, conversationId)
  const permit = authorise(actor, 'client-record.export', thread, at)
  if (!permit.ok || !thread) return refuseWith(ports, actor, 'access-refused', permit, conversationId)
  const conversation = await ports.threads.conversation(permit.value)
  const organisation = await ports.people.organisation(actor.organisationId)
  if (!conversation || !organisation)
    return refuseWith(ports, actor, 'access-refused', refused('not-found'), conversationId)
  const id = ports.ids.next()
  const detail = { client: thread.clientId, kind: 'copy', to: 'done' }
  const entry = entryFor(actor, at, 'record-exported', ['right-case', id], detail)
  const done: RightCase = {
    ...{ id, clientId: thread.clientId, askedAt: at, dueOn: dueOn(at), endedAt: at },
    ...{ extended: false, reason: null },
    kind: 'copy',
    state: 'done',
  }
  await ports.rights.ask(permit.value, done, '', entry)
  const plans = await ports.plans.versions(permit.value)
  const profiles = await ports.profiles.versions(permit.value)
  const followUps = await ports.followUps.followUps(permit.value)
  const seesRequests = actor.kind === 'client' || actor.role === 'supervisor'
  const requests = seesRequests ? await ports.rights.own(permit.value) : null
  const ledger = await ports.ledger.rows(permit.value, null, MOST)
  await ports.audit.tellLooks(actor.organisationId, at, at)
  const looks = await ports.auditLog.about(permit.value, lookEvents, null, MOST)
  const people = await namesIn(
    actor.organisationId,
    ids({ conversation, plans, profiles, followUps, looks }),
    ports,
  )
  const instruments = ports.shipped.instruments()
  return granted({
    ...{ madeAt: at, organisation, conversation, plans, profiles, followUps },
    ...{ instruments, ledger, requests, looks, people },
  })
}

function ids(
  record: Pick<ClientRecord, 'conversation' | 'plans' | 'profiles' | 'followUps' | 'looks'>,
): readonly string[] {
  const { conversation, plans, profiles, followUps, looks } = record
  const wrote = [...plans, ...profiles].flatMap(({ by }) => (by.kind === 'member' ? [by.id] : []))
  return [
    ...conversation.practitioners.map((one) => one.id),
    ...conversation.messages.flatMap((one) => (one.from === 'practitioner' ? [one.authorId] : [])),
    ...wrote,
    ...followUps.map((one) => one.askedBy),
    ...looks.flatMap((one) => (one.actorKind === 'member' ? [one.actorId] : [])),
  ]
}

/** Names and titles of staff, each asked for once. */
export async function namesIn(
  organisationId: string,
  memberIds: readonly string[],
  ports: Ports,
): Promise<ReadonlyMap<string, { readonly name: string; readonly title: string }>> {
  const people = new Map<string, { readonly name: string; readonly title: string }>()
  for (const id of new Set(memberIds)) {
    const member = await ports.people.member(organisationId, id)
    if (member) people.set(id, { name: member.name, title: member.title })
  }
  return people
}
