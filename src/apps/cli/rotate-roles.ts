import { dataFolder } from '../../adapters/db/connect-folder.ts'
import { endOlderSessions } from '../../adapters/db/end-sessions.ts'
import { changePasswords } from '../../adapters/db/role-key.ts'
import { putRolesBack } from '../../adapters/db/role-settings.ts'
import { RolesError } from '../../adapters/db/roles.ts'
import { masterKeys } from '../../adapters/keys/master-key.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import type { World } from './command.ts'
import { asOwner } from './rotate-master.ts'
import type { OnRecord } from './with-record.ts'

export type RolesChanged = { readonly putBack: readonly string[]; readonly sessionsEnded: number }

/** Newer passwords for the roles that sign in to a PostgreSQL of one's own, which servers then ask for; what somebody left
 * on the roles goes, and whoever signed in before is put out. */
export async function rotateRoles(
  { env }: World,
  open: (work: (on: OnRecord) => Promise<number>) => Promise<number>,
  done: (changed: RolesChanged) => Promise<void>,
): Promise<number> {
  const first = refusedFor(env) === null ? await putBackFirst(env) : []
  return open(async (on) => {
    const refused = refusedFor(env)
    if (refused !== null) throw new RolesError(refused)
    await asOwner(on, env, async (client) => {
      const [newest] = await masterKeys(on.folder, env, true)
      const { left, changedAt } = await changePasswords(client, newest)
      const putBack = [...first, ...left.map(({ what }) => what)]
      for (const organisation of on.organisations) {
        const subject = ['organisation', organisation] as const
        const detail = { level: 'roles', putBack: putBack.length }
        await on.audit.record(systemEntryOf(organisation, on.clock.now(), 'key-changed', subject, detail))
      }
      await done({ putBack, sessionsEnded: await endOlderSessions(client, changedAt) })
    })
    return 0
  })
}

/** Before the record is opened: a role that may not sign in, or is held by nothing, would not open it. */
const putBackFirst = (env: World['env']): Promise<readonly string[]> =>
  asOwner({ folder: dataFolder(env) }, env, async (client) => {
    await client.query('begin')
    const left = await putRolesBack(client)
    await client.query('commit')
    return left.map(({ what }) => what)
  })

const refusedFor = (env: World['env']): string | null => {
  if (env['DATABASE_URL'] === undefined)
    return 'The database of the data folder asks nobody for a password: it is reached by that folder alone, which is for one user.'
  if (env['RAPPORT_SERVER_URL'] === undefined && env['RAPPORT_AUTH_URL'] === undefined) return null
  return 'The passwords are those of RAPPORT_SERVER_URL and RAPPORT_AUTH_URL: change them in PostgreSQL and there.'
}
