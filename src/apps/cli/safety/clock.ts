import { sql } from 'kysely'
import { theServer } from '../../../domain/access/actor.ts'
import type { OpenRecord } from '../../../adapters/db/connect.ts'
import { inOrganisation } from '../../../adapters/db/scope.ts'
import type { Unsafe } from './finding.ts'

const MINUTE_MS = 60_000
/** Entries of the chain that are looked at, the newest. */
const LOOKED_AT = 20_000

type Clocks = { readonly database: string; readonly newest: string | null; readonly back: number }

/** Licences, covers and bells go by the clock of this machine and by PostgreSQL's, and entries say when. */
export const clockFindings = (
  { database }: OpenRecord,
  { organisation, demonstration }: { readonly organisation: string; readonly demonstration: boolean },
  now: string,
): Promise<readonly Unsafe[]> =>
  inOrganisation(database, theServer(organisation), async (tx) => {
    // Written as the server writes it. Two servers write side by side, so less than a minute back is nothing.
    const { rows } = await sql<Clocks>`
      select to_char(clock_timestamp() at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as database,
        max(at) as newest,
        coalesce(max(extract(epoch from before - at::timestamptz))::int, 0) as back
      from (select at, lag(at::timestamptz) over (order by sequence) as before
        from (select sequence, at from audit_entry where organisation_id = ${organisation}
          order by sequence desc limit ${LOOKED_AT}) newest) seen`.execute(tx)
    return rows.flatMap((clocks) => movedFindings(demonstration ? { ...clocks, back: 0 } : clocks, now))
  })

/** The demonstration's history is written as if it had happened: there times go back. */
export function movedFindings({ database, newest, back }: Clocks, now: string): readonly Unsafe[] {
  const apart = Math.round((Date.parse(database) - Date.parse(now)) / 1_000)
  const ahead = newest === null ? 0 : Math.round((Date.parse(newest) - Date.parse(now)) / 1_000)
  const remedy = 'Let a time service set the clock of each machine (chrony, systemd-timesyncd).'
  return [
    ...(Math.abs(apart) * 1_000 > MINUTE_MS
      ? [finding(`The clock of the database and that of this machine are ${Math.abs(apart)} seconds apart.`)]
      : []),
    ...(ahead * 1_000 > MINUTE_MS
      ? [
          finding(
            `The newest entry of the audit chain is ${ahead} seconds ahead of the clock: it was put back.`,
          ),
        ]
      : []),
    ...(back * 1_000 > MINUTE_MS
      ? [
          finding(
            `In the audit chain time goes back by ${back} seconds: the clock was moved. Order is by number and stays right; times around it are not to be trusted.`,
          ),
        ]
      : []),
  ]
  function finding(what: string): Unsafe {
    return { code: 'clock-moved', weight: 'look', what, remedy }
  }
}
