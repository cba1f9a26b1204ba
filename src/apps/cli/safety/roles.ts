import { Client } from 'pg'
import { ownersWay } from '../../../adapters/db/audit-record.ts'
import { leftOnRoles } from '../../../adapters/db/role-settings.ts'
import type { Config } from '../../server/config.ts'
import type { Unsafe } from './finding.ts'

/** What somebody left on the database's roles. Asked as their owner: a role that was changed may not open the record. */
export async function roleFindings({ record }: Config, folder: string): Promise<readonly Unsafe[]> {
  const way = await ownersWay(folder, record).catch(() => null)
  if (!way) return []
  const client = new Client(way)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ me: string }>('select current_user as me')
    const left = await leftOnRoles(client, rows[0]?.me ?? '')
    return left.map(({ what, statement }) => ({
      code: 'role-changed',
      weight: 'unsafe',
      what: `Somebody changed a role of the database that Rapport made: ${what}.`,
      remedy: `Run rapport keys rotate roles, which puts it back and ends all sessions from before; or in PostgreSQL: ${statement};`,
    }))
  } catch {
    // That the database cannot be reached is a finding of its own.
    return []
  } finally {
    await client.end().catch(() => undefined)
  }
}
