import { createHmac } from 'node:crypto'
import { escapeIdentifier, escapeLiteral, type Client } from 'pg'
import { revokeFromEverybody } from './everybody.ts'

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
  const roles = await missingRoles(client)
  if (roles.length > 0 && !standing.may_create)
    throw new RolesError(toRun(standing, [...roles, ...rights(standing).map((right) => right.statement)]))
  for (const statement of roles) await client.query(statement)
  for (const right of rights(standing)) await grant(client, standing, right)
  await client.query(revokeFromEverybody)
}

const missingRoles = async (client: Client): Promise<readonly string[]> => {
  const { rows } = await client.query<{ role: string }>(
    'select role from unnest($1::text[]) role where not exists (select from pg_roles where rolname = role)',
    [[OWNER, SERVER, AUTH]],
  )
  return rows.map(
    ({ role }) =>
      `create role ${role} ${role === OWNER ? 'nologin' : 'login'} nosuperuser nocreatedb nocreaterole nobypassrls`,
  )
}

type Right = { readonly held: string; readonly statement: string }
/** Since PostgreSQL 16 whoever makes a role administers it, but may not act as it without a grant to themselves. */
const rights = ({ me, database, version }: Standing): readonly Right[] => [
  {
    held: `pg_has_role(current_user, '${OWNER}', '${version < 160_000 ? 'member' : 'set'}')`,
    statement: `grant ${OWNER} to ${escapeIdentifier(me)}`,
  },
  {
    held: `has_database_privilege('${OWNER}', current_database(), 'create')`,
    statement: `grant create on database ${escapeIdentifier(database)} to ${OWNER}`,
  },
  {
    held: `has_schema_privilege('${OWNER}', 'public', 'create')`,
    statement: `grant create, usage on schema public to ${OWNER}`,
  },
]

/** Looks before and after: PostgreSQL only warns where a grant by somebody without the right does nothing. */
async function grant(client: Client, standing: Standing, { held, statement }: Right): Promise<void> {
  const isHeld = async (): Promise<boolean> => {
    const { rows } = await client.query<{ held: boolean }>(`select ${held} as held`)
    return rows[0]?.held === true
  }
  if (await isHeld()) return
  await client.query(statement).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error
  })
  if (!(await isHeld()))
    throw new RolesError(
      toRun(
        standing,
        rights(standing).map((right) => right.statement),
      ),
    )
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
