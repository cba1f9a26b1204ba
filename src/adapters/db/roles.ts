import { createHmac } from 'node:crypto'
import { escapeIdentifier, escapeLiteral, type Client } from 'pg'

/** `rapport_owner` owns and migrates; the server works as `rapport_server`, sign-in as `rapport_auth`. */
export const OWNER = 'rapport_owner'
export const SERVER = 'rapport_server'
export const AUTH = 'rapport_auth'

/** A sentence for the administrator, with the SQL that mends it. */
export class RolesError extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'RolesError'
  }
}

type Standing = {
  readonly me: string
  readonly database: string
  readonly may_create: boolean
  readonly version: number
  readonly encoding: string
}

/** Makes the three roles where they are missing, and the owner's right to make tables. Throws {@link RolesError}
 * with what to run where the user of DATABASE_URL may not. */
export async function ensureRoles(client: Client): Promise<void> {
  const standing = await standingOf(client)
  if (standing.version < 150_000)
    throw new RolesError('Rapport needs PostgreSQL 15 or newer; DATABASE_URL leads to an older one.')
  if (standing.encoding !== 'UTF8')
    throw new RolesError(`Rapport needs a database in UTF8; ${standing.database} is in ${standing.encoding}.`)
  const { rows } = await client.query<{ rolname: string }>(
    'select rolname from pg_roles where rolname = any($1)',
    [[OWNER, SERVER, AUTH]],
  )
  const missing = [OWNER, SERVER, AUTH].filter((role) => !rows.some((row) => row.rolname === role))
  const wanted = [...missing.map(creation), ...rights(standing)]
  if (missing.length > 0 && !standing.may_create) throw new RolesError(toRun(standing, wanted))
  try {
    for (const statement of wanted) await client.query(statement)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === '42501')
      throw new RolesError(toRun(standing, wanted))
    throw error
  }
}

/** Refuses to work as a role that row-level security would not hold. */
export async function checkServerRole(client: Pick<Client, 'query'>): Promise<void> {
  const { rows } = await client.query<{ me: string; held: boolean }>(
    `select current_user as me, not (rolsuper or rolbypassrls or pg_has_role(oid, $1, 'member')) as held
     from pg_roles where rolname = current_user`,
    [OWNER],
  )
  if (rows[0]?.held !== true)
    throw new RolesError(
      `The server may not work as ${rows[0]?.me ?? 'this role'}: it is a superuser, the owner, or exempt from row-level security.`,
    )
}

/** The password of a role, drawn from the master key, so that there is one secret to keep and not three. */
export const passwordOf = (masterKey: Uint8Array, role: string): string =>
  createHmac('sha256', masterKey).update(`rapport role ${role}`).digest('hex')

/** Sets the drawn passwords of the two roles that sign in over a network. */
export async function setPasswords(client: Client, masterKey: Uint8Array): Promise<void> {
  for (const role of [SERVER, AUTH])
    await client.query(
      `alter role ${escapeIdentifier(role)} password ${escapeLiteral(passwordOf(masterKey, role))}`,
    )
}

const creation = (role: string): string =>
  `create role ${role} ${role === OWNER ? 'nologin' : 'login'} nosuperuser nocreatedb nocreaterole nobypassrls`

const rights = ({ me, database }: Standing): readonly string[] => [
  ...(me === 'postgres' ? [] : [`grant ${OWNER} to ${escapeIdentifier(me)}`]),
  `grant create on database ${escapeIdentifier(database)} to ${OWNER}`,
  `grant create, usage on schema public to ${OWNER}`,
]

async function standingOf(client: Client): Promise<Standing> {
  const { rows } = await client.query<Standing>(`
    select current_user as me, current_database() as database, rolsuper or rolcreaterole as may_create,
      current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding
    from pg_roles where rolname = current_user`)
  const [standing] = rows
  if (!standing) throw new RolesError('DATABASE_URL leads to a database that does not know its own user.')
  return standing
}

const toRun = ({ me, database }: Standing, statements: readonly string[]): string =>
  [
    `The user "${me}" may not prepare the database "${database}". Run this once as an administrator of it, give ` +
      `${SERVER} and ${AUTH} passwords, set RAPPORT_SERVER_URL and RAPPORT_AUTH_URL to them, and start again:`,
    ...statements.map((statement) => `  ${statement};`),
  ].join('\n')
