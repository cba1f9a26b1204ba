import { sql } from 'kysely'
import type { Asker } from '../../domain/access/actor.ts'
import type { Thread } from '../../domain/conversation/conversation.ts'
import type { Episode, EpisodeState } from '../../domain/episodes/episode.ts'
import type { Locale } from '../../domain/language.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import { askOrganisation, type Database, type Scoped } from './scope.ts'

type ThreadRow = EpisodeColumns & {
  readonly conversation_id: string
  readonly client_id: string
  readonly version: number
  readonly no_ai: boolean
  readonly jurisdiction: string
  readonly language: Locale
  readonly practitioner_ids: readonly string[]
  readonly cover_ids: readonly string[]
  readonly emergency_ids: readonly string[]
}
/** An episode's columns where there may be none. */
export type EpisodeColumns = {
  readonly episode_id: string | null
  readonly level: RiskLevel | null
  readonly state: EpisodeState | null
  readonly opened_at: string | null
  readonly holder_id: string | null
  readonly offered_to: string | null
  readonly acknowledged_at: string | null
  readonly assessed_at: string | null
  readonly contact_at: string | null
}

/** Who covers now for somebody in care of the client `k`. */
const covering = sql`select v.member_id, v.from_at as since, true as by_cover from cover v
    join care r on r.organisation_id = v.organisation_id and r.member_id = v.for_member
  where r.organisation_id = k.organisation_id and r.client_id = k.client_id and r.ended_at is null
    and v.ended_at is null and now() >= v.from_at and now() < v.until_at`

/** Practitioners who treat the client `k`, their own longest first, then who covers: the same people as `practises` of
 * the triggers. */
export const practitionersOf = sql<readonly string[]>`array(
  select m.member_id::text from (
      select r.member_id, r.since, false as by_cover from care r
      where r.organisation_id = k.organisation_id and r.client_id = k.client_id and r.ended_at is null
      union all ${covering}) t
    join member m on m.organisation_id = k.organisation_id and m.member_id = t.member_id
  where m.active and m.role = 'practitioner'
  group by m.member_id order by bool_and(t.by_cover), min(t.since), m.member_id)`

const coverIdsOf = sql<readonly string[]>`array(
  select t.member_id::text from (${covering}) t where not exists (select from care r
    where r.organisation_id = k.organisation_id and r.client_id = k.client_id and r.ended_at is null
      and r.member_id = t.member_id))`

const emergencyIdsOf = sql<readonly string[]>`array(
  select b.member_id::text from break_glass b
  where b.organisation_id = k.organisation_id and b.client_id = k.client_id
    and b.ended_at is null and now() < b.until_at)`

/** The client `k` was not erased: of who was, nothing opens. */
export const notErased = sql<boolean>`not exists (
  select from erasure x where x.organisation_id = k.organisation_id and x.client_id = k.client_id)`

const threadQuery = (organisationId: string, conversationId: string) => sql<ThreadRow>`
    select c.conversation_id, c.client_id, c.version, c.no_ai, k.jurisdiction, k.language,
      ${practitionersOf} as practitioner_ids, ${coverIdsOf} as cover_ids, ${emergencyIdsOf} as emergency_ids,
      e.episode_id, e.level, e.state, e.opened_at, e.holder_id, e.offered_to, e.acknowledged_at, e.assessed_at,
      e.contact_at
    from conversation c
    join client k on k.organisation_id = c.organisation_id and k.client_id = c.client_id
    left join episode e on e.organisation_id = c.organisation_id and e.conversation_id = c.conversation_id
      and e.state <> 'closed'
    where c.organisation_id = ${organisationId} and c.conversation_id = ${conversationId} and ${notErased}`

/** One conversation as rules need it, in a transaction that reads more; null where there is none. */
export async function threadRow(
  tx: Scoped,
  organisationId: string,
  conversationId: string,
): Promise<Thread | null> {
  const { rows } = await threadQuery(organisationId, conversationId).execute(tx)
  return threadOf(organisationId, rows[0])
}

/** As {@link threadRow}, alone and in one round trip. */
export async function readThread(
  database: Database,
  asker: Asker,
  conversationId: string,
): Promise<Thread | null> {
  const { organisationId } = asker
  const query = threadQuery(organisationId, conversationId)
  const [row] = await askOrganisation(database, asker, (from) => query.compile(from))
  return threadOf(organisationId, row)
}

const threadOf = (organisationId: string, row: ThreadRow | undefined): Thread | null =>
  row
    ? {
        organisationId,
        conversationId: row.conversation_id,
        clientId: row.client_id,
        practitionerIds: row.practitioner_ids,
        coverIds: row.cover_ids,
        emergencyIds: row.emergency_ids,
        version: row.version,
        jurisdiction: row.jurisdiction,
        language: row.language,
        noAi: row.no_ai,
        openEpisode: episodeOf(row, row.conversation_id),
      }
    : null

/** The episode that a joined row holds, if it holds one. */
export function episodeOf(row: EpisodeColumns, conversationId: string): Episode | null {
  const { episode_id: id, level, state, opened_at: openedAt } = row
  if (id === null || level === null || state === null || openedAt === null) return null
  return {
    id,
    conversationId,
    level,
    state,
    openedAt,
    holderId: row.holder_id,
    offeredTo: row.offered_to,
    acknowledgedAt: row.acknowledged_at,
    assessedAt: row.assessed_at,
    contactAt: row.contact_at,
  }
}
