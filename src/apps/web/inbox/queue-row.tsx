import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { QueueLine } from '../../../contract/shapes.ts'
import { RiskMark } from '../parts/risk-mark.tsx'
import { useSession } from '../shell/session.ts'
import { useDuration } from './use-duration.ts'
import { waitedFor } from './waiting.ts'

/** One person: who, how urgent, how long, and their last words in one line. */
export function QueueRow({ line, now }: { readonly line: QueueLine; readonly now: number }) {
  const { t } = useTranslation()
  const waits = line.waitingSince !== null
  return (
    <li>
      <Link
        to="/inbox/$conversationId"
        params={{ conversationId: line.conversationId }}
        data-row={line.conversationId}
        activeOptions={{ exact: false }}
        activeProps={{ 'aria-current': 'true' }}
        className="group block border-b border-l-4 border-b-line border-l-transparent px-3 py-2 -outline-offset-2 hover:bg-sunken aria-[current=true]:border-l-accent aria-[current=true]:bg-surface"
      >
        <span className="flex items-baseline justify-between gap-2">
          <span className="flex min-w-0 items-center gap-1.5">
            <span dir="auto" className={`truncate ${waits ? 'font-semibold' : ''}`}>
              {line.clientName}
            </span>
            <Unanswered count={line.unanswered} />
          </span>
          <Waits line={line} now={now} />
        </span>
        <span className="mt-0.5 flex items-center gap-2">
          {line.level !== 'none' && <RiskMark level={line.level} />}
          {line.unread && <span className="truncate text-s font-medium text-ink-2">{t('queue.unread')}</span>}
          <Holder line={line} />
        </span>
        <span dir="auto" className="mt-0.5 block truncate text-s text-ink-2">
          {line.mine || line.lastText !== '' ? (
            <>
              {line.lastFrom === 'practitioner' && <span className="text-ink-3">{t('queue.you')}: </span>}
              {line.lastText}
            </>
          ) : (
            t('queue.notMine', { names: line.practitionerNames.join(', ') })
          )}
        </span>
      </Link>
    </li>
  )
}

function Waits({ line, now }: { readonly line: QueueLine; readonly now: number }) {
  const { t } = useTranslation()
  const duration = useDuration()
  const at = line.waitingSince ?? line.lastAt
  if (at === null) return <span className="shrink-0 text-s text-ink-3">{t('queue.quiet')}</span>
  const waited = waitedFor(at, now)
  const time = duration(waited)
  const waits = line.waitingSince !== null
  const words =
    waited.unit === 'now'
      ? t(waits ? 'queue.waitingNow' : 'queue.answeredNow')
      : t(waits ? 'queue.waiting' : 'queue.answered', { time })
  return <span className={`shrink-0 text-s ${waits ? 'text-ink' : 'text-ink-3'}`}>{words}</span>
}

/** Who holds the episode, where it is not oneself. */
function Holder({ line }: { readonly line: QueueLine }) {
  const { t } = useTranslation()
  const { member } = useSession()
  const { episode } = line
  if (!episode || episode.holderId === member.id) return null
  return (
    <span className="truncate text-s text-ink-2">
      {episode.holderName ? t('queue.episodeHeld', { name: episode.holderName }) : t('queue.episodeFree')}
    </span>
  )
}

/** How much is unanswered, where it is more than one message. */
function Unanswered({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  if (count < 2) return null
  const words = t('queue.unanswered', { count })
  return (
    <span title={words} className="shrink-0 rounded border border-line-strong px-1 text-s text-ink-2">
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{words}</span>
    </span>
  )
}
