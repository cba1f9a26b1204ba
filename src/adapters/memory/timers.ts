import { noticeTried, systemEntry } from '../../domain/audit/timer-entry.ts'
import { toTell } from '../../domain/episodes/escalation.ts'
import type { NoticeWay } from '../../domain/episodes/notice-ways.ts'
import { tierOf } from '../../domain/episodes/raise.ts'
import { LENT_MINUTES, retryMinutes } from '../../domain/episodes/retry.ts'
import { minutesAfter, nextTold, type Timer } from '../../domain/episodes/timers.ts'
import type { DueNotice, Fired, Timers } from '../../flows/escalation-ports.ts'
import type { Ids } from '../../flows/ports.ts'
import { chained } from './chained.ts'
import { changeEpisode, ruleOf } from './change-episode.ts'
import {
  organisationOf,
  type Kept,
  type KeptConversation,
  type KeptEpisode,
  type KeptNotice,
  type KeptOrganisation,
} from './state.ts'

export const memoryTimers = (kept: Kept, ids: Ids): Timers => ({
  fire: async (organisationId, at, ways) => {
    const organisation = organisationOf(kept, organisationId)
    const due = [...organisation.conversations.values()]
      .flatMap((conversation) =>
        conversation.episodes.flatMap((held) =>
          held.timers.flatMap((timer) => (timer.dueAt <= at ? [{ conversation, held, timer }] : [])),
        ),
      )
      .toSorted((a, b) => a.timer.dueAt.localeCompare(b.timer.dueAt))
    return due[0] ? fired(organisation, { ...due[0], at, ways, ids }) : null
  },
  claim: async (organisationId, at, wanted) => {
    const organisation = organisationOf(kept, organisationId)
    endUnneeded(organisation)
    const notice = organisation.notices
      .filter((one) => one.ended === null && one.dueAt <= at && one.way === wanted)
      .toSorted((a, b) => a.dueAt.localeCompare(b.dueAt))
      .find((one) => !isBeingTold(organisation, one, at))
    const member = organisation.members.get(notice?.memberId ?? '')
    if (!notice || !member) return null
    notice.tries += 1
    notice.dueAt = minutesAfter(at, retryMinutes(notice.tries))
    const { id, subject, way, tries } = notice
    chained(organisation, [noticeTried(organisationId, at, subject, { notice: id, way, tries })], null)
    const claimed: DueNotice = {
      id,
      subject,
      way,
      tries,
      memberId: notice.memberId,
      email: member.email,
      language: organisation.settings.language,
    }
    return claimed
  },
  end: async (organisationId, noticeId, end, entry) => {
    const organisation = organisationOf(kept, organisationId)
    const ending = organisation.notices.find((one) => one.id === noticeId && one.ended === null)
    if (ending) ending.ended = end
    if (ending && end === 'sent') endSaid(organisation, ending, entry.at)
    chained(organisation, [entry], null)
  },
})

const isBeingTold = ({ notices }: KeptOrganisation, wanted: KeptNotice, at: string): boolean =>
  notices.some(
    (one) =>
      one !== wanted &&
      one.ended === null &&
      one.tries > 0 &&
      one.way === wanted.way &&
      one.memberId === wanted.memberId &&
      minutesAfter(one.dueAt, -retryMinutes(one.tries)) > minutesAfter(at, -LENT_MINUTES),
  )

type Firing = {
  readonly conversation: KeptConversation
  readonly held: KeptEpisode
  readonly timer: Timer
  readonly at: string
  readonly ways: readonly NoticeWay[]
  readonly ids: Ids
}

function fired(organisation: KeptOrganisation, firing: Firing): Fired {
  const { conversation, held, timer, at, ids } = firing
  const { id: organisationId } = organisation.settings
  const { id: episodeId, level } = held.episode
  const told = whom(organisation, firing)
  const joins = told.filter((id) => !mayAct(organisation, conversation, id))
  tell(organisation, firing, told)
  conversation.careIds = [...conversation.careIds, ...joins]
  const tier = tierOf(level)
  if (tier === 0) throw new Error('information has no timer')
  const dueAt = nextTold(timer, at, ruleOf(organisation, tier).everyMinutes)
  held.timers = held.timers.map((one) => (one.id === timer.id ? { ...one, step: one.step + 1, dueAt } : one))
  const followUp = timer.kind === 'follow-up' && held.episode.state === 'contact-confirmed'
  if (followUp) changeEpisode(organisation, held, { ...held.episode, state: 'follow-up-due' }, at, ids)
  const { kind, step } = timer
  const entry = (event: Parameters<typeof systemEntry>[2], detail: Parameters<typeof systemEntry>[4]) =>
    systemEntry(organisationId, at, event, episodeId, detail)
  const entries = [
    ...(followUp ? [entry('episode-follow-up-due', { level })] : []),
    entry('episode-due', { kind, step, level, told: told.join(' ') }),
    ...joins.map((member) => entry('cover-joined', { member, client: conversation.profile.clientId })),
  ]
  const { conversationId } = conversation
  chained(organisation, entries, { kind: 'episode-due', conversationId, tier, at })
  return { episodeId, kind, told }
}

const mayAct = (organisation: KeptOrganisation, conversation: KeptConversation, id: string): boolean =>
  conversation.practitionerIds.includes(id) || organisation.members.get(id)?.role === 'supervisor'

function whom(organisation: KeptOrganisation, { conversation, held, timer }: Firing): readonly string[] {
  const { holderId, offeredTo } = held.episode
  const reachable = (id: string | null): string | null =>
    id !== null && mayAct(organisation, conversation, id) ? id : null
  return toTell(
    {
      offered: timer.kind === 'take-over' ? reachable(offeredTo) : null,
      holder: reachable(holderId),
      care: conversation.practitionerIds,
      cover: organisation.escalation.coverIds,
      supervisors: [...organisation.members.values()].flatMap((one) =>
        one.role === 'supervisor' ? [one.id] : [],
      ),
    },
    timer.step,
  )
}

function tell(organisation: KeptOrganisation, firing: Firing, told: readonly string[]): void {
  const { held, timer, at, ways, ids } = firing
  for (const memberId of told) {
    held.told.push({ timerId: timer.id, memberId, at })
    for (const way of ways)
      organisation.notices.push({
        ...{ id: ids.next(), way, memberId, timerId: timer.id },
        subject: ['episode', held.episode.id],
        ...{ dueAt: at, tries: 0, ended: null },
      })
  }
}

/** Somebody has done what the notice was about. */
function endUnneeded(organisation: KeptOrganisation): void {
  const running = new Set(
    [...organisation.conversations.values()].flatMap((conversation) =>
      conversation.episodes.flatMap((held) => held.timers.map((timer) => timer.id)),
    ),
  )
  const answered = new Set(
    [...organisation.conversations.values()].flatMap((conversation) =>
      conversation.questions.flatMap((one) => (one.answer === null ? [] : [one.id])),
    ),
  )
  for (const one of organisation.handovers)
    if (one.answer !== null && one.answer !== 'lapsed') answered.add(one.id)
  for (const one of organisation.emergencies) if (one.review !== null) answered.add(one.id)
  for (const one of organisation.rightCases) if (one.endedAt !== null) answered.add(one.id)
  for (const one of organisation.covers) if (one.endedAt !== null) answered.add(one.id)
  for (const notice of organisation.notices) {
    const over = notice.timerId === null ? answered.has(notice.subject[1]) : !running.has(notice.timerId)
    if (notice.ended === null && over) notice.ended = 'not-needed'
  }
}

/** What waits for the same person by the same way says nothing that they were not told now. */
function endSaid(organisation: KeptOrganisation, { way, memberId }: KeptNotice, at: string): void {
  for (const one of organisation.notices) {
    const waits = one.ended === null && one.tries === 0 && one.dueAt <= at
    if (waits && one.way === way && one.memberId === memberId) one.ended = 'not-needed'
  }
}
