import type { ClientActor, MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import {
  dueOn,
  isAskedAgain,
  isOpen,
  moveCase,
  type RightCase,
  type RightKind,
  type WantedRightStep,
} from '../domain/rights/right-case.ts'
import { enter } from './enter.ts'
import { eraseClient } from './erase-client.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import type { Held, RightCaseListed, RightCaseWithWords } from './rights-ports.ts'

/** Characters that somebody may say what is wrong with. */
export const MOST_WORDS = 4_000
/** Requests of one client that stand open at once: enough for whoever means it, too few to bury a practice. */
const MOST_OPEN = 10

/** What is held about a client, and what they have asked for. */
export type OwnRights = {
  readonly held: Held
  readonly cases: readonly RightCaseWithWords[]
  readonly now: string
}

export async function readOwnRights(actor: ClientActor, ports: Ports): Promise<Outcome<OwnRights>> {
  const entered = await enter(actor, 'page.read', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const whole = await enter(actor, 'client-record.export', actor.conversationId, 'access-refused', ports)
  if (!whole.ok) return whole
  const held = await ports.rights.held(whole.value.permit)
  return granted({ held, cases: await ports.rights.own(entered.value.permit), now: ports.clock.now() })
}

/** A client asks that something is put right or that all is erased. It is a request, and a person answers it. The same
 * asked again is the request that stands open. Refuses `input-not-valid` where a correction says nothing. */
export async function askForRight(
  actor: ClientActor,
  kind: Exclude<RightKind, 'copy'>,
  words: string,
  ports: Ports,
): Promise<Outcome<RightCase>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'right.ask', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit } = entered.value
  const refuse = (no: Outcome<unknown>) =>
    refuseWith(ports, actor, 'access-refused', no, actor.conversationId)
  const said = kind === 'erasure' ? '' : words.trim()
  if (kind === 'correction' && said === '') return refuse(refused('input-not-valid', 'words'))
  if (said.length > MOST_WORDS) return refuse(refused('text-too-long'))
  const open = (await ports.rights.own(permit)).filter(isOpen)
  const again = open.some((one) => isAskedAgain(one, { kind, state: 'asked', words: said }))
  if (open.length >= MOST_OPEN && !again) return refuse(refused('too-many-requests'))
  const asked: RightCase = {
    ...{ id: ports.ids.next(), clientId: actor.clientId, kind, askedAt: at, dueOn: dueOn(at) },
    ...{ state: 'asked', extended: false, reason: null, endedAt: null },
  }
  const detail = { client: actor.clientId, kind, due: asked.dueOn }
  const entry = entryFor(actor, at, 'right-asked', ['right-case', asked.id], detail)
  return granted(await ports.rights.ask(permit, asked, said, entry))
}

/** A client takes back what they asked for. */
export async function takeBackRight(
  actor: ClientActor,
  caseId: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const at = ports.clock.now()
  const entered = await enter(actor, 'right.ask', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const { permit } = entered.value
  const refuse = (no: Outcome<unknown>) =>
    refuseWith(ports, actor, 'access-refused', no, actor.conversationId)
  const now = (await ports.rights.own(permit)).find((one) => one.id === caseId)
  if (!now) return refuse(refused('not-found'))
  if (!isOpen(now)) return refuse(refused('already-decided'))
  const to: RightCase = { ...now, state: 'withdrawn', endedAt: at }
  const detail = { client: actor.clientId, kind: now.kind, to: to.state }
  const entry = entryFor(actor, at, 'right-moved', ['right-case', now.id], detail)
  const moved = await ports.rights.move(permit, now, to, null, entry)
  return moved.ok ? moved : refuse(moved)
}

export type CasesRead = { readonly cases: readonly RightCaseListed[]; readonly now: string }

/** Whoever answers for the practice sees what clients asked for; a supervisor also what they wrote. */
export async function readCases(actor: MemberActor, ports: Ports): Promise<Outcome<CasesRead>> {
  const permit = await permitted(actor, 'right.read', ports)
  if (!permit.ok) return permit
  return granted({ cases: await ports.rights.cases(permit.value), now: ports.clock.now() })
}

/** The administrator takes a request, puts it off, ends it or refuses it. */
export async function moveRight(
  actor: MemberActor,
  caseId: string,
  wanted: WantedRightStep,
  ports: Ports,
): Promise<Outcome<RightCase>> {
  const at = ports.clock.now()
  const permit = await permitted(actor, 'right.move', ports)
  if (!permit.ok) return permit
  const now = await ports.rights.case(actor, caseId)
  if (!now) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const to = moveCase(now, wanted, at)
  if (!to.ok) return refuseWith(ports, actor, 'access-refused', to, now.conversationId)
  const gone = await erasedWhereAsked(actor, to.value, ports)
  if (!gone.ok) return gone
  const { step, reason, proof } = wanted
  const detail = {
    ...{ client: now.clientId, kind: now.kind, step, to: to.value.state },
    ...{ reason, proof, due: to.value.dueOn },
  }
  const entry = entryFor(actor, at, 'right-moved', ['right-case', now.id], detail)
  const moved = await ports.rights.move(permit.value, now, to.value, wanted, entry)
  return moved.ok ? granted(to.value) : refuseWith(ports, actor, 'access-refused', moved, now.conversationId)
}

/** An erasure that was asked for ends in one, here or before; a legal hold or an open episode keeps the case open. */
async function erasedWhereAsked(
  actor: MemberActor,
  { id, kind, state, clientId }: RightCase,
  ports: Ports,
): Promise<Outcome<unknown>> {
  if (kind !== 'erasure' || state !== 'done') return granted(null)
  const already = await ports.erasures.erased(actor.organisationId)
  if (already.some((one) => one.clientId === clientId)) return granted(null)
  return eraseClient(actor, { clientId, because: 'client-asked', answering: id }, ports)
}
