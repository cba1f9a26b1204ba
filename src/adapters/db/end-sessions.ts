import { escapeIdentifier, type Client } from 'pg'
import { pause } from './embedded-wait.ts'
import { AUTH, SERVER } from './roles.ts'

const WHOSE = `usesysid in (select oid from pg_roles where rolname in ('${SERVER}', '${AUTH}'))
  and backend_type <> 'parallel worker' and pid <> pg_backend_pid()`

type Round = { readonly ended: readonly number[]; readonly left: number }

/** Asks PostgreSQL to end sessions of the two roles that began by `until`. Whoever may not signal them may give
 * themselves the roles, and has them for this moment alone. */
async function endSome(client: Client, until: string, which: 'idle' | 'all'): Promise<Round> {
  await client.query('begin')
  try {
    const { rows: missing } = await client.query<{ role: string; me: string }>(
      `select role, current_user as me from unnest($1::text[]) role where not pg_has_role(role, 'usage')`,
      [[SERVER, AUTH]],
    )
    for (const { role, me } of missing) await client.query(`grant ${role} to ${escapeIdentifier(me)}`)
    const { rows } = await client.query<Round>(
      `select coalesce(array_agg(pid) filter (where ending), '{}') as ended,
         (count(*) filter (where not ending))::int as left
       from (select pid, case when $2 = 'all' or state = 'idle' then pg_terminate_backend(pid) else false end as ending
         from pg_stat_activity where ${WHOSE} and backend_start <= $1) found`,
      [until, which],
    )
    return rows[0] ?? { ended: [], left: 0 }
  } finally {
    await client.query('rollback')
  }
}

/** When the last session that there is began; a clock that was set back hides none. */
export async function lastSession(client: Client): Promise<string> {
  const { rows } = await client.query<{ at: string }>(
    `select greatest(clock_timestamp(), max(backend_start))::text as at from pg_stat_activity where ${WHOSE}`,
  )
  return rows[0]?.at ?? 'now'
}

/** Milliseconds that a request which is under way gets to end by itself, and between two looks. */
const GRACE_MS = 3_000
const LOOK_MS = 50
const WATCH_MS = 500

/**
 * Ends every session that may have been opened with an earlier password, and says how many. Those that rest go first: a
 * server's pool opens others with the new one, and a request that is under way comes to its end. A sign-in that began with
 * the old password, and that nobody sees until it stands, may take as long as PostgreSQL lets one: so long it looks.
 */
export async function endOlderSessions(client: Client, until: string): Promise<number> {
  const { rows } = await client.query<{ ms: number }>(
    "select setting::int * 1000 as ms from pg_settings where name = 'authentication_timeout'",
  )
  const allowed = rows[0]?.ms ?? 60_000
  const begun = performance.now()
  const since = (): number => performance.now() - begun
  const ended = new Set<number>()
  const end = async (which: 'idle' | 'all'): Promise<number> => {
    const round = await endSome(client, until, which)
    for (const pid of round.ended) ended.add(pid)
    return round.left + round.ended.length
  }
  while (since() < GRACE_MS && (await end('idle')) > 0) await pause(LOOK_MS)
  do {
    await end('all')
    await pause(WATCH_MS)
  } while (since() < allowed)
  await end('all')
  return ended.size
}
