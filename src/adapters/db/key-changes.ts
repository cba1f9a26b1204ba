import { theServer } from '../../domain/access/actor.ts'
import { sql } from 'kysely'
import { granted } from '../../domain/outcome.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { KeyChange, KeyChanges, KeyTurn } from '../../flows/key-ports.ts'
import { addClientKey, addOrganisationKey, underMaster } from '../keys/key-rows.ts'
import { appendEntry } from './audit.ts'
import { aloneWithKeys, keysChanged } from './keys-alone.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { isAnyOld, resealSome } from './reseal.ts'
import { isAnyKeyOld, rewrapSome } from './rewrap.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'

/**
 * How keys change while everybody works. A newer key is put beside the older one; from then on everything is sealed with
 * the newer and both open. What lies under the older is sealed anew, a batch in a transaction. When nothing lies there any
 * more, the older key is destroyed. The first and the last step are done alone (keys-alone.ts). Where it stands is read
 * from the keys and the values themselves, so that a kill at any point costs one batch.
 */
export const keyChangesOver = (stores: Stores): KeyChanges => ({
  begin: async (whose, { id, level, clientId }, entry) => {
    const begun = await orRefused(
      inOrganisation(stores.database, whose, async (tx) => {
        await tx
          .insertInto('key_change')
          .values({
            organisation_id: whose.organisationId,
            change_id: id,
            level,
            client_id: clientId,
            begun_by: 'actor' in whose ? memberIdOf(whose) : null,
          })
          .execute()
        await appendEntry(tx, entry)
      }),
    )
    return begun.ok ? granted(null) : begun
  },
  turn: async (organisationId, ended) => {
    const change = await latest(stores, organisationId)
    if (!change || change.finishedAt !== null) return 'nothing'
    const turning = { stores, organisationId, change, ended }
    return change.level === 'organisation' ? organisationTurn(turning) : clientTurn(turning)
  },
  latest: (organisationId) => latest(stores, organisationId),
})

const latest = ({ database }: Stores, organisationId: string): Promise<KeyChange | null> =>
  inOrganisation(database, theServer(organisationId), async (tx) => {
    const row = await tx
      .selectFrom('key_change')
      .selectAll()
      .where('organisation_id', '=', organisationId)
      .orderBy(sql`finished_at is null`, 'desc')
      .orderBy('turn', 'desc')
      .limit(1)
      .executeTakeFirst()
    if (!row) return null
    const { change_id: id, level, client_id: clientId, begun_at: begunAt, finished_at: finishedAt } = row
    return { id, level, clientId, begunAt, finishedAt, keys: row.keys_made, values: row.values_resealed }
  })

type Turning = {
  readonly stores: Stores
  readonly organisationId: string
  readonly change: KeyChange
  readonly ended: (change: KeyChange) => AuditEntry
}

/** Whether the newest key is from before this change: counted, for a clock may be set back. */
const isOlder = async (tx: Scoped, { organisationId, change }: Turning, clientId: string | null) => {
  const keys =
    clientId === null ? sql`organisation_key k where true` : sql`client_key k where k.client_id = ${clientId}`
  const { rows } = await sql<{ version: number; kept: number; older: boolean }>`
    select max(k.version)::int as version, count(*)::int as kept,
      max(k.made_turn) < (select c.turn from key_change c
        where c.organisation_id = ${organisationId} and c.change_id = ${change.id}) as older
    from ${keys} and k.organisation_id = ${organisationId}`.execute(tx)
  return rows[0] ?? { version: 0, kept: 0, older: false }
}

async function organisationTurn(turning: Turning): Promise<KeyTurn> {
  const { stores, organisationId } = turning
  const { database, keys } = stores
  const now = await inOrganisation(database, theServer(organisationId), (tx) => isOlder(tx, turning, null))
  if (now.older) {
    await aloneWithKeys(database, theServer(organisationId), async (tx) => {
      if (!(await isOlder(tx, turning, null)).older) return
      const { newest, all } = await keys.wrapping()
      await addOrganisationKey(tx, newest, underMaster(all), organisationId)
      await keysChanged(tx, organisationId)
      await count(tx, turning, 1, 0)
    })
    return 'more'
  }
  const whose = { organisationId, clientId: null }
  const done = await inOrganisation(database, theServer(organisationId), async (tx) => {
    const above = await keys.above(tx, organisationId)
    const wrapped = await rewrapSome(tx, above)
    const resealed = wrapped > 0 ? 0 : await resealSome(tx, whose, above.sealer, above.newest)
    await count(tx, turning, 0, resealed)
    return wrapped + resealed
  })
  if (done > 0) return 'more'
  return aloneWithKeys<KeyTurn>(database, theServer(organisationId), async (tx) => {
    const { version } = await isOlder(tx, turning, null)
    if ((await isAnyKeyOld(tx, organisationId, version)) || (await isAnyOld(tx, whose, version)))
      return 'more'
    await tx
      .deleteFrom('organisation_key')
      .where('organisation_id', '=', organisationId)
      .where('version', '<', version)
      .execute()
    await keysChanged(tx, organisationId)
    await finish(tx, turning)
    return 'finished'
  })
}

async function clientTurn(turning: Turning): Promise<KeyTurn> {
  const { stores, organisationId } = turning
  const { database, keys } = stores
  const clientId = await inOrganisation(database, theServer(organisationId), (tx) => nextClient(tx, turning))
  if (clientId === null) {
    await inOrganisation(database, theServer(organisationId), (tx) => finish(tx, turning))
    return 'finished'
  }
  const now = await inOrganisation(database, theServer(organisationId), (tx) =>
    isOlder(tx, turning, clientId),
  )
  if (now.older) {
    await aloneWithKeys(database, theServer(organisationId), async (tx) => {
      if (!(await isOlder(tx, turning, clientId)).older) return
      await addClientKey(tx, await keys.above(tx, organisationId), clientId)
      await keysChanged(tx, organisationId)
      await count(tx, turning, 1, 0)
    })
    return 'more'
  }
  const whose = { organisationId, clientId }
  const done = await inOrganisation(database, theServer(organisationId), async (tx) => {
    const sealer = await keys.forClient(tx, organisationId, clientId)
    const resealed = await resealSome(tx, whose, sealer, now.version)
    await count(tx, turning, 0, resealed)
    return resealed
  })
  if (done > 0) return 'more'
  await aloneWithKeys(database, theServer(organisationId), async (tx) => {
    if (await isAnyOld(tx, whose, now.version)) return
    await tx
      .deleteFrom('client_key')
      .where('organisation_id', '=', organisationId)
      .where('client_id', '=', clientId)
      .where('version', '<', now.version)
      .execute()
    await keysChanged(tx, organisationId)
  })
  return 'more'
}

/** A client whose newest key is from before, or who still has two. */
async function nextClient(tx: Scoped, { organisationId, change }: Turning): Promise<string | null> {
  const { rows } = await sql<{ client_id: string }>`
    select k.client_id from client_key k
      join key_change c on c.organisation_id = k.organisation_id and c.change_id = ${change.id}
    where k.organisation_id = ${organisationId} and (c.client_id is null or k.client_id = c.client_id)
    group by k.client_id, c.turn
    having max(k.made_turn) < c.turn or count(*) > 1 limit 1`.execute(tx)
  return rows[0]?.client_id ?? null
}

const count = async (tx: Scoped, { organisationId, change }: Turning, keys: number, values: number) => {
  if (keys + values === 0) return
  await sql`update key_change set keys_made = keys_made + ${keys}, values_resealed = values_resealed + ${values}
    where organisation_id = ${organisationId} and change_id = ${change.id}`.execute(tx)
}

/** Two servers may come to the end together; one of them writes it. */
async function finish(tx: Scoped, { organisationId, change, ended }: Turning): Promise<void> {
  const row = await tx
    .updateTable('key_change')
    .set({ finished_at: sql<string>`now()` })
    .where('organisation_id', '=', organisationId)
    .where('change_id', '=', change.id)
    .where('finished_at', 'is', null)
    .returning(['keys_made', 'values_resealed'])
    .executeTakeFirst()
  if (row) await appendEntry(tx, ended({ ...change, keys: row.keys_made, values: row.values_resealed }))
}
