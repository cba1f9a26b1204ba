/** Rows `r` that nothing answers to, where the other side should. */
export type Pair<Fault extends string> = {
  readonly fault: Fault
  readonly rows: string
  readonly where: string
}

export const isThere = (table: string, id: string): string =>
  `not exists (select from ${table} m where m.organisation_id = r.organisation_id and m.${id}::text = r.subject_id)`

/** The entry's detail says what the row says. */
export const same = (...fields: readonly (readonly [name: string, column: string])[]): string =>
  fields.map(([name, column]) => `e.detail::jsonb ->> '${name}' is not distinct from ${column}`).join(' and ')

/** The record was restored, and what the file of keys knew of this client was done to it again. */
export const doneAgain = (client: string): string =>
  `exists (select from erasure x join audit_entry w on w.organisation_id = x.organisation_id
      and w.event = 'record-restored'
    where x.organisation_id = r.organisation_id and x.client_id = ${client})`
