import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { auditOver } from '../../adapters/db/audit.ts'
import { dataFolder } from '../../adapters/db/connect-folder.ts'
import { openRecord, type OpenRecord } from '../../adapters/db/connect.ts'
import type { Config } from '../server/config.ts'
import type { World } from './command.ts'

/** Whether there was a record to look at. */
export type RecordState =
  | { readonly state: 'read' }
  | { readonly state: 'none'; readonly folder: string }
  | { readonly state: 'unreadable'; readonly why: string }

/** Looks at each organisation of the record, where there is one. `look` gives null for what is not to be reported. */
export async function eachOrganisation<T>(
  settings: Config['record'],
  world: World,
  look: (organisationId: string, record: OpenRecord) => Promise<T | null>,
): Promise<{ readonly record: RecordState; readonly organisations: readonly T[] }> {
  const { record, seen } = await withRecord(settings, world, async (opened) => {
    const organisations: T[] = []
    for (const id of await auditOver(opened.database).organisations()) {
      const one = await look(id, opened)
      if (one !== null) organisations.push(one)
    }
    return organisations
  })
  return { record, organisations: seen ?? [] }
}

/** Whether there is a record in this folder; its key may be elsewhere. */
export const hasBegun = (folder: string): boolean =>
  ['master.key', 'postgres', 'database-is-in.txt'].some((name) => existsSync(join(folder, name)))

/** Looks at the record, where there is one; `seen` is null where there is none to look at. A record that cannot be
 * read is a finding and no error: what a check says about everything else still holds. */
export async function withRecord<T>(
  settings: Config['record'],
  world: World,
  look: (record: OpenRecord) => Promise<T>,
): Promise<{ readonly record: RecordState; readonly seen: T | null }> {
  const folder = dataFolder(world.env)
  if (settings.DATABASE_URL === undefined && !hasBegun(folder))
    return { record: { state: 'none', folder }, seen: null }
  const notice = (line: string): void => void world.stderr.write(`rapport: ${line}\n`)
  try {
    const record = await openRecord({ folder, settings, as: 'visitor', notice })
    try {
      return { record: { state: 'read' }, seen: await look(record) }
    } finally {
      await record.close()
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return { record: { state: 'unreadable', why: error.message }, seen: null }
  }
}
