import type { DueNotice, NoticeFault, Notifications } from '../../flows/escalation-ports.ts'
import type { Clock } from '../../flows/ports.ts'
import { EgressFaultError } from '../egress/fault.ts'
import { openEgress, type EgressParts } from '../egress/open-egress.ts'
import { openTalk } from '../egress/open-socket.ts'
import { mailOf } from './notice-text.ts'
import type { NoticeSettings } from './read-notices.ts'
import { handIn, MailRefusedError } from './smtp.ts'
import { pageOf } from './webhook.ts'

/** For one notice, whatever the way: ten seconds, and no server needs 64 kB to say yes. */
const ALLOWANCE = { budgetMs: 10_000, mostBytes: 65_536 }

/** The ways that the environment names. `parts.rules` must let them through: see `noticeRules`. */
export function openNotifications(
  settings: NoticeSettings,
  parts: EgressParts,
  clock: Clock,
): Notifications & { readonly close: () => void } {
  const egress = openEgress(parts)
  const { smtp, webhook } = settings
  const mail = async (notice: DueNotice, link: string): Promise<NoticeFault | null> => {
    if (!smtp) return 'not-configured'
    const talk = await openTalk(smtp, ALLOWANCE, parts)
    try {
      const { id, email, language } = notice
      const message = mailOf({ id, from: smtp.from, to: email, at: clock.now(), language, link })
      await handIn(talk, smtp, email, message)
      return null
    } finally {
      talk.close()
    }
  }
  const page = async (notice: DueNotice, link: string): Promise<NoticeFault | null> => {
    if (!webhook) return 'not-configured'
    const call = egress.fetchFrom(new URL(webhook.url).origin, ALLOWANCE)
    const answer = await call(webhook.url, pageOf(webhook, notice, link, clock.now()))
    await answer.body?.cancel()
    return answer.ok ? null : 'refused'
  }
  return {
    ways: [...(smtp ? (['e-mail'] as const) : []), ...(webhook ? (['webhook'] as const) : [])],
    send: async (notice, link) => {
      try {
        return await (notice.way === 'e-mail' ? mail : page)(notice, link)
      } catch (error) {
        return faultOf(error)
      }
    },
    close: egress.close,
  }
}

/** What the network did; a fault of our own is no fault of the way, and breaks. */
function faultOf(error: unknown): NoticeFault {
  if (error instanceof MailRefusedError) return 'refused'
  if (!(error instanceof EgressFaultError)) throw error
  if (error.fault === 'late') return 'late'
  return error.fault === 'redirect' || error.fault === 'too-much' ? 'refused' : 'unreachable'
}
