import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import {
  blankPlan,
  planParts,
  type PlanLine,
  type PlanPart,
  type PlanVersion,
} from '../domain/safety-plan/plan.ts'
import { readPlan, samePlan } from '../domain/safety-plan/read-plan.ts'
import { screenPlan } from '../domain/safety-plan/screen-plan.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** What a client reads of their own plan: the plan as it stands, null where nobody wrote one. */
export type OwnPlan = {
  readonly plan: PlanVersion | null
  /** Who saved it last: the name of a member, null for the client. */
  readonly writtenBy: string | null
}

/** A client opens their plan. */
export async function readOwnPlan(actor: ClientActor, ports: Ports): Promise<Outcome<OwnPlan>> {
  const entered = await enter(actor, 'plan.read', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const [plan] = await ports.plans.versions(entered.value.permit)
  if (!plan) return granted({ plan: null, writtenBy: null })
  if (plan.by.kind === 'client') return granted({ plan, writtenBy: null })
  const member = await ports.people.member(actor.organisationId, plan.by.id)
  return granted({ plan, writtenBy: member?.name ?? '' })
}

/** Lines as somebody wrote them, on top of the version they had before them; 0: there was none. */
export type PlanWritten = {
  readonly basedOn: number
  readonly lines: Readonly<Record<PlanPart, readonly PlanLine[]>>
}

/** The client, or a practitioner with them, saves the plan; unfinished or not. What the client wrote new is read for
 * danger, here and on the original text (SA.5), and opens or raises the episode in the same transaction. Refuses `plan-moved-on` where somebody
 * saved another since, `input-not-valid` with the part that does not fit. A save that changes nothing adds nothing. */
export async function writePlan(
  actor: ClientActor | MemberActor,
  conversationId: string,
  written: PlanWritten,
  ports: Ports,
): Promise<Outcome<PlanVersion>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'plan.write', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const plan = readPlan(written.lines)
  if (!plan.ok) return refuseWith(ports, actor, 'access-refused', plan, conversationId)
  const [latest] = await ports.plans.versions(entered.value.permit)
  if (latest && samePlan(latest.plan, plan.value)) return granted(latest)
  if ((latest?.version ?? 0) !== written.basedOn)
    return refuseWith(ports, actor, 'access-refused', refused('plan-moved-on'), conversationId)
  const by =
    actor.kind === 'client'
      ? ({ kind: 'client', id: actor.clientId } as const)
      : ({ kind: 'member', id: actor.memberId } as const)
  const screening = actor.kind === 'client' ? screenPlan(plan.value, latest?.plan ?? blankPlan) : null
  const version: PlanVersion = { version: written.basedOn + 1, plan: plan.value, by, at, screening }
  const lines = planParts.reduce((sum, part) => sum + plan.value[part].length, 0)
  const subject = ['client', entered.value.thread.clientId] as const
  const read = screening && { level: screening.level, concerns: screening.concerns.length }
  const detail = { version: version.version, lines, ...read }
  const entry = entryFor(actor, at, 'plan-written', subject, detail)
  const stored = await ports.plans.write(entered.value.permit, version, entry)
  return stored.ok ? granted(version) : refuseWith(ports, actor, 'access-refused', stored, conversationId)
}
