import { theServer } from '../../domain/access/actor.ts'
import { sql } from 'kysely'
import { isId } from '../../domain/id.ts'
import type { Erasure } from '../../domain/erasure/erasure.ts'
import { refused } from '../../domain/outcome.ts'
import { defaultRetention, type RetentionRules } from '../../domain/retention/rules.ts'
import type { Erasures } from '../../flows/erasure-ports.ts'
import { appendEntry } from './audit.ts'
import { announce } from './events.ts'
import { forgettingOver } from './forget-erased.ts'
import { holdsOver } from './holds.ts'
import { aloneWithKeys } from './keys-alone.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { closeCases } from './rights.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'

export const erasuresOver = (stores: Stores): Erasures => {
  const { database } = stores
  return {
    ...holdsOver(stores),
    ...forgettingOver(stores),
    erase: async (whose, wanted, entries) => {
      const { organisationId } = whose
      const by = 'actor' in whose ? memberIdOf(whose) : null
      if (!isId(wanted.clientId)) return refused('not-found')
      const there = await inOrganisation(database, theServer(organisationId), (tx) =>
        conversationOf(tx, organisationId, wanted.clientId),
      )
      if (there === null) return refused('not-found')
      const erased = await orRefused(
        aloneWithKeys(database, whose, async (tx) => {
          const { clientId, because, at } = wanted
          const { rows } = await sql<{ destroyed: number; overwritten: number }>`
            select destroyed, overwritten from erase_client(${clientId}, ${because}, ${by}, ${at})`.execute(
            tx,
          )
          const [counted] = rows
          const done: Erasure = {
            clientId,
            because,
            by,
            at,
            keys: counted?.destroyed ?? 0,
            values: counted?.overwritten ?? 0,
          }
          const closed = await closeCases(tx, organisationId, wanted)
          for (const entry of entries(done, closed)) await appendEntry(tx, entry)
          await announce(tx, organisationId, { kind: 'client-erased', conversationId: there, tier: 0, at })
          return done
        }),
      )
      if (erased.ok) stores.keys.forget(organisationId, wanted.clientId)
      return erased
    },
    erased: (organisationId) =>
      inOrganisation(database, theServer(organisationId), async (tx) => {
        const rows = await tx
          .selectFrom('erasure')
          .selectAll()
          .where('organisation_id', '=', organisationId)
          .orderBy('erased_at')
          .orderBy('client_id')
          .execute()
        return rows.map((row) => ({
          clientId: row.client_id,
          because: row.because,
          by: row.erased_by,
          at: row.erased_at,
          keys: row.keys_destroyed,
          values: row.values_erased,
        }))
      }),
    erasedAt: async (organisationId, conversationId) => {
      if (!isId(conversationId)) return null
      return inOrganisation(database, theServer(organisationId), async (tx) => {
        const row = await tx
          .selectFrom('conversation as c')
          .innerJoin('erasure as e', (join) =>
            join
              .onRef('e.organisation_id', '=', 'c.organisation_id')
              .onRef('e.client_id', '=', 'c.client_id'),
          )
          .select('e.erased_at')
          .where('c.organisation_id', '=', organisationId)
          .where('c.conversation_id', '=', conversationId)
          .executeTakeFirst()
        return row?.erased_at ?? null
      })
    },
    rules: (organisationId) =>
      inOrganisation(database, theServer(organisationId), async (tx) => {
        const rows = await tx
          .selectFrom('retention_rule')
          .select(['kind', 'days'])
          .where('organisation_id', '=', organisationId)
          .execute()
        return rows.reduce<RetentionRules>(
          (rules, { kind, days }) => ({ ...rules, [kind]: days }),
          defaultRetention,
        )
      }),
    saveRules: (permit, rules, entry) =>
      inOrganisation(database, permit, async (tx) => {
        for (const [kind, days] of Object.entries(rules))
          await sql`insert into retention_rule (organisation_id, kind, days)
            values (${permit.organisationId}, ${kind}, ${days})
            on conflict (organisation_id, kind) do update set days = excluded.days`.execute(tx)
        await appendEntry(tx, entry)
      }),
    retain: (organisationId, kind, before, entry) =>
      inOrganisation(database, theServer(organisationId), async (tx) => {
        const { rows } = await sql<{ rows: number }>`
          select retain(${kind}, ${before}, ${entry === null}) as rows`.execute(tx)
        const removed = rows[0]?.rows ?? 0
        if (entry !== null && removed > 0) await appendEntry(tx, entry(removed))
        return removed
      }),
    longGone: (organisationId, before) =>
      inOrganisation(database, theServer(organisationId), async (tx) => {
        const { rows } = await sql<{ client_id: string }>`
          select k.client_id from client k
            join conversation c on c.organisation_id = k.organisation_id and c.client_id = k.client_id
          where k.organisation_id = ${organisationId} and k.added_at < ${before}
            and not exists (select from erasure x where x.organisation_id = k.organisation_id
              and x.client_id = k.client_id)
            and not exists (select from legal_hold h where h.organisation_id = k.organisation_id
              and h.client_id = k.client_id and h.lifted_at is null)
            and not exists (select from episode e where e.organisation_id = k.organisation_id
              and e.conversation_id = c.conversation_id and (e.state <> 'closed' or e.closed_at >= ${before}))
            and not exists (select from care r where r.organisation_id = k.organisation_id
              and r.client_id = k.client_id and (r.ended_at is null or r.ended_at >= ${before}))
            and not exists (select from message m where m.organisation_id = k.organisation_id
              and m.conversation_id = c.conversation_id and m.at >= ${before})
          order by k.added_at, k.client_id`.execute(tx)
        return rows.map((row) => row.client_id)
      }),
  }
}

async function conversationOf(tx: Scoped, organisationId: string, clientId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('conversation')
    .select('conversation_id')
    .where('organisation_id', '=', organisationId)
    .where('client_id', '=', clientId)
    .executeTakeFirst()
  return row?.conversation_id ?? null
}
