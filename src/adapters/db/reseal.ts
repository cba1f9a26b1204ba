import { sql, type RawBuilder } from 'kysely'
import type { Sealer } from '../keys/sealing.ts'
import type { Scoped } from './scope.ts'
import { sealedColumns, type SealedColumn } from './sealed-columns.ts'

/** Values sealed anew in one transaction. */
const BATCH = 200

/** Whose values: one client's, or the organisation's own. */
export type Whose = { readonly organisationId: string; readonly clientId: string | null }
type OldRow = { readonly place: string; readonly row: string; readonly value: Buffer }

/** Seals a batch of values that still lie under an older key; answers how many. 0: none is left. */
export async function resealSome(tx: Scoped, whose: Whose, sealer: Sealer, newest: number): Promise<number> {
  for (const one of columnsOf(whose)) {
    const rows = await oldRows(tx, whose, one, newest, BATCH)
    if (rows.length === 0) continue
    const anew = rows.map(({ row, value }) => {
      const place = { table: one.table, column: one.column, row }
      return sealer.seal(place, sealer.open(place, value))
    })
    await sql`select reseal(${one.table}, ${one.column}, ${rows.map(({ place }) => place)}::text[]::tid[],
      ${rows.map(({ value }) => value)}::bytea[], ${anew}::bytea[])`.execute(tx)
    return rows.length
  }
  return 0
}

/** Whether anything still lies under an older key. */
export async function isAnyOld(tx: Scoped, whose: Whose, newest: number): Promise<boolean> {
  for (const one of columnsOf(whose)) if ((await oldRows(tx, whose, one, newest, 1)).length > 0) return true
  return false
}

const columnsOf = ({ clientId }: Whose): readonly SealedColumn[] =>
  sealedColumns.filter(({ about }) => (about === null) === (clientId === null))

async function oldRows(
  tx: Scoped,
  whose: Whose,
  { table, column, row, about }: SealedColumn,
  newest: number,
  most: number,
): Promise<readonly OldRow[]> {
  const name = sql.join(
    row.map((part) => sql`t.${sql.id(part)}::text`),
    sql` || '/' || `,
  )
  const { rows } = await sql<OldRow>`
    select t.ctid::text as place, ${name} as row, t.${sql.id(column)} as value from ${sql.table(table)} t
    where t.organisation_id = ${whose.organisationId} and ${ofWhom(about, whose)}
      and sealed_version(t.${sql.id(column)}) < ${newest} limit ${most}`.execute(tx)
  return rows
}

function ofWhom(about: SealedColumn['about'], { organisationId, clientId }: Whose): RawBuilder<unknown> {
  const thread = sql`select c.conversation_id from conversation c
    where c.organisation_id = ${organisationId} and c.client_id = ${clientId}`
  if (about === null) return sql`true`
  if (about === 'client_id') return sql`t.client_id = ${clientId}`
  if (about === 'conversation_id') return sql`t.conversation_id in (${thread})`
  if (about === 'message_id')
    return sql`t.message_id in (select m.message_id from message m
      where m.organisation_id = ${organisationId} and m.conversation_id in (${thread}))`
  return sql`t.episode_id in (select e.episode_id from episode e
    where e.organisation_id = ${organisationId} and e.conversation_id in (${thread}))`
}
