import { dataFolder } from '../../adapters/db/connect-folder.ts'
import { openRecord, type OpenRecord } from '../../adapters/db/connect.ts'
import { confirmationsOver } from '../../adapters/db/confirmations.ts'
import { peopleOver } from '../../adapters/db/people.ts'
import { erasuresOver } from '../../adapters/db/erasures.ts'
import { keyChangesOver } from '../../adapters/db/key-changes.ts'
import { libraryOver } from '../../adapters/db/library.ts'
import { auditOver } from '../../adapters/db/audit.ts'
import { randomIds } from '../../adapters/clock/random-ids.ts'
import { systemClock } from '../../adapters/clock/system-clock.ts'
import type { Ports } from '../../flows/ports.ts'
import { UsageError, type World } from './command.ts'

/** Reasons to stop that are sentences for whoever asked. */
const sentences: ReadonlySet<string> = new Set([
  'BackupError',
  'EmbeddedDatabaseError',
  'FolderInUseError',
  'MasterKeyError',
  'MigrationError',
  'RolesError',
  'UnreachableError',
])

/** What a command needs to work on the record beside a running server. */
export type OnRecord = Pick<
  Ports,
  'audit' | 'people' | 'confirmations' | 'erasures' | 'keyChanges' | 'library' | 'clock' | 'ids'
> & {
  readonly record: OpenRecord
  readonly folder: string
  readonly organisations: readonly string[]
}

/** Opens the record as a visitor, and closes it; a reason to stop that is a sentence is told, and the exit code is 1. */
export async function withRecord(world: World, work: (on: OnRecord) => Promise<number>): Promise<number> {
  return told(world, async () => {
    const folder = dataFolder(world.env)
    const notice = (line: string): void => void world.stderr.write(`rapport: ${line}\n`)
    const record = await openRecord({ folder, settings: world.env, as: 'visitor', notice })
    try {
      const stores = { database: record.database, keys: record.keys, ids: randomIds }
      return await work({
        record,
        folder,
        audit: auditOver(record.database),
        people: peopleOver(stores),
        confirmations: confirmationsOver(stores),
        erasures: erasuresOver(stores),
        keyChanges: keyChangesOver(stores),
        library: libraryOver(stores, systemClock),
        clock: systemClock,
        ids: randomIds,
        organisations: await auditOver(record.database).organisations(),
      })
    } finally {
      await record.close()
    }
  })
}

export async function told(world: World, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Error) || !sentences.has(error.name)) throw error
    world.stderr.write(`rapport: ${error.message}\n`)
    return 1
  }
}

/** The organisation that was named, or the only one there is. */
export function oneOrganisation({ organisations }: OnRecord, named: string | undefined): string {
  const [only, another] = organisations
  if (named !== undefined) {
    if (organisations.includes(named)) return named
    throw new UsageError(`there is no organisation ${named}`)
  }
  if (only === undefined) throw new UsageError('there is no organisation in this record')
  if (another !== undefined)
    throw new UsageError('there are several organisations: say which with --organisation ID')
  return only
}
