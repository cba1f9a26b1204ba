import { sql } from 'kysely'
import type { Authorised } from '../../domain/access/authorise.ts'
import { byUrgency, levelWaiting, preview } from '../../domain/conversation/queue-order.ts'
import type { Locale } from '../../domain/language.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import { isUnread } from '../../domain/risk/unread.ts'
import type { EpisodeReason } from '../../flows/episode-ports.ts'
import type { QueueItem } from '../../flows/queue-ports.ts'
import type { Sealer } from '../keys/sealing.ts'
import { openNames } from './names.ts'
import { concernsShape, foundShape } from './follow-up-shapes.ts'
import type { InstrumentId } from '../../domain/follow-up/instrument.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { memberIdOf } from './scope-of.ts'
import { together } from './together.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openAs, profileShape } from './sealed-shapes.ts'
import { episodeOf, notErased, practitionersOf, type EpisodeColumns } from './thread-rows.ts'

type QueueRow = EpisodeColumns &
  ReasonColumns & {
    readonly conversation_id: string
    readonly client_id: string
    readonly profile: Buffer
    readonly language: Locale
    readonly practitioner_ids: readonly string[]
    readonly last_id: string | null
    readonly last_text: Buffer | null
    readonly last_at: string | null
    readonly last_from_client: boolean | null
    readonly unanswered: number
    readonly waiting_since: string | null
    readonly waiting_levels: readonly RiskLevel[] | null
    /** Levels of what is unanswered and in no language we read. */
    readonly waiting_unread: readonly RiskLevel[] | null
  }

/** What raised the episode: one of the three, or none. */
type ReasonColumns = {
  readonly reason_message: string | null
  readonly reason_text: Buffer | null
  readonly reason_follow_up: string | null
  readonly reason_instrument: InstrumentId | null
  readonly reason_found: Buffer | null
  readonly reason_plan: number | null
  readonly reason_signals: Buffer | null
  readonly reason_at: string | null
}

/** The inbox in one query and, for names, one more. Keys of clients seen before are in memory. */
export const queueOf = (
  { database, keys }: Stores,
  permit: Authorised<'queue.read'>,
): Promise<readonly QueueItem[]> =>
  inOrganisation(database, permit, async (tx) => {
    const { organisationId, actor } = permit
    const me = memberIdOf(permit)
    const everybody = actor.kind === 'member' && actor.role === 'supervisor'
    const rows = await queueRows(tx, organisationId, everybody ? null : me)
    const ours = await keys.forOrganisation(tx, organisationId)
    const practitioners = [...new Set(rows.flatMap((row) => row.practitioner_ids))]
    const [names, ...sealers] = await together([
      openNames(tx, ours, organisationId, practitioners),
      ...rows.map((row) => keys.forClient(tx, organisationId, row.client_id)),
    ])
    return rows
      .flatMap((row, index) => {
        const sealer = sealers[index]
        return sealer ? [lineOf(row, sealer, names, me)] : []
      })
      .toSorted(byUrgency)
  })

function lineOf(row: QueueRow, sealer: Sealer, names: ReadonlyMap<string, string>, me: string): QueueItem {
  const episode = episodeOf(row, row.conversation_id)
  const last = row.last_id !== null && row.last_text !== null
  return {
    conversationId: row.conversation_id,
    clientName: openAs(profileShape, sealer, places.profile(row.client_id), row.profile).name,
    language: row.language,
    level: levelWaiting(episode?.level ?? null, row.waiting_levels ?? []),
    episode,
    reason: reasonOf(row, sealer),
    waitingSince: row.waiting_since,
    unanswered: row.unanswered,
    unread: (row.waiting_unread ?? []).some((level) => isUnread({ level, language: 'unknown' })),
    lastText: last ? preview(sealer.open(places.text(row.last_id), row.last_text)) : '',
    lastFrom: row.last_from_client === null ? null : row.last_from_client ? 'client' : 'practitioner',
    lastAt: row.last_at,
    mine: row.practitioner_ids.includes(me),
    practitionerNames: row.practitioner_ids.map((id) => names.get(id) ?? ''),
  }
}

function reasonOf(row: QueueRow & { readonly client_id: string }, sealer: Sealer): EpisodeReason | null {
  const { reason_at: at, reason_message: message, reason_text: text, reason_plan: version } = row
  const { reason_follow_up: followUp, reason_instrument: instrument } = row
  if (at === null) return null
  if (message !== null && text !== null)
    return { kind: 'message', text: preview(sealer.open(places.text(message), text)), at }
  if (followUp !== null && instrument !== null && row.reason_found !== null) {
    const found = openAs(foundShape, sealer, places.followUp(followUp), row.reason_found)
    return { kind: 'follow-up', instrument, table: found.table, row: found.row, at }
  }
  if (version === null || row.reason_signals === null) return null
  const place = places.planSignals(row.client_id, version)
  const concerns = openAs(concernsShape, sealer, place, row.reason_signals)
  return { kind: 'plan', text: preview(concerns.map((one) => one.text).join('\n')), at }
}

/** One row a conversation; `of` null: everybody's, else those in this member's care. */
async function queueRows(
  tx: Scoped,
  organisationId: string,
  of: string | null,
): Promise<readonly QueueRow[]> {
  const { rows } = await sql<QueueRow>`
    select c.conversation_id, c.client_id, k.profile, k.language, ${practitionersOf} as practitioner_ids,
      e.episode_id, e.level, e.state, e.opened_at, e.holder_id, e.offered_to, e.acknowledged_at, e.assessed_at,
      e.contact_at,
      rm.message_id as reason_message, rm.text as reason_text, rf.follow_up_id as reason_follow_up,
      rf.instrument as reason_instrument, rf.found as reason_found, rp.version as reason_plan,
      rp.signals as reason_signals, coalesce(rm.at, rf.at, rp.at) as reason_at,
      l.message_id as last_id, l.text as last_text, l.at as last_at,
      l.author_client is not null and l.message_id is not null as last_from_client,
      u.unanswered, u.waiting_since, u.waiting_levels, u.waiting_unread
    from conversation c
    join client k on k.organisation_id = c.organisation_id and k.client_id = c.client_id
    left join episode e on e.organisation_id = c.organisation_id and e.conversation_id = c.conversation_id
      and e.state <> 'closed'
    left join message rm on rm.organisation_id = e.organisation_id and rm.message_id = e.raised_by_message
    left join follow_up rf on rf.organisation_id = e.organisation_id and rf.follow_up_id = e.raised_by_follow_up
    left join safety_plan rp on rp.organisation_id = e.organisation_id and rp.client_id = c.client_id
      and rp.version = e.raised_by_plan
    left join lateral (
      select m.message_id, m.text, m.at, m.author_client from message m
      where m.organisation_id = c.organisation_id and m.conversation_id = c.conversation_id
      order by m.version desc limit 1
    ) l on true
    cross join lateral (
      select count(*)::int as unanswered, min(m.at) as waiting_since,
        array_agg(distinct m.level::text) as waiting_levels,
        array_agg(distinct m.level::text) filter (where m.language = 'unknown') as waiting_unread
      from message m
      where m.organisation_id = c.organisation_id and m.conversation_id = c.conversation_id
        and m.version > coalesce((
          select p.version from message p
          where p.organisation_id = c.organisation_id and p.conversation_id = c.conversation_id
            and p.author_member is not null
          order by p.version desc limit 1), 0)
    ) u
    where c.organisation_id = ${organisationId} and ${notErased}
      and (${of}::uuid is null or ${of}::text = any(${practitionersOf}))`.execute(tx)
  return rows
}
