import type { MemberActor } from '../domain/access/actor.ts'
import { authorise, type Action, type Authorised } from '../domain/access/authorise.ts'
import type { Resource } from '../domain/access/conditions.ts'
import type { Outcome } from '../domain/outcome.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** First step of every story about the whole organisation, or about one thing of one person: asks the access table, and
 * records a refusal. */
export async function permitted<A extends Action>(
  actor: MemberActor,
  action: A,
  ports: Ports,
  about: Resource = null,
): Promise<Outcome<Authorised<A>>> {
  const permit = authorise(actor, action, about, ports.clock.now())
  return permit.ok ? permit : refuseWith(ports, actor, 'access-refused', permit)
}
