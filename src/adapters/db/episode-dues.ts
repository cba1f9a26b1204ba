import type { TimerKind } from '../../domain/episodes/timers.ts'
import type { EpisodeDue, EpisodeTold } from '../../flows/escalation-ports.ts'
import type { Scoped } from './scope.ts'

type DueRow = { readonly episode_id: string; readonly kind: TimerKind; readonly deadline_at: string }
type ToldRow = { readonly episode_id: string; readonly member_id: string; readonly at: string }

/** What runs for these episodes, the soonest first. */
export const duesOf = async (
  tx: Scoped,
  organisationId: string,
  episodeIds: readonly string[],
): Promise<readonly DueRow[]> =>
  episodeIds.length === 0
    ? []
    : tx
        .selectFrom('episode_timer')
        .select(['episode_id', 'kind', 'deadline_at'])
        .where('organisation_id', '=', organisationId)
        .where('episode_id', 'in', episodeIds)
        .where('done_at', 'is', null)
        .orderBy('deadline_at')
        .orderBy('kind')
        .execute()

/** Who was told because of what runs, oldest first. */
export const toldOf = async (
  tx: Scoped,
  organisationId: string,
  episodeIds: readonly string[],
): Promise<readonly ToldRow[]> =>
  episodeIds.length === 0
    ? []
    : tx
        .selectFrom('episode_told as o')
        .innerJoin('episode_timer as t', (join) =>
          join.onRef('t.organisation_id', '=', 'o.organisation_id').onRef('t.timer_id', '=', 'o.timer_id'),
        )
        .select(['o.episode_id', 'o.member_id', 'o.at'])
        .where('o.organisation_id', '=', organisationId)
        .where('o.episode_id', 'in', episodeIds)
        .where('t.done_at', 'is', null)
        .orderBy('o.at')
        .orderBy('o.told_id')
        .execute()

export const dueView = ({ kind, deadline_at }: DueRow): EpisodeDue => ({ kind, deadlineAt: deadline_at })
export const toldView = ({ member_id, at }: ToldRow, names: ReadonlyMap<string, string>): EpisodeTold => ({
  name: names.get(member_id) ?? '',
  at,
})
