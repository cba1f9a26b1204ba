import { sql } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import type { Forgetting } from '../../flows/erasure-ports.ts'
import { appendEntry } from './audit.ts'
import { aloneWithKeys } from './keys-alone.ts'
import type { Stores } from './record.ts'
import { rewrapUnderMaster } from './rewrap.ts'
import { inNoOrganisation, inOrganisation } from './scope.ts'

/** One change of the secret at a time, and no organisation is founded beside it. */
export const SECRET_LOCK = 7_277_681

type Standing = { readonly open: boolean; readonly turned: boolean; readonly under_way: boolean }

/** After an erasure: what PostgreSQL may still hold of the destroyed key is made useless. */
export const forgettingOver = ({ database, keys }: Stores): Forgetting => ({
  forgetting: async (organisationId) => {
    if ((await keys.secret.read()).length === 0) return 'nothing'
    return inOrganisation(database, theServer(organisationId), async (tx) => {
      const { rows } = await sql<Standing>`select
        exists (select from erasure where organisation_id = ${organisationId} and forgotten_at is null) as open,
        exists (select from key_change c where c.organisation_id = ${organisationId} and c.level = 'organisation'
          and c.finished_at is not null and c.turn > (select max(e.after_turn) from erasure e
            where e.organisation_id = ${organisationId} and e.forgotten_at is null)) as turned,
        exists (select from key_change where organisation_id = ${organisationId} and finished_at is null) as under_way`.execute(
        tx,
      )
      const [now] = rows
      if (!now?.open) return 'nothing'
      return now.turned ? 'destroy' : now.under_way ? 'turning' : 'begin'
    })
  },
  destroyOlder: (organisationId, entry) =>
    inNoOrganisation(database, async (lock) => {
      await sql`select pg_advisory_xact_lock(${SECRET_LOCK})`.execute(lock)
      const { rows } = await sql<{ id: string }>`select organisation_id as id from organisation`.execute(lock)
      const onlyNewest = async (): Promise<void> => {
        for (const { id } of rows)
          await aloneWithKeys(database, theServer(id), async (tx) =>
            rewrapUnderMaster(tx, id, await keys.opening()),
          )
        await keys.secret.destroyOlder()
      }
      // After a kill there are two, and the newer one may have wrapped keys before this erasure: it goes as well.
      if ((await keys.secret.read()).length > 1) await onlyNewest()
      await keys.secret.renew()
      await onlyNewest()
      await inOrganisation(database, theServer(organisationId), async (tx) => {
        await sql`update erasure e set forgotten_at = now() where e.organisation_id = ${organisationId}
          and e.forgotten_at is null and e.after_turn < (select max(c.turn) from key_change c
            where c.organisation_id = ${organisationId} and c.level = 'organisation'
              and c.finished_at is not null)`.execute(tx)
        await appendEntry(tx, entry)
      })
    }),
})
