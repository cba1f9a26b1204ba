import { theServer } from '../../domain/access/actor.ts'
import { isId } from '../../domain/id.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { AskedRole, Confirmation, Confirmations } from '../../flows/confirmation-ports.ts'
import { appendEntry } from './audit.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inOrganisation, type Scoped } from './scope.ts'

export const confirmationsOver = ({ database }: Pick<Stores, 'database'>): Confirmations => ({
  waiting: (asker) =>
    inOrganisation(database, theServer(asker.organisationId), async (tx) => {
      const rows = await tx
        .selectFrom('confirmation')
        .select(['confirmation_id', 'what', 'member_id', 'role', 'asked_by', 'asked_at'])
        .where('organisation_id', '=', asker.organisationId)
        .where('answer', 'is', null)
        .orderBy('asked_at')
        .orderBy('confirmation_id')
        .execute()
      return rows.flatMap((row): readonly Confirmation[] => {
        const by = { id: row.confirmation_id, askedBy: row.asked_by, askedAt: row.asked_at }
        if (row.what === 'identity-provider') return [{ ...by, what: row.what }]
        const { member_id: memberId, role } = row
        return memberId === null || role === null ? [] : [{ ...by, what: row.what, memberId, role }]
      })
    }),
  answer: async (permit, id, answer, entry) => {
    if (!isId(id)) return refused('already-decided')
    const by = 'actor' in permit && permit.actor.kind === 'member' ? permit.actor.memberId : null
    const answered = await orRefused(
      inOrganisation(database, permit, async (tx) => {
        const row = await tx
          .updateTable('confirmation')
          .set({ answer, answered_by: by, answered_at: entry.at })
          .where('organisation_id', '=', permit.organisationId)
          .where('confirmation_id', '=', id)
          .where('answer', 'is', null)
          .returning('confirmation_id')
          .executeTakeFirst()
        if (row) await appendEntry(tx, entry)
        return row
      }),
    )
    if (!answered.ok) return answered
    return answered.value ? granted(null) : refused('already-decided')
  },
})

/** What waited about this member, or about the provider, is refused by whoever asks for something else. Gives the entry
 * that says both. */
export async function endWaiting(
  tx: Scoped,
  about: { readonly memberId: string } | 'identity-provider',
  entry: AuditEntry,
): Promise<AuditEntry> {
  const waits = tx
    .updateTable('confirmation')
    .set({ answer: 'refused', answered_by: entry.actor.id, answered_at: entry.at })
    .where('organisation_id', '=', entry.organisationId)
    .where('answer', 'is', null)
  const [ended] = await (
    about === 'identity-provider'
      ? waits.where('what', '=', about)
      : waits.where('member_id', '=', about.memberId)
  )
    .returning('confirmation_id')
    .execute()
  return ended ? { ...entry, detail: { ...entry.detail, ended: ended.confirmation_id } } : entry
}

/** Whoever changed what somebody is here asks for what they are to be. */
export async function askRole(
  tx: Scoped,
  memberId: string,
  asked: AskedRole | null,
  entry: AuditEntry,
): Promise<void> {
  if (asked) await ask(tx, { id: asked.id, what: 'role', memberId, role: asked.role }, entry)
}

export const askProvider = (tx: Scoped, id: string, entry: AuditEntry): Promise<void> =>
  ask(tx, { id, what: 'identity-provider', memberId: null, role: null }, entry)

async function ask(
  tx: Scoped,
  asked: {
    readonly id: string
    readonly what: Confirmation['what']
    readonly memberId: string | null
    readonly role: AskedRole['role'] | null
  },
  { organisationId, actor, at }: AuditEntry,
): Promise<void> {
  if (actor.id === null) throw new Error('a person asks')
  await tx
    .insertInto('confirmation')
    .values({
      ...{ organisation_id: organisationId, confirmation_id: asked.id, what: asked.what },
      ...{ member_id: asked.memberId, role: asked.role, asked_by: actor.id, asked_at: at },
    })
    .execute()
}
