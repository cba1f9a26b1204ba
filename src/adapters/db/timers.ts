import { theServer } from '../../domain/access/actor.ts'
import { sql } from 'kysely'
import { systemEntry } from '../../domain/audit/timer-entry.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { EpisodeState } from '../../domain/episodes/episode.ts'
import { toTell } from '../../domain/episodes/escalation.ts'
import type { NoticeWay } from '../../domain/episodes/notice-ways.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import { nextTold, type TimerKind } from '../../domain/episodes/timers.ts'
import type { RiskLevel } from '../../domain/risk/levels.ts'
import type { Fired, Timers } from '../../flows/escalation-ports.ts'
import { appendEntry } from './audit.ts'
import { announce } from './events.ts'
import { claimNotice, endNotice } from './notices.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { together } from './together.ts'
import { practitionersOf } from './thread-rows.ts'

export const timersOver = (stores: Stores): Timers => ({
  fire: (organisationId, at, ways) =>
    inOrganisation(stores.database, theServer(organisationId), async (tx) => {
      const timer = await takeTimer(tx, organisationId, at)
      return timer && fireTimer(stores, { tx, organisationId, at, timer }, ways)
    }),
  claim: (organisationId, at, way) => claimNotice(stores, organisationId, at, way),
  end: (organisationId, noticeId, end, entry) => endNotice(stores, organisationId, noticeId, end, entry),
})

type TimerDue = {
  readonly timer_id: string
  readonly kind: TimerKind
  readonly step: number
  readonly deadline_at: string
  readonly every_minutes: number
  readonly episode_id: string
  readonly level: RiskLevel
  readonly state: EpisodeState
  readonly holder_id: string | null
  readonly offered_to: string | null
  readonly conversation_id: string
  readonly client_id: string
  readonly care: readonly string[]
  readonly cover: readonly string[]
  readonly supervisors: readonly string[]
}

/** Takes the timer and its episode, and waits for neither: whoever moves the episode holds it already and may stop the
 * timer. People whose care of this client was ended are no cover for it; who is not active is told nothing. */
async function takeTimer(tx: Scoped, organisationId: string, at: string): Promise<TimerDue | null> {
  const { rows } = await sql<TimerDue>`
    select t.timer_id, t.kind, t.step, t.deadline_at, r.every_minutes, e.episode_id, e.level, e.state,
      e.holder_id, e.offered_to, e.conversation_id, k.client_id, ${practitionersOf} as care,
      array(select v.member_id::text from escalation_cover v
        join member m on m.organisation_id = v.organisation_id and m.member_id = v.member_id
        where v.organisation_id = k.organisation_id and m.active and m.role in ('practitioner', 'supervisor')
          and not exists (select from care x where x.organisation_id = v.organisation_id
            and x.client_id = k.client_id and x.member_id = v.member_id and x.ended_at is not null)
        order by v.place) as cover,
      array(select m.member_id::text from member m where m.organisation_id = k.organisation_id
        and m.active and m.role = 'supervisor' order by m.added_at, m.member_id) as supervisors
    from episode_timer t
    join episode e on e.organisation_id = t.organisation_id and e.episode_id = t.episode_id
    join conversation c on c.organisation_id = e.organisation_id and c.conversation_id = e.conversation_id
    join client k on k.organisation_id = c.organisation_id and k.client_id = c.client_id
    join escalation_rule r on r.organisation_id = e.organisation_id and r.tier = tier_of(e.level)
    where t.organisation_id = ${organisationId} and t.done_at is null and t.due_at <= ${at}
    order by t.due_at, t.timer_id limit 1
    for no key update of e, t skip locked`.execute(tx)
  return rows[0] ?? null
}

type Firing = {
  readonly tx: Scoped
  readonly organisationId: string
  readonly at: string
  readonly timer: TimerDue
}

async function fireTimer(stores: Stores, firing: Firing, ways: readonly NoticeWay[]): Promise<Fired> {
  const { tx, organisationId, at, timer } = firing
  const offered = timer.kind === 'take-over' ? reachable(timer, timer.offered_to) : null
  const told = toTell({ ...timer, offered, holder: reachable(timer, timer.holder_id) }, timer.step)
  const joins = told.filter((id) => timer.cover.includes(id) && !mayAct(timer, id))
  const followUp = timer.kind === 'follow-up' && timer.state === 'contact-confirmed'
  await together([
    ...told.map((memberId) => tell(stores, firing, memberId, ways)),
    ...joins.map((memberId) => joinCare(firing, memberId)),
    moveOn(firing),
    ...(followUp ? [callDue(firing)] : []),
  ])
  const entries = entriesOf(firing, told, joins, followUp)
  await together([
    ...entries.map((entry) => appendEntry(tx, entry)),
    announce(tx, organisationId, {
      kind: 'episode-due',
      conversationId: timer.conversation_id,
      tier: tierOf(timer.level),
      at,
    }),
  ])
  return { episodeId: timer.episode_id, kind: timer.kind, told }
}

const mayAct = ({ care, supervisors }: TimerDue, id: string): boolean =>
  care.includes(id) || supervisors.includes(id)

/** Who holds it or was asked to, where they can still be told. */
const reachable = (timer: TimerDue, id: string | null): string | null =>
  id !== null && mayAct(timer, id) ? id : null

async function tell(
  { ids }: Stores,
  { tx, organisationId, at, timer }: Firing,
  memberId: string,
  ways: readonly NoticeWay[],
): Promise<void> {
  const toldId = ids.next()
  const own = { organisation_id: organisationId, told_id: toldId }
  await tx
    .insertInto('episode_told')
    .values({
      ...own,
      timer_id: timer.timer_id,
      episode_id: timer.episode_id,
      member_id: memberId,
      step: timer.step,
      at,
    })
    .execute()
  for (const way of ways)
    await tx
      .insertInto('notice')
      .values({ ...own, notice_id: ids.next(), way, due_at: at })
      .execute()
}

/** Cover joins the client's team when the episode reaches them: who is told must be able to open it. */
const joinCare = ({ tx, organisationId, timer }: Firing, memberId: string) =>
  tx
    .insertInto('care')
    .values({ organisation_id: organisationId, client_id: timer.client_id, member_id: memberId })
    .onConflict((on) =>
      on.columns(['organisation_id', 'client_id', 'member_id']).where('ended_at', 'is', null).doNothing(),
    )
    .execute()

const moveOn = ({ tx, organisationId, at, timer }: Firing) => {
  const running = { kind: timer.kind, deadlineAt: timer.deadline_at }
  return tx
    .updateTable('episode_timer')
    .set({ step: timer.step + 1, due_at: nextTold(running, at, timer.every_minutes) })
    .where('organisation_id', '=', organisationId)
    .where('timer_id', '=', timer.timer_id)
    .execute()
}

const callDue = ({ tx, organisationId, at, timer }: Firing) =>
  tx
    .updateTable('episode')
    .set({ follow_up_due_at: at })
    .where('organisation_id', '=', organisationId)
    .where('episode_id', '=', timer.episode_id)
    .execute()

function entriesOf(
  { organisationId, at, timer }: Firing,
  told: readonly string[],
  joins: readonly string[],
  followUp: boolean,
): readonly AuditEntry[] {
  const { episode_id: episodeId, kind, step } = timer
  const entry = (event: AuditEntry['event'], detail: AuditEntry['detail']): AuditEntry =>
    systemEntry(organisationId, at, event, episodeId, detail)
  return [
    ...(followUp ? [entry('episode-follow-up-due', { level: timer.level })] : []),
    entry('episode-due', { kind, step, level: timer.level, told: told.join(' ') }),
    ...joins.map((member) => entry('cover-joined', { member, client: timer.client_id })),
  ]
}
