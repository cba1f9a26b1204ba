import type { Actor } from '../domain/access/actor.ts'
import type { AuditEvent } from '../domain/audit/entry.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { isId } from '../domain/id.ts'
import { refused, type Outcome, type Refusal } from '../domain/outcome.ts'
import type { Ports } from './ports.ts'

/** Records a refusal (AU.1: on refusal too) and hands it on. Something that was granted but is not there
 * answers as `not-found`. What was typed into an address and is no id is not written down. */
export async function refuseWith(
  ports: Pick<Ports, 'audit' | 'clock'>,
  actor: Actor,
  event: AuditEvent,
  outcome: Outcome<unknown>,
  conversationId: string | null = null,
): Promise<{ readonly ok: false; readonly refusal: Refusal }> {
  const answer = outcome.ok ? refused('not-found') : outcome
  const detail = { code: answer.refusal.code }
  const about = conversationId !== null && isId(conversationId) ? conversationId : null
  await ports.audit.record(entryFor(actor, ports.clock.now(), event, ['conversation', about], detail))
  return answer
}
