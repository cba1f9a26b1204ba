import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { isId } from '../domain/id.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import type { Pair } from './library-ports.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

const LISTED = 50

/** Sources that are probably one, for a person to decide. */
export async function readDuplicates(actor: MemberActor, ports: Ports): Promise<Outcome<readonly Pair[]>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  return granted(await ports.library.duplicates(permit.value, LISTED))
}

/** Somebody says whether two sources are one. */
export async function decideDuplicate(
  actor: MemberActor,
  pair: { readonly first: string; readonly second: string; readonly same: boolean },
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'library.change', ports)
  if (!permit.ok) return permit
  const { first, second, same } = pair
  if (!isId(first) || !isId(second)) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const [firstUsed, secondUsed] = [await isUsed(actor, first, ports), await isUsed(actor, second, ports)]
  if (same && firstUsed && secondUsed)
    return refuseWith(ports, actor, 'access-refused', refused('both-in-use'))
  // What a practice wrote stands with the source it wrote it for, sealed there: that one stays.
  const [stays, goes] = secondUsed && !firstUsed ? [second, first] : [first, second]
  const entry = entryFor(actor, ports.clock.now(), 'duplicate-decided', ['source', stays], {
    second: goes,
    same,
  })
  const decided = await ports.library.decideDuplicate(
    permit.value,
    { first: stays, second: goes, same },
    entry,
  )
  return decided ? granted(null) : refuseWith(ports, actor, 'access-refused', refused('already-decided'))
}

/** Whether the practice talked about it, noted, judged or listed it. */
async function isUsed(actor: MemberActor, id: string, ports: Ports): Promise<boolean> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return false
  const { comments, note, reading, appraisals } = await ports.sourcePages.with(permit.value, id)
  return comments.length > 0 || note !== null || reading !== null || appraisals.length > 0
}
