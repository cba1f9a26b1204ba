import type { ClientActor } from '../domain/access/actor.ts'
import type { Consent } from '../domain/consent/consent.ts'
import type { LedgerRow } from '../domain/consent/model-call.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import type { LedgerPlace } from './consent-ports.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'

/** What a client has said yes to, with who wrote it down, and how many drafts are still here. */
export type ChoicesRead = {
  readonly consents: readonly (Consent & { readonly recordedByName: string | null })[]
  readonly draftsKept: number
}

/** A client looks at their consents, those that have ended too. */
export async function readChoices(actor: ClientActor, ports: Ports): Promise<Outcome<ChoicesRead>> {
  const entered = await enter(actor, 'consent.change', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const given = await ports.consents.consents(actor, actor.clientId)
  const names = new Map<string, string>()
  for (const id of new Set(given.flatMap((one) => one.recordedBy ?? []))) {
    const member = await ports.people.member(actor.organisationId, id)
    if (member) names.set(id, member.name)
  }
  const { drafts } = await ports.ledger.derived(entered.value.permit, 'draft-replies')
  const consents = given.map((one) => ({
    ...one,
    recordedByName: one.recordedBy === null ? null : (names.get(one.recordedBy) ?? null),
  }))
  return granted({ consents, draftsKept: drafts.length })
}

/** Rows of the ledger on one page. */
const PAGE = 30

export type LedgerRead = {
  readonly rows: readonly LedgerRow[]
  /** Where the next page begins: after this row; null where there is none. */
  readonly next: LedgerPlace | null
}

/** A client looks at every use of a model on their data (AU.3), latest first. */
export async function readLedger(
  actor: ClientActor,
  before: LedgerPlace | null,
  ports: Ports,
): Promise<Outcome<LedgerRead>> {
  const entered = await enter(actor, 'page.read', actor.conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const found = await ports.ledger.rows(entered.value.permit, before, PAGE + 1)
  const rows = found.slice(0, PAGE)
  return granted({ rows, next: found.length > PAGE ? (rows.at(-1) ?? null) : null })
}
