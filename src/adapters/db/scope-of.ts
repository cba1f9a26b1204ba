import type { Action, Authorised } from '../../domain/access/authorise.ts'
import type { Sealer } from '../keys/sealing.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'

/** The conversation a permit is for; a permit without one is a breakage. */
export function conversationIdOf(permit: Authorised<Action>): string {
  if (permit.conversationId === null) throw new Error('this permit is for no conversation')
  return permit.conversationId
}

export function memberIdOf(permit: Authorised<Action>): string {
  if (permit.actor.kind !== 'member') throw new Error('this permit is a client’s')
  return permit.actor.memberId
}

/** What a transaction about one conversation works with. */
export type InConversation = {
  readonly tx: Scoped
  readonly organisationId: string
  readonly conversationId: string
  readonly clientId: string
  readonly sealer: Sealer
}

/** One transaction about one conversation, with the sealer of its client. A conversation that is gone is a breakage:
 * its thread was read to get the permit. */
export const inConversation = <T>(
  { database, keys }: Stores,
  permit: Authorised<Action>,
  work: (scope: InConversation) => Promise<T>,
): Promise<T> =>
  inOrganisation(database, permit, async (tx) => {
    const { organisationId, actor } = permit
    const conversationId = conversationIdOf(permit)
    const clientId =
      actor.kind === 'client' ? actor.clientId : await clientIdOf(tx, organisationId, conversationId)
    const sealer = await keys.forClient(tx, organisationId, clientId)
    return work({ tx, organisationId, conversationId, clientId, sealer })
  })

export async function clientIdOf(
  tx: Scoped,
  organisationId: string,
  conversationId: string,
): Promise<string> {
  const row = await tx
    .selectFrom('conversation')
    .select('client_id')
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .executeTakeFirst()
  if (!row) throw new Error('no such conversation')
  return row.client_id
}
