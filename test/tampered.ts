import type { RecordFault } from '../src/adapters/db/audit-pairs.ts'
import { recordFault } from '../src/adapters/db/audit-record.ts'
import { withClient, type TestDatabase } from './postgres.ts'

export type Tampered = Partial<RecordFault> & { readonly rowCount: number | null | undefined }

/** Changes a table as somebody with every right on the database, tells what the comparison with the chain then finds,
 * and puts everything back as it was. Of several statements the last is the one that counts. */
export function tampered(
  test: TestDatabase,
  organisationId: string,
  table: string,
  statement: string,
): Promise<Tampered> {
  return withClient(test.as.superuser, async (client) => {
    await client.query(`set session_replication_role = replica; create table kept as table ${table}`)
    const rowCount = [await client.query(statement)].flat().at(-1)?.rowCount
    const fault = await recordFault(test.database, organisationId)
    await client.query(`delete from ${table}; insert into ${table} select * from kept; drop table kept`)
    return { ...fault, rowCount }
  })
}
