import { theServer, type MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import { refused, type Outcome } from '../domain/outcome.ts'
import type { KeyChange, KeyLevel, KeyTurn } from './key-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Begins a change of keys; turns do the work while everybody goes on. `clientId` null: all of that level. */
export async function changeKeys(
  actor: MemberActor,
  wanted: { readonly level: KeyLevel; readonly clientId: string | null },
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'keys.change', ports)
  if (!permit.ok) return permit
  if (wanted.clientId !== null && wanted.level !== 'clients')
    return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'clientId'))
  const change = { id: ports.ids.next(), ...wanted }
  const detail = { level: wanted.level, client: wanted.clientId }
  const entry = entryFor(actor, ports.clock.now(), 'key-change-begun', ['key-change', change.id], detail)
  const begun = await ports.keyChanges.begin(permit.value, change, entry)
  return begun.ok ? begun : refuseWith(ports, actor, 'access-refused', begun)
}

/** The latest change, for whoever may begin one. */
export async function readKeyChange(actor: MemberActor, ports: Ports): Promise<Outcome<KeyChange | null>> {
  const permit = await permitted(actor, 'keys.read', ports)
  if (!permit.ok) return permit
  return { ok: true, value: await ports.keyChanges.latest(actor.organisationId) }
}

/** The same as {@link changeKeys} by whoever runs the installation. */
export async function changeKeysByHand(
  organisationId: string,
  wanted: { readonly level: KeyLevel; readonly clientId: string | null },
  ports: Pick<Ports, 'keyChanges' | 'ids' | 'clock'>,
): Promise<Outcome<null>> {
  const change = { id: ports.ids.next(), ...wanted }
  const subject = ['key-change', change.id] as const
  const detail = { level: wanted.level, client: wanted.clientId, way: 'command' }
  const entry = systemEntryOf(organisationId, ports.clock.now(), 'key-change-begun', subject, detail)
  return ports.keyChanges.begin(theServer(organisationId), change, entry)
}

/** Does up to `most` pieces of what is under way, and says how it stands. */
export async function turnKeys(
  organisationId: string,
  most: number,
  ports: Pick<Ports, 'keyChanges' | 'clock'>,
): Promise<KeyTurn> {
  for (let left = most; left > 0; left -= 1) {
    const turn = await ports.keyChanges.turn(organisationId, (change) =>
      endedEntry(organisationId, change, ports),
    )
    if (turn !== 'more') return turn
  }
  return 'more'
}

const endedEntry = (organisationId: string, change: KeyChange, ports: Pick<Ports, 'clock'>) =>
  systemEntryOf(organisationId, ports.clock.now(), 'key-changed', ['key-change', change.id], {
    level: change.level,
    client: change.clientId,
    keys: change.keys,
    values: change.values,
  })
