import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import { MOST_WORDS_BYTES } from '../domain/evidence/discussion/comment.ts'
import type { SourceRecord } from '../domain/evidence/formats/record.ts'
import { whyNotMended, type Mend, type Mended } from '../domain/evidence/mend.ts'
import { isId } from '../domain/id.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { isUnreadable, isVisible } from '../domain/plain-line.ts'
import type { Removed, Went } from './library-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** A person says what a source of the practice is, or takes it out of the library. */

export async function removeSource(
  actor: MemberActor,
  id: string,
  why: string,
  ports: Ports,
): Promise<Outcome<Went>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  const wrong = whyNotRemoved(id, why)
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong)
  const at = ports.clock.now()
  const removal = { id, why: why.trim(), by: actor.memberId, at }
  const went = await ports.library.remove(actor.organisationId, removal, (counted) =>
    entryFor(actor, at, 'source-removed', ['source', id], { ...counted }),
  )
  return went ? granted(went) : refuseWith(ports, actor, 'access-refused', refused('not-found'))
}

/** The same by whoever runs the server. */
export async function removeByHand(
  organisationId: string,
  id: string,
  why: string,
  ports: Pick<Ports, 'library' | 'clock'>,
): Promise<Outcome<Went>> {
  const wrong = whyNotRemoved(id, why)
  if (wrong) return wrong
  const at = ports.clock.now()
  const removal = { id, why: why.trim(), by: null, at }
  const went = await ports.library.remove(organisationId, removal, (counted) =>
    systemEntryOf(organisationId, at, 'source-removed', ['source', id], { ...counted }),
  )
  return went ? granted(went) : refused('not-found')
}

function whyNotRemoved(id: string, why: string): Outcome<never> | null {
  if (!isId(id)) return refused('not-found')
  if (isUnreadable(why)) return refused('text-unreadable')
  if (!isVisible(why)) return refused('reason-missing')
  return utf8ToBytes(why).length > MOST_WORDS_BYTES ? refused('text-too-long') : null
}

/** What is left of a source that was taken out, for whoever comes from a citation of it. */
export async function readRemoved(actor: MemberActor, id: string, ports: Ports): Promise<Outcome<Removed>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const left = isId(id) ? await ports.library.removed(permit.value, id) : null
  return left ? granted(left) : refuseWith(ports, actor, 'access-refused', refused('not-found'))
}

export async function mendSource(
  actor: MemberActor,
  id: string,
  wanted: Partial<Mend>,
  ports: Ports,
): Promise<Outcome<Mended>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  const read = await permitted(actor, 'library.read', ports)
  if (!read.ok) return read
  const source = isId(id) ? await ports.library.source(read.value, id) : null
  if (!source) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const part = whyNotMended(wanted)
  if (part !== null) return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', part))
  const at = ports.clock.now()
  const done = await ports.library.mend(actor.organisationId, id, wanted, (now, before) =>
    entryFor(actor, at, 'source-mended', ['source', id], told(now, before)),
  )
  return done ? granted(done) : refuseWith(ports, actor, 'access-refused', refused('not-found'))
}

/** The same by whoever runs the server. */
export async function mendByHand(
  organisationId: string,
  id: string,
  wanted: Partial<Mend>,
  ports: Pick<Ports, 'library' | 'clock'>,
): Promise<Outcome<Mended>> {
  if (!isId(id)) return refused('not-found')
  const part = whyNotMended(wanted)
  if (part !== null) return refused('input-not-valid', part)
  const at = ports.clock.now()
  const done = await ports.library.mend(organisationId, id, wanted, (now, before) =>
    systemEntryOf(organisationId, at, 'source-mended', ['source', id], told(now, before)),
  )
  return done ? granted(done) : refused('not-found')
}

/** Which parts, and a standing from what to what: it decides whether the source answers. */
const told = ({ record, changed, alike }: Mended, before: SourceRecord): AuditEntry['detail'] => ({
  changed: changed.join(' '),
  ...(alike.length > 0 ? { alike: alike.join(' ') } : {}),
  ...(changed.includes('standing') ? { from: before.standing, to: record.standing } : {}),
})
