import type { Client } from 'pg'
import { AUTH, OWNER, RolesError, SERVER } from './roles.ts'

/** Something that somebody left on a role of ours, and what takes it away. */
export type LeftOnRole = { readonly what: string; readonly statement: string }

const roles = `values ('${OWNER}', false), ('${SERVER}', true), ('${AUTH}', true)`

/** Rights over everything, or an end of the role: none of ours has one. */
const attributes = [
  ['rolsuper', 'is a superuser', 'nosuperuser'],
  ['rolcreatedb', 'may make databases', 'nocreatedb'],
  ['rolcreaterole', 'may make roles', 'nocreaterole'],
  ['rolreplication', 'may copy the whole cluster', 'noreplication'],
  ['rolbypassrls', 'is exempt from row-level security', 'nobypassrls'],
  ['rolcanlogin and not signs_in', 'may sign in', 'nologin'],
  ['signs_in and not rolcanlogin', 'may not sign in', 'login'],
  ["rolvaliduntil < 'infinity'", 'has a password that ends', "valid until 'infinity'"],
] as const

const attributesLeft = attributes.map(
  ([holds, what, put]) =>
    `select name || ' ${what}' as what, format('alter role %I ${put.replaceAll("'", "''")}', name) as statement
     from ours where ${holds}`,
)

/** What a session of the role begins with: a search path, a role, a switch of the planner or of a trigger. */
const settingsLeft = `
  select format('%s begins with %s%s', name, array_to_string(s.setconfig, ', '),
      coalesce(' in the database ' || d.datname, '')),
    format('alter role %I%s reset all', name, coalesce(' in database ' || quote_ident(d.datname), ''))
  from ours join pg_db_role_setting s on s.setrole = ours.oid left join pg_database d on d.oid = s.setdatabase`

/** Whose rights the role has, and who has the role's. Whoever made a role administers it, and a superuser needs none. */
const membershipsLeft = `
  select format('%s has the rights of %s', name, g.rolname), format('revoke %I from %I%s cascade', g.rolname, name, ' granted by ' || quote_ident(b.rolname))
  from ours join pg_auth_members m on m.member = ours.oid join pg_roles g on g.oid = m.roleid
    left join pg_roles b on b.oid = m.grantor
  union all
  select format('%s has the rights of %s', u.rolname, name), format('revoke %I from %I%s cascade', name, u.rolname, ' granted by ' || quote_ident(b.rolname))
  from ours join pg_auth_members m on m.roleid = ours.oid join pg_roles u on u.oid = m.member
    left join pg_roles b on b.oid = m.grantor
  where u.rolname <> $1 and not u.rolsuper and not m.admin_option and u.oid not in (select oid from ours)`

/** What somebody left on the three roles, in an order in which it can be taken away. `owner` is the user of DATABASE_URL, who
 * works as the owner. Read from the catalogue, which every role may. */
export async function leftOnRoles(
  client: Pick<Client, 'query'>,
  owner: string,
): Promise<readonly LeftOnRole[]> {
  const { rows } = await client.query<LeftOnRole>(
    `with ours as (
       select r.*, o.signs_in, o.name from (${roles}) o (name, signs_in) join pg_roles r on r.rolname = o.name)
     ${[...attributesLeft, settingsLeft, membershipsLeft].join(' union all ')} order by what, statement`,
    [owner],
  )
  return rows
}

/** Takes it away, within a transaction. */
export async function putRolesBack(client: Client): Promise<readonly LeftOnRole[]> {
  const { rows } = await client.query<{ me: string }>('select current_user as me')
  const left = await leftOnRoles(client, rows[0]?.me ?? '')
  try {
    for (const { statement } of left) await client.query(statement)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error
    const statements = left.map(({ statement }) => `  ${statement};`)
    throw new RolesError(
      [
        'Somebody changed the roles, and the user of DATABASE_URL may not put them back. Nothing was changed. Run this as an administrator of the database, and then the same command again:',
        ...statements,
      ].join('\n'),
    )
  }
  return left
}
