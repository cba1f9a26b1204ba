import { sql } from 'kysely'
import { byUrgency } from '../../domain/conversation/queue-order.ts'
import type { WantedStep } from '../../domain/episodes/move-episode.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import { isId } from '../../domain/id.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { EpisodeOnBoard, Episodes } from '../../flows/episode-ports.ts'
import { duesOf, dueView, toldOf, toldView } from './episode-dues.ts'
import { episodeRecord } from './episode-record.ts'
import { openNames } from './names.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation, memberIdOf, type InConversation } from './scope-of.ts'
import { together } from './together.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openAs, profileShape } from './sealed-shapes.ts'
import { episodeOf, practitionersOf, type EpisodeColumns } from './thread-rows.ts'
import { traced } from './traced.ts'

export const episodesOver = (stores: Stores): Episodes => ({
  episode: async (asker, episodeId) =>
    isId(episodeId)
      ? inOrganisation(stores.database, asker, async (tx) => {
          const { organisationId } = asker
          const row = await tx
            .selectFrom('episode')
            .selectAll()
            .where('organisation_id', '=', organisationId)
            .where('episode_id', '=', episodeId)
            .executeTakeFirst()
          return row ? episodeOf(row, row.conversation_id) : null
        })
      : null,
  open: (permit) =>
    inOrganisation(stores.database, permit, async (tx) => {
      const everybody = permit.actor.kind === 'member' && permit.actor.role === 'supervisor'
      const rows = await boardRows(tx, permit.organisationId, everybody ? null : memberIdOf(permit))
      return boardOf(stores, tx, permit.organisationId, rows)
    }),
  record: (permit, episodeId) =>
    inConversation(stores, permit, (scope) => episodeRecord(stores, scope, episodeId)),
  move: async (permit, episodeId, from, to, wanted, entry) => {
    const outcome = await orRefused(
      inConversation(stores, permit, async (scope) => {
        const { tx, organisationId, conversationId } = scope
        const episode = await tx
          .selectFrom('episode')
          .select('level')
          .where('organisation_id', '=', organisationId)
          .where('conversation_id', '=', conversationId)
          .where('episode_id', '=', episodeId)
          .executeTakeFirst()
        if (!episode) return refused('forbidden')
        const step = { episodeId, from, to, by: memberIdOf(permit), at: entry.at }
        await together([
          insertStep(scope, stores.ids.next(), step, wanted),
          ...traced(scope, [entry], 'episode-changed', to === 'closed' ? 0 : tierOf(episode.level)),
        ])
        return granted(null)
      }),
    )
    return outcome.ok ? outcome.value : outcome
  },
})

const insertStep = (
  { tx, organisationId, sealer }: InConversation,
  stepId: string,
  step: {
    readonly episodeId: string
    readonly from: Parameters<Episodes['move']>[2]
    readonly to: Parameters<Episodes['move']>[3]
    readonly by: string
    readonly at: string
  },
  wanted: WantedStep,
) =>
  tx
    .insertInto('episode_step')
    .values({
      organisation_id: organisationId,
      step_id: stepId,
      episode_id: step.episodeId,
      from_state: step.from,
      to_state: step.to,
      step: wanted.step,
      by_member: step.by,
      words: wanted.words === '' ? null : sealer.seal(places.stepWords(stepId), wanted.words),
      to_member: wanted.toMember,
      service: wanted.service === null ? null : sealer.seal(places.stepService(stepId), wanted.service),
      called_at: wanted.calledAt,
      at: step.at,
    })
    .execute()

type BoardRow = EpisodeColumns & {
  readonly conversation_id: string
  readonly client_id: string
  readonly profile: Buffer
  readonly practitioner_ids: readonly string[]
}

/** Open episodes; `of` null: everybody's, else those of clients in this member's care. */
async function boardRows(
  tx: Scoped,
  organisationId: string,
  of: string | null,
): Promise<readonly BoardRow[]> {
  const { rows } = await sql<BoardRow>`
    select e.*, k.client_id, k.profile, ${practitionersOf} as practitioner_ids
    from episode e
    join conversation c on c.organisation_id = e.organisation_id and c.conversation_id = e.conversation_id
    join client k on k.organisation_id = c.organisation_id and k.client_id = c.client_id
    where e.organisation_id = ${organisationId} and e.state <> 'closed'
      and (${of}::uuid is null or ${of}::text = any(${practitionersOf}))`.execute(tx)
  return rows
}

async function boardOf(
  { keys }: Stores,
  tx: Scoped,
  organisationId: string,
  rows: readonly BoardRow[],
): Promise<readonly EpisodeOnBoard[]> {
  const ours = await keys.forOrganisation(tx, organisationId)
  const ids = rows.flatMap((row) => (row.episode_id === null ? [] : [row.episode_id]))
  const [dues, told] = await together([duesOf(tx, organisationId, ids), toldOf(tx, organisationId, ids)])
  const people = [
    ...rows.flatMap((row) => [...row.practitioner_ids, ...(row.holder_id ? [row.holder_id] : [])]),
    ...told.map((one) => one.member_id),
  ]
  const [names, ...sealers] = await together([
    openNames(tx, ours, organisationId, [...new Set(people)]),
    ...rows.map((row) => keys.forClient(tx, organisationId, row.client_id)),
  ])
  return rows
    .flatMap((row, index) => {
      const sealer = sealers[index]
      const episode = episodeOf(row, row.conversation_id)
      if (!sealer || !episode) return []
      return [
        {
          ...episode,
          due: dues.filter((due) => due.episode_id === episode.id).map(dueView),
          told: told.filter((one) => one.episode_id === episode.id).map((one) => toldView(one, names)),
          clientName: openAs(profileShape, sealer, places.profile(row.client_id), row.profile).name,
          holderName: row.holder_id === null ? null : (names.get(row.holder_id) ?? ''),
          practitionerNames: row.practitioner_ids.map((id) => names.get(id) ?? ''),
        },
      ]
    })
    .toSorted((a, b) =>
      byUrgency(
        { ...a, waitingSince: a.openedAt, lastAt: null },
        { ...b, waitingSince: b.openedAt, lastAt: null },
      ),
    )
}
