import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { Locale } from '../domain/language.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { nextDrill, resultOf, type Drill, type DrillResult } from '../domain/practice/drill.ts'
import { ownPractice, teamPractice, type PracticeFigures } from '../domain/practice/figures.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/**
 * Practice with drafts that are wrong on purpose. Nothing here is of a client: no conversation of the record is read or
 * written, no model is asked, no reply can come of it, so there is no consent to ask for and no row in the ledger.
 */
export type PracticeRead = { readonly drill: Drill | null; readonly own: PracticeFigures }

export async function readPractice(
  actor: MemberActor,
  language: Locale,
  ports: Ports,
): Promise<Outcome<PracticeRead>> {
  const permit = await permitted(actor, 'practice.do', ports)
  if (!permit.ok) return permit
  const results = await ports.practice.results(permit.value)
  const drill = nextDrill(ports.shipped.drills(language), results, actor.memberId)
  return granted({ drill, own: ownPractice(results) })
}

export type Practised = Pick<DrillResult, 'caught' | 'falseAlarms'> & { readonly drill: Drill }

/** Marks are held against what was planted, kept for the one who made them, and everything is shown. */
export async function practise(
  actor: MemberActor,
  drillId: string,
  marked: readonly number[],
  ports: Ports,
): Promise<Outcome<Practised>> {
  const permit = await permitted(actor, 'practice.do', ports)
  if (!permit.ok) return permit
  const all = [...ports.shipped.drills('en'), ...ports.shipped.drills('es')]
  const drill = all.find((one) => one.id === drillId)
  if (!drill) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const found = resultOf(drill, marked)
  if (!found) return refuseWith(ports, actor, 'access-refused', refused('input-not-valid', 'marked'))
  const [id, at] = [ports.ids.next(), ports.clock.now()]
  const entry = entryFor(actor, at, 'practised', ['drill', drillId], {})
  await ports.practice.save(permit.value, id, { ...found, memberId: actor.memberId, drillId, at }, entry)
  return granted({ drill, caught: found.caught, falseAlarms: found.falseAlarms })
}

/** Of five people or more, or null. */
export async function readTeamPractice(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<PracticeFigures | null>> {
  const permit = await permitted(actor, 'practice.read', ports)
  return permit.ok ? granted(teamPractice(await ports.practice.results(permit.value))) : permit
}
