import type { MemberActor } from '../domain/access/actor.ts'
import { authorise } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { EpisodeChange } from '../domain/episodes/raise.ts'
import type { FollowUp, FollowUpWay } from '../domain/follow-up/follow-up.ts'
import type { Instrument } from '../domain/follow-up/instrument.ts'
import { score, type Answers } from '../domain/follow-up/score.ts'
import type { Locale } from '../domain/language.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { PlanVersion } from '../domain/safety-plan/plan.ts'
import { enter } from './enter.ts'
import type { TriageSettings } from './follow-up-ports.ts'
import type { Ports } from './ports.ts'
import { noteRead } from './note-read.ts'
import { refuseWith } from './refuse.ts'

/** Everything that structured follow-up knows of one client, and whether this member may add to it. */
export type FollowUpRead = {
  readonly instruments: readonly Instrument[]
  readonly triage: TriageSettings
  readonly asked: readonly FollowUp[]
  readonly plans: readonly PlanVersion[]
  readonly clientName: string
  /** Names of members by id, of those who asked or wrote. */
  readonly names: ReadonlyMap<string, string>
  readonly change: Outcome<null>
}

/** Whoever may read the conversation reads what was asked and the plan; adding to it is for practitioners in care. */
export async function readFollowUp(
  actor: MemberActor,
  conversationId: string,
  ports: Ports,
): Promise<Outcome<FollowUpRead>> {
  const entered = await enter(actor, 'follow-up.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit, thread } = entered.value
  const plan = authorise(actor, 'plan.read', thread)
  const read = authorise(actor, 'conversation.read', thread)
  if (!plan.ok || !read.ok) return refuseWith(ports, actor, 'access-refused', plan, conversationId)
  await noteRead(actor, thread, 'follow-up', ports)
  const asked = await ports.followUps.followUps(permit)
  const plans = await ports.plans.versions(plan.value)
  const triage = await ports.instruments.triage(actor.organisationId)
  const conversation = await ports.threads.conversation(read.value)
  const wrote = plans.flatMap(({ by }) => (by.kind === 'member' ? [by.id] : []))
  const names = new Map<string, string>()
  for (const id of new Set([
    ...asked.map((one) => one.askedBy),
    ...wrote,
    ...(triage.signed ? [triage.signed.signedBy] : []),
  ])) {
    const member = await ports.people.member(actor.organisationId, id)
    names.set(id, member?.name ?? '')
  }
  const may = authorise(actor, 'follow-up.record', thread)
  return granted({
    instruments: ports.shipped.instruments(),
    triage,
    asked,
    plans,
    clientName: conversation?.client.preferredName ?? '',
    names,
    change: may.ok ? granted(null) : may,
  })
}

/** An instrument as it was asked. */
export type FollowUpAsked = {
  readonly instrument: string
  readonly language: Locale
  readonly way: FollowUpWay
  readonly answers: Answers
  readonly replaces: string | null
}

/** A practitioner asked, and the table scores it. The result may open or raise the episode and lowers nothing (SA.2).
 * Refuses `input-not-valid` with the item that has no answer, `already-decided` where the same was put right before. */
export async function recordFollowUp(
  actor: MemberActor,
  conversationId: string,
  told: FollowUpAsked,
  ports: Ports,
): Promise<Outcome<{ readonly made: FollowUp; readonly episode: EpisodeChange['kind'] }>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'follow-up.record', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const refuse = (no: Outcome<unknown>) => refuseWith(ports, actor, 'access-refused', no, conversationId)
  const instrument = ports.shipped.instruments().find((one) => one.id === told.instrument)
  if (!instrument) return refuse(refused('input-not-valid', 'instrument'))
  const table = await tableFor(actor.organisationId, instrument, ports)
  const result = score(instrument, table, told.answers)
  if (!result.ok) return refuse(result)
  const wrong = await wrongReplacement(actor, conversationId, told, ports)
  if (wrong !== null) return refuse(wrong)
  const { row, table: used } = result.value
  const made: FollowUp = {
    ...{ id: ports.ids.next(), instrument: instrument.id, version: instrument.version },
    ...{ table: used.id, row: row.id, tier: row.tier },
    ...{ language: told.language, way: told.way, answers: told.answers, replaces: told.replaces },
    ...{ askedBy: actor.memberId, at },
  }
  // Neither row nor tier: what somebody answered stands sealed, and nowhere else.
  const detail = {
    instrument: made.instrument,
    version: made.version,
    way: made.way,
    replaces: made.replaces,
  }
  const entry = entryFor(actor, at, 'follow-up-recorded', ['follow-up', made.id], detail)
  const stored = await ports.followUps.record(entered.value.permit, made, row.raises, entry)
  return stored.ok ? granted({ made, episode: stored.value }) : refuse(stored)
}

/** The table that a clinician of the practice signed; until then the graver of all. */
async function tableFor(organisationId: string, instrument: Instrument, ports: Ports): Promise<string> {
  if (instrument.id !== 'triage') return instrument.tables[0]?.id ?? 'strictest'
  const { signed } = await ports.instruments.triage(organisationId)
  return signed?.table ?? 'strictest'
}

/** Only one's own kind is put right, once, in the same conversation. */
async function wrongReplacement(
  actor: MemberActor,
  conversationId: string,
  { replaces, instrument }: FollowUpAsked,
  ports: Ports,
): Promise<Outcome<never> | null> {
  if (replaces === null) return null
  const entered = await enter(actor, 'follow-up.read', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const before = await ports.followUps.followUps(entered.value.permit)
  const known = before.find((one) => one.id === replaces)
  if (!known || known.instrument !== instrument) return refused('input-not-valid', 'replaces')
  return before.some((one) => one.replaces === replaces) ? refused('already-decided') : null
}
