import { fireTimers, sendNotices, tellSeniors } from '../../flows/escalate.ts'
import type { Notifications } from '../../flows/escalation-ports.ts'
import type { Ports } from '../../flows/ports.ts'
import { repeat, type Repeating } from './repeat.ts'

/** Milliseconds between two looks at the record. What is due stands there; this is how late a turn may be. */
const LOOK_MS = 5_000

/** Follows the timers of every organisation until it is stopped. Any number of servers may do so at once. Sending is
 * a turn of its own, so that a slow mailbox delays nobody's bell; an organisation whose turn breaks holds up no
 * other. `link` is where people open the workspace. */
export function runTimers(
  ports: Ports,
  notifications: Notifications,
  link: string,
  broken: (error: unknown) => void,
): Repeating {
  const everywhere = async (work: (organisationId: string) => Promise<unknown>): Promise<void> => {
    for (const organisationId of await ports.audit.organisations())
      await work(organisationId).catch((error: unknown) => broken(error))
  }
  const { ways } = notifications
  const ring = async (id: string): Promise<void> => {
    await fireTimers(id, ways, ports)
    await tellSeniors(id, ways, ports)
  }
  const bells = repeat(() => everywhere(ring), LOOK_MS, broken)
  const post = repeat(
    () => everywhere((id) => sendNotices(id, link, { ...ports, notifications })),
    LOOK_MS,
    broken,
  )
  return {
    stop: async () => {
      await Promise.all([bells.stop(), post.stop()])
    },
  }
}
