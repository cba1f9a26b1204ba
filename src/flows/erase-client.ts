import { theServer, type MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import { HOLD_REASON_MOST, type Erasure, type ErasureReason, type Hold } from '../domain/erasure/erasure.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { RightCase } from '../domain/rights/right-case.ts'
import { changeKeysByHand } from './change-keys.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** `answering`: the request of the client that this answers; their others end with it. */
type Wanted = {
  readonly clientId: string
  readonly because: ErasureReason
  readonly answering?: string
}

/** Erases a client: their key is destroyed, and with it every word. Nothing brings it back. */
export async function eraseClient(
  actor: MemberActor,
  wanted: Wanted,
  ports: Ports,
): Promise<Outcome<Erasure>> {
  const permit = await permitted(actor, 'client.erase', ports)
  if (!permit.ok) return permit
  const at = ports.clock.now()
  const erased = await ports.erasures.erase(permit.value, { ...wanted, at }, (done, closed) => [
    entryFor(actor, at, 'client-erased', ['client', done.clientId], counted(done)),
    ...closed.map((one) => entryFor(actor, at, 'right-moved', ['right-case', one.id], movedByErasure(one))),
  ])
  return erased.ok ? erased : refuseWith(ports, actor, 'access-refused', erased)
}

/** The same by the software itself, or by whoever runs the installation. */
export async function eraseByRule(
  organisationId: string,
  wanted: Wanted,
  ports: Pick<Ports, 'erasures' | 'clock'>,
): Promise<Outcome<Erasure>> {
  const at = ports.clock.now()
  return ports.erasures.erase(theServer(organisationId), { ...wanted, at }, (done, closed) => [
    systemEntryOf(organisationId, at, 'client-erased', ['client', done.clientId], counted(done)),
    ...closed.map((one) =>
      systemEntryOf(organisationId, at, 'right-moved', ['right-case', one.id], movedByErasure(one)),
    ),
  ])
}

/** Goes on making useless what the database may still hold of a destroyed key; true where there is more to do. The
 * change of keys it begins is turned like any other ({@link turnKeys}). */
export async function forgetErased(
  organisationId: string,
  ports: Pick<Ports, 'erasures' | 'keyChanges' | 'ids' | 'clock'>,
): Promise<boolean> {
  const next = await ports.erasures.forgetting(organisationId)
  const subject = ['organisation', organisationId] as const
  const entry = systemEntryOf(organisationId, ports.clock.now(), 'key-changed', subject, { level: 'erasure' })
  if (next === 'begin')
    await changeKeysByHand(organisationId, { level: 'organisation', clientId: null }, ports)
  if (next === 'destroy') await ports.erasures.destroyOlder(organisationId, entry)
  return next === 'begin' || next === 'turning'
}

const counted = ({ because, keys, values }: Erasure) => ({ because, keys, values })
const movedByErasure = ({ clientId: client, kind, state: to, reason }: RightCase) => ({
  ...{ client, kind, step: 'erased', to, reason },
})

export type ErasuresRead = { readonly erased: readonly Erasure[]; readonly holds: readonly Hold[] }

/** Who was erased, and whom a legal hold keeps. */
export async function readErasures(actor: MemberActor, ports: Ports): Promise<Outcome<ErasuresRead>> {
  const permit = await permitted(actor, 'erasure.read', ports)
  if (!permit.ok) return permit
  const erased = await ports.erasures.erased(actor.organisationId)
  const holds = await ports.erasures.holds(permit.value)
  return granted({ erased, holds })
}

/** While it stands the client cannot be erased, by nobody and no rule. */
export async function setHold(
  actor: MemberActor,
  clientId: string,
  reason: string,
  ports: Ports,
): Promise<Outcome<Hold>> {
  const permit = await permitted(actor, 'hold.change', ports)
  if (!permit.ok) return permit
  const words = reason.trim()
  if (words === '') return refuseWith(ports, actor, 'access-refused', refused('reason-missing'))
  if (words.length > HOLD_REASON_MOST)
    return refuseWith(ports, actor, 'access-refused', refused('text-too-long'))
  const at = ports.clock.now()
  const hold = { id: ports.ids.next(), clientId, reason: words, setBy: actor.memberId, setAt: at }
  const entry = entryFor(actor, at, 'hold-set', ['client', clientId], { hold: hold.id })
  const set = await ports.erasures.setHold(permit.value, hold, entry)
  return set.ok ? granted(hold) : refuseWith(ports, actor, 'access-refused', set)
}

export async function liftHold(actor: MemberActor, holdId: string, ports: Ports): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'hold.change', ports)
  if (!permit.ok) return permit
  const at = ports.clock.now()
  const entry = entryFor(actor, at, 'hold-lifted', ['hold', holdId], {})
  const lifted = await ports.erasures.liftHold(permit.value, holdId, actor.memberId, at, entry)
  return lifted === null ? refuseWith(ports, actor, 'access-refused', refused('not-found')) : granted(null)
}
