import { theServer, type MemberActor } from '../src/domain/access/actor.ts'
import type { Outcome } from '../src/domain/outcome.ts'
import { answerAtTheServer } from '../src/flows/confirm.ts'
import { addMember, type NewMember } from '../src/flows/people.ts'
import type { Ports } from '../src/flows/ports.ts'

/** Somebody who works here: added, and confirmed by whoever runs the server. */
export async function hire(
  administrator: MemberActor,
  wanted: NewMember,
  ports: Ports,
): Promise<Outcome<{ readonly id: string }>> {
  const added = await addMember(administrator, wanted, ports)
  if (!added.ok || added.value.confirmationId === null) return added
  const { confirmationId } = added.value
  const server = theServer(administrator.organisationId)
  const confirmed = await answerAtTheServer(server, confirmationId, 'confirmed', ports)
  return confirmed.ok ? added : confirmed
}
