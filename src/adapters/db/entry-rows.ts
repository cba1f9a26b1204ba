import { sql, type CompiledQuery } from 'kysely'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { queries } from './scope-driver.ts'

const rowOf = (entry: AuditEntry) => ({
  organisation_id: entry.organisationId,
  at: entry.at,
  actor_kind: entry.actor.kind,
  actor_id: entry.actor.id ?? '',
  event: entry.event,
  subject_kind: entry.subject.kind,
  subject_id: entry.subject.id ?? '',
  detail: JSON.stringify(entry.detail),
})

/** One statement however many there are, so that a connection prepares two and no more. They are chained in this order. */
export function insertOf(entries: readonly AuditEntry[]): CompiledQuery {
  const [only, ...more] = entries
  if (only && more.length === 0) return queries.insertInto('audit_entry').values(rowOf(only)).compile()
  return sql`
    insert into audit_entry (organisation_id, at, actor_kind, actor_id, event, subject_kind, subject_id, detail)
    select organisation_id, at, actor_kind, actor_id, event, subject_kind, subject_id, detail
    from json_populate_recordset(null::audit_entry, ${JSON.stringify(entries.map(rowOf))}::json)`.compile(
    queries,
  )
}
