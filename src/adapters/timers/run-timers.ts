import { noticeWays, type NoticeWay } from '../../domain/episodes/notice-ways.ts'
import {
  endOfCare,
  fireTimers,
  sendNotices,
  tellCare,
  tellLooks,
  tellRights,
  tellSeniors,
} from '../../flows/escalate.ts'
import type { Notifications } from '../../flows/escalation-ports.ts'
import type { Ports } from '../../flows/ports.ts'
import { neverBack } from './never-back.ts'
import { repeat, type Repeating } from './repeat.ts'
import { runHousekeeping } from './run-housekeeping.ts'

/** Milliseconds between two looks at the record. What is due stands there; this is how late a turn may be. */
const LOOK_MS = 5_000

/** Follows the timers of every organisation until it is stopped. Any number of servers may do so at once. Each way of
 * sending takes turns of its own, everywhere at once, so that a slow mailbox delays nobody's bell and nobody's pager;
 * an organisation whose turn breaks holds up no other. `link` is where people open the workspace. */
export function runTimers(
  given: Ports,
  notifications: Notifications,
  link: string,
  broken: (error: unknown) => void,
): Repeating {
  const ports = { ...given, clock: neverBack(given.clock, () => performance.now()) }
  const everywhere = async (work: (organisationId: string) => Promise<unknown>): Promise<void> => {
    for (const organisationId of await ports.audit.organisations())
      await work(organisationId).catch((error: unknown) => broken(error))
  }
  const { ways } = notifications
  const ring = async (id: string): Promise<void> => {
    await fireTimers(id, ways, ports)
    await tellSeniors(id, ways, ports)
    await endOfCare(id, ports)
    await tellCare(id, ways, ports)
    await tellRights(id, ways, ports)
    await tellLooks(id, ports)
  }
  const bells = repeat(() => everywhere(ring), LOOK_MS, broken)
  const housekeeping = runHousekeeping(ports, everywhere, broken)
  const send = (id: string, way: NoticeWay): Promise<void> =>
    sendNotices(id, way, link, { ...ports, notifications }).catch((error: unknown) => broken(error))
  const post = noticeWays.map((way) =>
    repeat(
      async () => void (await Promise.all((await ports.audit.organisations()).map((id) => send(id, way)))),
      LOOK_MS,
      broken,
    ),
  )
  return {
    stop: async () => {
      await Promise.all([bells, housekeeping, ...post].map((one) => one.stop()))
    },
  }
}
