import type { MemberActor } from '../domain/access/actor.ts'
import { emergencyFor, type BreakGlassOutcome } from '../domain/access/break-glass.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { minutesAfter } from '../domain/episodes/timers.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { Emergency, EmergencyListed } from './care-ports.ts'
import { doingOf } from './care.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** A practitioner opens the record of a client who is not theirs, by the client’s whole name, for a reason and a time.
 * Supervisors are told, every look is in the chain, and a supervisor looks at it afterwards. */
export async function openEmergency(
  actor: MemberActor,
  wanted: { readonly name: string; readonly reason: string; readonly minutes: number },
  ports: Ports,
): Promise<Outcome<Emergency>> {
  const permit = await permitted(actor, 'break-glass.open', ports)
  if (!permit.ok) return permit
  const refuse = (outcome: Outcome<unknown>) => refuseWith(ports, actor, 'access-refused', outcome)
  const fitting = emergencyFor(wanted)
  if (!fitting.ok) return refuse(fitting)
  const found = await ports.breakGlass.named(permit.value, wanted.name)
  const [client] = found
  if (!client) return refuse(refused('not-found'))
  // Two of one name: which of them is meant is not for a machine to say.
  if (found.length > 1) return refuse(refused('input-not-valid', 'name'))
  const at = ports.clock.now()
  const { clientId, conversationId } = client
  const until = minutesAfter(at, fitting.value.minutes)
  const emergency: Emergency = {
    ...{ id: ports.ids.next(), clientId, conversationId, memberId: actor.memberId },
    ...{ reason: fitting.value.reason, at, until, endedAt: null, review: null },
  }
  const detail = { client: clientId, conversation: conversationId, until }
  const entry = entryFor(actor, at, 'break-glass-opened', ['break-glass', emergency.id], detail)
  const opened = await ports.breakGlass.open(permit.value, emergency, entry)
  return opened.ok ? granted(emergency) : refuse(opened)
}

/** Who opened it closes it before its time. */
export async function closeEmergency(
  actor: MemberActor,
  id: string,
  ports: Ports,
): Promise<Outcome<{ readonly memberId: string }>> {
  const emergency = await ports.breakGlass.emergency(actor.organisationId, id)
  const about = emergency && doingOf(actor, { doneBy: emergency.memberId }, emergency)
  const permit = await permitted(actor, 'break-glass.close', ports, about)
  if (!permit.ok) return permit
  if (!emergency) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const detail = { conversation: emergency.conversationId }
  const entry = entryFor(actor, ports.clock.now(), 'break-glass-closed', ['break-glass', id], detail)
  const closed = await ports.breakGlass.close(permit.value, id, entry)
  return closed.ok ? granted(emergency) : refuseWith(ports, actor, 'access-refused', closed)
}

/** Every emergency access there was; those that nobody looked at come first. */
export async function readEmergencies(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<readonly EmergencyListed[]>> {
  const permit = await permitted(actor, 'break-glass.read', ports)
  return permit.ok ? granted(await ports.breakGlass.all(permit.value)) : permit
}

/** A supervisor looks at it afterwards and says what they found, once. */
export async function reviewEmergency(
  actor: MemberActor,
  id: string,
  found: { readonly outcome: BreakGlassOutcome; readonly words: string },
  ports: Ports,
): Promise<Outcome<null>> {
  const emergency = await ports.breakGlass.emergency(actor.organisationId, id)
  if (!emergency && actor.role === 'supervisor')
    return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const about = emergency && doingOf(actor, { doneBy: emergency.memberId }, emergency)
  const permit = await permitted(actor, 'break-glass.review', ports, about)
  if (!permit.ok) return permit
  const words = found.words.trim()
  if (words === '' && emergency?.erased !== true)
    return refuseWith(ports, actor, 'access-refused', refused('reason-missing'))
  const at = ports.clock.now()
  const { outcome } = found
  const entry = entryFor(actor, at, 'break-glass-reviewed', ['break-glass', id], { outcome })
  const review = { by: actor.memberId, at, outcome, words }
  const reviewed = await ports.breakGlass.review(permit.value, id, review, entry)
  return reviewed.ok ? granted(null) : refuseWith(ports, actor, 'access-refused', reviewed)
}
