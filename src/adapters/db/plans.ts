import type { PlanVersion } from '../../domain/safety-plan/plan.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import { granted } from '../../domain/outcome.ts'
import type { Plans } from '../../flows/follow-up-ports.ts'
import { concernsShape, planShape } from './follow-up-shapes.ts'
import { places } from './places.ts'
import { byPlan, changeEpisode, changeOf, lockConversation } from './raise-episode.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation } from './scope-of.ts'
import { openAs } from './sealed-shapes.ts'
import { together } from './together.ts'
import { traced } from './traced.ts'

export const plansOver = (stores: Stores): Plans => ({
  versions: (permit) =>
    inConversation(stores, permit, async ({ tx, organisationId, clientId, sealer }) => {
      const rows = await tx
        .selectFrom('safety_plan')
        .selectAll()
        .where('organisation_id', '=', organisationId)
        .where('client_id', '=', clientId)
        .orderBy('version', 'desc')
        .execute()
      return rows.map((row): PlanVersion => ({
        version: row.version,
        plan: openAs(planShape, sealer, places.plan(clientId, row.version), row.plan),
        by:
          row.written_by_member === null
            ? { kind: 'client', id: clientId }
            : { kind: 'member', id: row.written_by_member },
        at: row.at,
        screening:
          row.level === null || row.signals === null
            ? null
            : {
                level: row.level,
                concerns: openAs(
                  concernsShape,
                  sealer,
                  places.planSignals(clientId, row.version),
                  row.signals,
                ),
              },
      }))
    }),
  write: async (permit, { version, plan, by, at, screening }, entry) => {
    const written = await orRefused(
      inConversation(stores, permit, async (scope) => {
        const { tx, organisationId, conversationId, clientId, sealer } = scope
        // The conversation's lock first, as a message takes it: two at once must not open two episodes.
        await lockConversation(scope)
        await tx
          .insertInto('safety_plan')
          .values({
            organisation_id: organisationId,
            client_id: clientId,
            version,
            conversation_id: conversationId,
            plan: sealer.seal(places.plan(clientId, version), JSON.stringify(plan)),
            written_by_client: by.kind === 'client' ? by.id : null,
            written_by_member: by.kind === 'member' ? by.id : null,
            at,
            level: screening?.level ?? null,
            signals:
              screening &&
              sealer.seal(places.planSignals(clientId, version), JSON.stringify(screening.concerns)),
          })
          .execute()
        const change = await changeOf(scope, screening?.level ?? null, at)
        const raised = { by: byPlan(version), at }
        const { entries, changing } = changeEpisode(scope, change, raised, entry, stores.ids.next)
        const tier = change.kind === 'none' ? 0 : tierOf(change.level)
        await together([...changing, ...traced(scope, entries, 'episode-changed', tier)])
      }),
    )
    return written.ok ? granted(null) : written
  },
})
