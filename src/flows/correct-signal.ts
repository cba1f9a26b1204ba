import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { enter } from './enter.ts'
import type { Ports, SignalAddress } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** A person says that a signal was wrong, or takes that back. Kept beside the reading for those who mend the rules:
 * it lowers no level and closes no episode (SA.2, SA.3). */
export async function correctSignal(
  actor: MemberActor,
  conversationId: string,
  correction: SignalAddress & { readonly wrong: boolean },
  ports: Ports,
): Promise<Outcome<null>> {
  const entered = await enter(actor, 'signal.correct', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { messageId, start, rule, wrong } = correction
  const signal = await ports.threads.signal(entered.value.permit, { messageId, start, rule })
  if (!signal) return refuseWith(ports, actor, 'access-refused', refused('not-found'), conversationId)
  if (signal.wrong === wrong) return granted(null)
  const event = wrong ? 'signal-corrected' : 'signal-correction-undone'
  const entry = entryFor(actor, ports.clock.now(), event, ['message', messageId], { wrong })
  await ports.threads.correctSignal(entered.value.permit, { messageId, start, rule }, wrong, entry)
  return granted(null)
}
