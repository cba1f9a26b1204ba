import type { CompiledQuery, Kysely } from 'kysely'
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import type { Actor, Asker } from '../../domain/access/actor.ts'
import { RecordAwayError } from '../../flows/record-away.ts'
import { explainedAway, isAway, lend } from './lend.ts'
import type { Rows } from './rows.ts'
import { prepared, queries, queriesOver } from './scope-driver.ts'

/** The server's connections, as connect.ts opens them. */
export type Database = Pool

/** Queries inside one transaction that sees one organisation's rows and no others. Queries started together
 * (`Promise.all`) travel together and run in the order they were started. */
export type Scoped = Kysely<Rows>

/** The transaction had failed inside and somebody went on: nothing was stored. */
export class RolledBackError extends Error {
  constructor() {
    super('the transaction was rolled back')
    this.name = 'RolledBackError'
  }
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** For whom a transaction is: whoever asks, as the permit says, or the server at its own work. A bare organisation is
 * nobody: what clients wrote stays shut (PR.5). */
export type Whose = string | Asker | { readonly organisationId: string; readonly actor: Actor }

const checked = (id: string): string => {
  if (!uuid.test(id)) throw new RangeError('an organisation id is a UUID, and so is a person’s')
  return id
}

/** Row-level security asks for both: which organisation, and who acts in it. */
function settingsFor(whose: Whose): string {
  if (typeof whose === 'string') return `set local rapport.organisation = '${checked(whose)}'`
  const asker = 'actor' in whose ? whose.actor : whose
  const id = asker.kind === 'system' ? '' : checked(asker.kind === 'client' ? asker.clientId : asker.memberId)
  const actor = asker.kind === 'system' ? 'system' : `${asker.kind}:${id}`
  return `set local rapport.organisation = '${checked(whose.organisationId)}'; set local rapport.actor = '${actor}'`
}

/**
 * Runs `work` in one transaction whose row-level security lets it see and write one organisation alone, and of what
 * clients wrote what this actor may see; commits what it wrote when it resolves, rolls back when it throws. `begin` and
 * the settings travel with the first query.
 * Lock order for writers: conversation, episode, then the organisation's head, which audit entry and outbox lock
 * and which therefore go {@link atCommit}. An id that is not a UUID throws RangeError before the database is asked.
 */
export async function inOrganisation<T>(
  db: Database,
  whose: Whose,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  const { organisationId } = typeof whose === 'string' ? { organisationId: whose } : whose
  return scoped(db, `${settingsFor(whose)}; select key_epoch_now('${organisationId}') as epoch`, work)
}

/** Reads by one query of one organisation, in one round trip: its transaction ends in the same breath. */
export async function askOrganisation<R>(
  db: Database,
  whose: Whose,
  ask: (from: Scoped) => CompiledQuery<R>,
): Promise<readonly R[]> {
  const settings = settingsFor(whose)
  const query = prepared(ask(queries))
  return onceMore(async () => {
    const client = await lend(db)
    const heard = (): void => {}
    client.on('error', heard)
    const [began, asked, ended] = await Promise.allSettled([
      client.query(`begin read only; ${settings}`),
      client.query<R & QueryResultRow>(query),
      client.query('commit'),
    ])
    client.off('error', heard)
    client.release(ended.status === 'rejected')
    for (const one of [began, asked, ended])
      if (one.status === 'rejected') throw isAway(one.reason) ? new UndoneError(one.reason) : one.reason
    return asked.status === 'fulfilled' ? asked.value.rows : []
  })
}

/** Somebody ended the connection, and nothing that was done on it is stored. */
class UndoneError extends Error {
  constructor(cause: unknown) {
    super('the connection was gone', { cause })
  }
}

/** Then the same is done on another. */
async function onceMore<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UndoneError)) throw explainedAway(error)
    return work().catch((again: unknown) => {
      throw again instanceof UndoneError ? new RecordAwayError(again.cause) : explainedAway(again)
    })
  }
}

/** Writes by one statement into one organisation, in one round trip. It reads nothing, and so no key. */
export async function writeToOrganisation(db: Database, whose: Whose, write: CompiledQuery): Promise<void> {
  const settings = settingsFor(whose)
  const client = await lend(db)
  const heard = (): void => {}
  client.on('error', heard)
  // Where `begin` fails no organisation is set, and row-level security refuses the statement.
  const [began, fault] = await Promise.all([
    client.query(`begin; ${settings}`).then(
      () => null,
      (reason: unknown) => ({ reason, clean: false }),
    ),
    commit(client, [write]),
  ])
  client.off('error', heard)
  const wrong = began ?? fault
  client.release(wrong !== null && !wrong.clean)
  if (wrong) throw explainedAway(wrong.reason)
}

/** Reads the one member whose address has this keyed digest, before an organisation is known. */
export async function byEmailLookup<T>(
  db: Database,
  lookup: Uint8Array,
  work: (tx: Scoped) => Promise<T>,
): Promise<T> {
  return scoped(db, `set local rapport.email_lookup = '${Buffer.from(lookup).toString('hex')}'`, work)
}

/** Reads what needs no organisation: the ids of all. */
export async function inNoOrganisation<T>(db: Database, work: (tx: Scoped) => Promise<T>): Promise<T> {
  return scoped(db, 'set transaction read only', work)
}

type AtEnd = () => CompiledQuery
const ends = new WeakMap<Scoped, AtEnd[]>()
const epochs = new WeakMap<Scoped, Promise<number | null>>()

/** How often the organisation's keys had been changed when this transaction began; they stay as they are until it
 * ends. Asked before anything is read, so that no value is read that was sealed with keys from before. Null outside an
 * organisation. */
export const keyEpochOf = (tx: Scoped): Promise<number | null> => epochs.get(tx) ?? Promise.resolve(null)

/** The answer to the last statement of `begin; …`, which pg gives as a list. */
function epochIn(answer: unknown): number | null {
  const last: unknown = Array.isArray(answer) ? answer.at(-1) : null
  if (typeof last !== 'object' || last === null || !('rows' in last) || !Array.isArray(last.rows)) return null
  const row: unknown = last.rows[0]
  return typeof row === 'object' && row !== null && 'epoch' in row && typeof row.epoch === 'number'
    ? row.epoch
    : null
}

/** Sends this write together with the commit, after everything else. For what every writer of an organisation
 * waits for: its lock is then held for no round trip of ours. It is written out then, with what was added meanwhile.
 * Where it fails, nothing is stored. */
export function atCommit(tx: Scoped, write: AtEnd): void {
  const last = ends.get(tx)
  if (!last) throw new Error('not inside a transaction of inOrganisation')
  last.push(write)
}

const scoped = <T>(db: Database, setting: string, work: (tx: Scoped) => Promise<T>): Promise<T> =>
  onceMore(() => scopedOnce(db, setting, work))

async function scopedOnce<T>(db: Database, setting: string, work: (tx: Scoped) => Promise<T>): Promise<T> {
  const client = await lend(db)
  // A connection that fails in the middle says so to its query; unheard it would end the process.
  const heard = (): void => {}
  client.on('error', heard)
  const tx = queriesOver(client)
  const last: AtEnd[] = []
  ends.set(tx, last)
  let clean = false
  try {
    const begun = client.query(`begin; ${setting}`)
    const epoch = begun.then(epochIn)
    epoch.catch(() => undefined)
    epochs.set(tx, epoch)
    const [began, done] = await Promise.allSettled([begun, work(tx)])
    const outcome = began.status === 'rejected' ? began : done
    if (outcome.status === 'rejected') {
      clean = await rolledBack(client)
      // Before the commit is sent nothing is stored, and a connection that is gone can be another one.
      throw !clean && isAway(outcome.reason) ? new UndoneError(outcome.reason) : outcome.reason
    }
    const fault = await commit(
      client,
      last.map((write) => write()),
    )
    clean = fault === null || fault.clean
    if (fault) throw fault.reason
    return outcome.value
  } finally {
    ends.delete(tx)
    client.off('error', heard)
    client.release(!clean)
  }
}

type CommitFault = { readonly reason: unknown; readonly clean: boolean }

/** The last writes and the commit in one go. After a write that failed, PostgreSQL answers the commit by rolling
 * back; without that answer nobody knows, and the connection is not used again. */
async function commit(client: PoolClient, last: readonly CompiledQuery[]): Promise<CommitFault | null> {
  const writes = last.map((write) => client.query(prepared(write)))
  const [answer, ...written] = await Promise.allSettled([client.query('commit'), ...writes])
  if (answer.status === 'rejected') return { reason: answer.reason, clean: false }
  if (answer.value.command === 'COMMIT') return null
  const failed = written.find((one) => one.status === 'rejected')
  return { reason: failed ? failed.reason : new RolledBackError(), clean: true }
}

const rolledBack = async (client: PoolClient): Promise<boolean> => {
  try {
    await client.query('rollback')
    return true
  } catch {
    return false
  }
}
