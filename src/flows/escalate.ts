import { systemEntryOf } from '../domain/audit/timer-entry.ts'
import type { NoticeWay } from '../domain/episodes/notice-ways.ts'
import { LOOK_AGAIN_MINUTES } from '../domain/audit/look-again.ts'
import { minutesAfter } from '../domain/episodes/timers.ts'
import { MOST_TRIES } from '../domain/episodes/retry.ts'
import type { Fired, Notifications } from './escalation-ports.ts'
import type { Ports } from './ports.ts'

type Escalating = Pick<Ports, 'timers' | 'clock' | 'audit'>

/** Tells the next person of every timer that is over: one transaction each, so that whatever breaks, what was told
 * was told and the rest rings next time. Answers what rang. */
export async function fireTimers(
  organisationId: string,
  ways: readonly NoticeWay[],
  ports: Escalating,
): Promise<readonly Fired[]> {
  const rang: Fired[] = []
  for (;;) {
    const fired = await ports.timers.fire(organisationId, ports.clock.now(), ways)
    if (!fired) return rang
    rang.push(fired)
  }
}

/** Tells everybody who was asked something and was not told yet, in one transaction each. */
export async function tellSeniors(
  organisationId: string,
  ways: readonly NoticeWay[],
  ports: Pick<Ports, 'questions' | 'clock'>,
): Promise<number> {
  let told = 0
  while (await ports.questions.tell(organisationId, ports.clock.now(), ways)) told += 1
  return told
}

/** The same for whom a cover, a handover or an emergency access concerns. */
export async function tellCare(
  organisationId: string,
  ways: readonly NoticeWay[],
  ports: Pick<Ports, 'care' | 'clock'>,
): Promise<number> {
  let told = 0
  while (await ports.care.tell(organisationId, ports.clock.now(), ways)) told += 1
  return told
}

/** The same for administrators, of requests of clients whose day comes. */
export async function tellRights(
  organisationId: string,
  ways: readonly NoticeWay[],
  ports: Pick<Ports, 'rights' | 'clock'>,
): Promise<number> {
  let told = 0
  while (await ports.rights.tell(organisationId, ports.clock.now(), ways)) told += 1
  return told
}

/** Tells of looks that went on, once their time is over. */
export const tellLooks = (
  organisationId: string,
  { audit, clock }: Pick<Ports, 'audit' | 'clock'>,
): Promise<boolean> => {
  const at = clock.now()
  return audit.tellLooks(organisationId, at, minutesAfter(at, -LOOK_AGAIN_MINUTES))
}

/** Ends what ends by itself once its time is over: offers of a handover, covers, emergency accesses. Each its own transaction. */
export async function endOfCare(
  organisationId: string,
  ports: Pick<Ports, 'care' | 'clock'>,
): Promise<number> {
  let ended = 0
  while (await ports.care.lapse(organisationId, ports.clock.now())) ended += 1
  return ended
}

/** Sends every notice of one way that is due; `link` leads to the workspace and says nothing of whom it is about. A way
 * that fails is tried again later. Ways are sent side by side: a mailbox that hangs keeps no pager waiting. */
export async function sendNotices(
  organisationId: string,
  way: NoticeWay,
  link: string,
  ports: Escalating & { readonly notifications: Notifications },
): Promise<void> {
  for (;;) {
    const notice = await ports.timers.claim(organisationId, ports.clock.now(), way)
    if (!notice) return
    const fault = await ports.notifications.send(notice, link)
    const { id, subject, tries } = notice
    const at = ports.clock.now()
    const event = fault === null ? 'notice-sent' : 'notice-failed'
    const entry = systemEntryOf(organisationId, at, event, subject, { notice: id, way, tries, fault })
    if (fault === null) await ports.timers.end(organisationId, id, 'sent', entry)
    else if (tries >= MOST_TRIES) await ports.timers.end(organisationId, id, 'gave-up', entry)
    else await ports.audit.record(entry)
  }
}
