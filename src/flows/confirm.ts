import { theServer, type MemberActor, type ServerActor } from '../domain/access/actor.ts'
import type { ConfirmationAnswer } from '../domain/access/confirmation.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { doingOf } from './care.ts'
import type { Confirmation } from './confirmation-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** A second person says yes or no to what an administrator asked for. Whoever asked says no to themselves alone, which
 * takes it back. */
export async function answerConfirmation(
  actor: MemberActor,
  id: string,
  answer: ConfirmationAnswer,
  ports: Ports,
): Promise<Outcome<Confirmation>> {
  const waiting = await ports.confirmations.waiting(theServer(actor.organisationId))
  const found = waiting.find((one) => one.id === id)
  const doneBy = found && answer === 'confirmed' ? found.askedBy : 'anybody'
  const permit = await permitted(actor, 'access.confirm', ports, doingOf(actor, { doneBy }))
  if (!permit.ok) return permit
  if (!found) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const { event, subject, detail } = told(actor.organisationId, found, answer)
  const entry = entryFor(actor, ports.clock.now(), event, subject, detail)
  const answered = await ports.confirmations.answer(permit.value, id, answer, entry)
  return answered.ok ? granted(found) : refuseWith(ports, actor, 'access-refused', answered)
}

type AtTheServer = Pick<Ports, 'confirmations' | 'clock'>

/** Whoever runs the server stands for the second person: they can read its key as it is. */
export async function answerAtTheServer(
  { organisationId }: ServerActor,
  id: string,
  answer: ConfirmationAnswer,
  ports: AtTheServer,
): Promise<Outcome<Confirmation>> {
  const server = theServer(organisationId)
  const found = (await ports.confirmations.waiting(server)).find((one) => one.id === id)
  if (!found) return refused('not-found')
  const { event, subject, detail } = told(organisationId, found, answer)
  const entry = systemEntryOf(organisationId, ports.clock.now(), event, subject, detail)
  const answered = await ports.confirmations.answer(server, id, answer, entry)
  return answered.ok ? granted(found) : answered
}

const told = (
  organisationId: string,
  found: Confirmation,
  answer: ConfirmationAnswer,
): Pick<AuditEntry, 'event' | 'detail'> & { readonly subject: readonly [string, string] } => ({
  event: answer === 'confirmed' ? 'confirmation-given' : 'confirmation-refused',
  subject: found.what === 'role' ? ['member', found.memberId] : ['organisation', organisationId],
  detail: {
    ...{ confirmation: found.id, what: found.what, askedBy: found.askedBy },
    ...(found.what === 'role' && { asked: found.role }),
    ...(found.what === 'role' && answer === 'confirmed' && { role: found.role }),
  },
})
