import { createHash } from 'node:crypto'
import { sql, type RawBuilder } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import { auditEvents, type AuditEntry } from '../../domain/audit/entry.ts'
import { LOOK_AGAIN_MINUTES, looksAgainEntry } from '../../domain/audit/look-again.ts'
import { minutesAfter } from '../../domain/episodes/timers.ts'
import type { Audit } from '../../flows/audit-ports.ts'
import { auditDetail } from '../json/audit-detail.ts'
import { recordTogether } from './record-together.ts'
import { inOrganisation, type Database, type Scoped } from './scope.ts'
import { together } from './together.ts'

type Append = (tx: Scoped, entry: AuditEntry) => void

export const looksOver = (db: Database, append: Append): Pick<Audit, 'look' | 'tellLooks'> => ({
  look: recordTogether((organisationId, entries) =>
    inOrganisation(db, theServer(organisationId), async (tx) => {
      const found = await together(entries.map((entry) => timesOf(tx, entry)))
      for (const [at, entry] of entries.entries()) {
        const times = found[at] ?? null
        if (times === 0 || (times === null && (await begunAnew(tx, append, entry)))) append(tx, entry)
      }
    }),
  ),
  tellLooks: (organisationId, at, begunBy) =>
    inOrganisation(db, theServer(organisationId), (tx) =>
      told(
        tx,
        append,
        { organisationId, at },
        sql`(began_at <= ${begunBy} or began_at > ${minutesAfter(at, 1)}::timestamptz)`,
      ),
    ),
})

/** The time for those before is over, or the clock was put back: what was counted is told, and it begins anew. False
 * where somebody else's look, stored with this one, has just done so. */
async function begunAnew(tx: Scoped, append: Append, entry: AuditEntry): Promise<boolean> {
  const times = await timesOf(tx, entry)
  if (times !== null) return times === 0
  const same = sql`member_id = ${entry.actor.id} and same_as = ${sameAs(entry)} and began_at <> ${entry.at}`
  if (await told(tx, append, entry, same)) await timesOf(tx, entry)
  return true
}

/** The same person, thing, right and way. */
const sameAs = ({ event, subject, detail }: AuditEntry): Buffer =>
  createHash('sha256')
    .update(JSON.stringify([event, subject, detail]))
    .digest()

/** How many looks at the same were before it within the time, and counts it; 0 for a first one, which is written down and
 * whose entry is the caller's to make; null where the time is over. */
async function timesOf(tx: Scoped, entry: AuditEntry): Promise<number | null> {
  const { organisationId, actor, event, subject, detail, at } = entry
  const { rows } = await sql<{ readonly times: number }>`
    insert into look_again as l (organisation_id, member_id, same_as, event, subject_kind, subject_id, detail,
      began_at, last_at)
    values (${organisationId}, ${actor.id}, ${sameAs(entry)}, ${event}, ${subject.kind}, ${subject.id ?? ''},
      ${JSON.stringify(detail)}, ${at}, ${at})
    on conflict (organisation_id, member_id, same_as) do update
      set last_at = greatest(l.last_at, excluded.last_at), times = l.times + 1
      where excluded.began_at > l.last_at - interval '1 minute'
        and excluded.began_at < l.began_at + make_interval(mins => ${LOOK_AGAIN_MINUTES}::int)
    returning times`.execute(tx)
  return rows[0]?.times ?? null
}

type Row = {
  readonly member_id: string
  readonly event: string
  readonly subject_kind: string
  readonly subject_id: string
  readonly detail: string
  readonly began_at: string
  readonly last_at: string
  readonly times: number
}

/** Takes these away and tells what was counted; false where there was nothing. */
async function told(
  tx: Scoped,
  append: Append,
  { organisationId, at }: Pick<AuditEntry, 'organisationId' | 'at'>,
  which: RawBuilder<unknown>,
): Promise<boolean> {
  const { rows } = await sql<Row>`
    delete from look_again where organisation_id = ${organisationId} and ${which}
    returning member_id, event, subject_kind, subject_id, detail, began_at, last_at, times`.execute(tx)
  for (const row of rows.toSorted((a, b) => a.began_at.localeCompare(b.began_at))) {
    const event = auditEvents.find((one) => one === row.event)
    if (!event || row.times === 0) continue
    const looks = {
      ...{ organisationId, memberId: row.member_id, event, times: row.times },
      subject: { kind: row.subject_kind, id: row.subject_id === '' ? null : row.subject_id },
      ...{ detail: auditDetail(row.detail), firstAt: row.began_at, lastAt: row.last_at },
    }
    append(tx, looksAgainEntry(looks, at))
  }
  return rows.length > 0
}
