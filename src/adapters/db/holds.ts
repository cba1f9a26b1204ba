import { theServer } from '../../domain/access/actor.ts'
import { isId } from '../../domain/id.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { Erasures } from '../../flows/erasure-ports.ts'
import { KeyMissingError } from '../keys/key-rows.ts'
import { appendEntry } from './audit.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inOrganisation } from './scope.ts'

/** Legal holds. Why is sealed under the client's own key. */
export const holdsOver = ({ database, keys }: Stores): Pick<Erasures, 'holds' | 'setHold' | 'liftHold'> => ({
  holds: ({ organisationId }) =>
    inOrganisation(database, theServer(organisationId), async (tx) => {
      const rows = await tx
        .selectFrom('legal_hold')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('lifted_at', 'is', null)
        .orderBy('set_at')
        .execute()
      return Promise.all(
        rows.map(async ({ hold_id: id, client_id: clientId, reason, set_by: setBy, set_at: setAt }) => {
          const sealer = await keys.forClient(tx, organisationId, clientId)
          return { id, clientId, reason: sealer.open(places.holdReason(id), reason), setBy, setAt }
        }),
      )
    }),
  setHold: async (permit, { id, clientId, reason, setBy, setAt }, entry) => {
    if (!isId(clientId)) return refused('not-found')
    const { organisationId } = permit
    try {
      const set = await orRefused(
        inOrganisation(database, permit, async (tx) => {
          const sealer = await keys.forClient(tx, organisationId, clientId)
          await tx
            .insertInto('legal_hold')
            .values({
              organisation_id: organisationId,
              hold_id: id,
              client_id: clientId,
              reason: sealer.seal(places.holdReason(id), reason),
              set_by: setBy,
              set_at: setAt,
            })
            .execute()
          await appendEntry(tx, entry)
        }),
      )
      return set.ok ? granted(null) : set
    } catch (error) {
      if (error instanceof KeyMissingError) return refused('not-found')
      throw error
    }
  },
  liftHold: async (permit, holdId, by, at, entry) => {
    if (!isId(holdId)) return null
    return inOrganisation(database, permit, async (tx) => {
      const lifted = await tx
        .updateTable('legal_hold')
        .set({ lifted_by: by, lifted_at: at })
        .where('organisation_id', '=', permit.organisationId)
        .where('hold_id', '=', holdId)
        .where('lifted_at', 'is', null)
        .returning('client_id')
        .executeTakeFirst()
      if (lifted) await appendEntry(tx, entry)
      return lifted?.client_id ?? null
    })
  },
})
