import { sql } from 'kysely'
import { announce } from './events.ts'
import type { Scoped } from './scope.ts'
import { together } from './together.ts'

export const changedCare = (
  tx: Scoped,
  organisationId: string,
  conversationId: string,
  at: string,
): Promise<void> => announce(tx, organisationId, { kind: 'care-changed', conversationId, tier: 0, at })

/** Whoever sees one of these clients hears that something changed about their care. */
export async function announceCare(
  tx: Scoped,
  organisationId: string,
  forMember: string,
  at: string,
): Promise<void> {
  const { rows } = await sql<{ readonly conversation_id: string }>`
    select c.conversation_id from care r
    join named_clients() c on c.client_id = r.client_id
    where r.organisation_id = ${organisationId} and r.member_id = ${forMember}
      and r.ended_at is null`.execute(tx)
  await together(rows.map((row) => changedCare(tx, organisationId, row.conversation_id, at)))
}
