import { sql } from 'kysely'
import { episodeEntry } from '../../domain/audit/episode-entry.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import { raise, type EpisodeChange } from '../../domain/episodes/raise.ts'
import type { Episode } from '../../domain/episodes/episode.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { InConversation } from './scope-of.ts'

/** What raised it: exactly one of the three. */
export type RaisedBy = {
  readonly raised_by_message: string | null
  readonly raised_by_follow_up: string | null
  readonly raised_by_plan: number | null
}
/** `at` is when it was said. */
export type Raised = { readonly by: RaisedBy; readonly at: string }
const nothing: RaisedBy = { raised_by_message: null, raised_by_follow_up: null, raised_by_plan: null }
export const byMessage = (raised_by_message: string): RaisedBy => ({ ...nothing, raised_by_message })
export const byFollowUp = (raised_by_follow_up: string): RaisedBy => ({ ...nothing, raised_by_follow_up })
export const byPlan = (raised_by_plan: number): RaisedBy => ({ ...nothing, raised_by_plan })

type Open = Pick<Episode, 'id' | 'level' | 'state' | 'acknowledgedAt'>

/** Taken before anything is stored that may raise the episode, as a message takes it: two at once must not open two. */
export const lockConversation = ({ tx, conversationId }: InConversation) =>
  sql`select lock_conversation(${conversationId})`.execute(tx)

/** Locked, so that nobody closes it while it is raised; where it is being closed, this waits and sees none. */
export async function openEpisode(scope: InConversation): Promise<Open | null> {
  const row = await scope.tx
    .selectFrom('episode')
    .select(['episode_id', 'level', 'state', 'acknowledged_at'])
    .where('organisation_id', '=', scope.organisationId)
    .where('conversation_id', '=', scope.conversationId)
    .where('state', '<>', 'closed')
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) return null
  return { id: row.episode_id, level: row.level, state: row.state, acknowledgedAt: row.acknowledged_at }
}

/** Opens, raises or flags it again; the audit rows that say so stand behind `entry`. The trigger puts it back to
 * `flagged`: what was acknowledged or assessed before does not count any more. */
export function changeEpisode(
  { tx, organisationId, conversationId }: InConversation,
  change: EpisodeChange,
  { by, at }: Raised,
  entry: AuditEntry,
  newId: () => string,
): { readonly entries: readonly AuditEntry[]; readonly changing: readonly Promise<unknown>[] } {
  if (change.kind === 'none') return { entries: [entry], changing: [] }
  const { level } = change
  const episodeId = change.kind === 'open' ? newId() : change.episodeId
  const changing =
    change.kind === 'open'
      ? tx
          .insertInto('episode')
          .values({
            organisation_id: organisationId,
            episode_id: episodeId,
            conversation_id: conversationId,
            level,
            opened_at: at,
            ...by,
          })
          .execute()
      : tx
          .updateTable('episode')
          .set({ level, flagged_at: at, ...by })
          .where('organisation_id', '=', organisationId)
          .where('episode_id', '=', episodeId)
          .execute()
  return { entries: [entry, episodeEntry(entry, change, episodeId)], changing: [changing] }
}

/** What this level does to the episode as it stands under the conversation's lock. */
export const changeOf = async (
  scope: InConversation,
  level: RiskLevel | null,
  at: string,
): Promise<EpisodeChange> => (level === null ? { kind: 'none' } : raise(await openEpisode(scope), level, at))
