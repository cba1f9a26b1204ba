import type { ClientActor } from '../domain/access/actor.ts'
import type { ChainedEntry } from '../domain/audit/chain.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import { lookEvents, namesIn } from './client-record.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'

/** Looks on one page. */
const PAGE = 200

export type LooksRead = {
  readonly looks: readonly ChainedEntry[]
  readonly people: ReadonlyMap<string, { readonly name: string; readonly title: string }>
  readonly next: number | null
}

/** A client sees who of the staff looked at what is theirs, latest first. */
export async function readLooks(
  actor: ClientActor,
  before: number | null,
  ports: Ports,
): Promise<Outcome<LooksRead>> {
  const entered = await enter(actor, 'page.read', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const at = ports.clock.now()
  await ports.audit.tellLooks(actor.organisationId, at, at)
  const found = await ports.auditLog.about(entered.value.permit, lookEvents, before, PAGE + 1)
  const looks = found.slice(0, PAGE)
  const staff = looks.flatMap((one) => (one.actorKind === 'member' ? [one.actorId] : []))
  const people = await namesIn(actor.organisationId, staff, ports)
  return granted({ looks, people, next: found.length > PAGE ? (looks.at(-1)?.sequence ?? null) : null })
}
