import type { Actor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { Purpose } from '../domain/consent/consent.ts'
import { madeFromDrafts } from '../domain/review/made-from-drafts.ts'
import type { Ports } from './ports.ts'

/** Deletes what a model gave under a purpose: drafts, and what practitioners have begun to write from them. Replies
 * that were sent are their authors' words and stay. Answers how many drafts went. */
export async function deleteMade(
  actor: Actor,
  permit: Authorised<'consent.change' | 'consent.record'>,
  of: { readonly clientId: string; readonly purpose: Purpose },
  ports: Ports,
): Promise<number> {
  const { drafts, ownWords } = await ports.ledger.derived(permit, of.purpose)
  if (drafts.length === 0) return 0
  const begun = madeFromDrafts(drafts, ownWords)
  const detail = { purpose: of.purpose, drafts: drafts.length, unsent: begun.length }
  const entry = entryFor(actor, ports.clock.now(), 'derived-deleted', ['client', of.clientId], detail)
  return ports.ledger.deleteDerived(permit, of.purpose, begun, entry)
}
