import type { PlanVersion } from '../../domain/safety-plan/plan.ts'
import { granted } from '../../domain/outcome.ts'
import type { Plans } from '../../flows/follow-up-ports.ts'
import { planShape } from './follow-up-shapes.ts'
import { places } from './places.ts'
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
      }))
    }),
  write: async (permit, { version, plan, by, at }, entry) => {
    const written = await orRefused(
      inConversation(stores, permit, async (scope) => {
        const { tx, organisationId, conversationId, clientId, sealer } = scope
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
          })
          .execute()
        await together(traced(scope, [entry], 'episode-changed', 0))
      }),
    )
    return written.ok ? granted(null) : written
  },
})
