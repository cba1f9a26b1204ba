import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { plainStep } from '../../../domain/episodes/move-episode.ts'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { waitedFor } from '../inbox/waiting.ts'
import { useDuration } from '../inbox/use-duration.ts'
import { Button } from '../parts/button.tsx'
import { RiskMark } from '../parts/risk-mark.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { whoNeedsNow, type NeedsNow } from './needs-now.ts'
import { useNow } from './now.ts'
import { may, useSession } from './session.ts'
import { sound } from './sound.ts'
import { soundTone } from './tone.ts'

/** The one interruption: somebody may be in danger now and nobody has said that they have seen it. */
export function DangerSheet() {
  const session = useSession()
  const queue = useQuery({ ...reads.queue(), enabled: may(session, 'queue.read') })
  const [left, setLeft] = useState<readonly string[]>([])
  const waiting = whoNeedsNow(queue.data, session.member.role).filter(
    (line) => !left.includes(line.episode.id),
  )
  const first = waiting[0]
  useInsistence(first?.episode.id ?? null)
  if (!first) return null
  return (
    <Danger
      key={first.episode.id}
      line={first}
      others={waiting.length - 1}
      done={() => {
        setLeft((ids) => [...ids, first.episode.id])
        setTimeout(() => setLeft((ids) => ids.filter((id) => id !== first.episode.id)), ASK_AGAIN_MS)
      }}
    />
  )
}

const SOUND_AGAIN_MS = 30_000
/** Milliseconds somebody is left alone with the conversation. After an acknowledgement too: the same episode may be
 * flagged again, and must then be able to ring. */
const ASK_AGAIN_MS = 90_000

/** Muted on this device: the sheet and the title speak for themselves. */
const ring = (): void => {
  if (sound.now() === 'on') void soundTone()
}

/** Title and tone, until it is answered. */
function useInsistence(episodeId: string | null): void {
  const { t } = useTranslation()
  const words = t('shell.alert.tab')
  useEffect(() => {
    if (!episodeId) return
    const before = document.title
    document.title = `${words} · Rapport`
    ring()
    const timer = setInterval(ring, SOUND_AGAIN_MS)
    return () => {
      clearInterval(timer)
      document.title = before
    }
  }, [episodeId, words])
}

function Danger(props: { readonly line: NeedsNow; readonly others: number; readonly done: () => void }) {
  const { t } = useTranslation()
  const { line, done } = props
  const cache = useQueryClient()
  const navigate = useNavigate()
  const [state, setState] = useState<'waiting' | 'busy' | 'failed'>('waiting')
  const open = (): void => {
    done()
    void navigate({ to: '/inbox/$conversationId', params: { conversationId: line.conversationId } })
  }
  const acknowledge = async (): Promise<void> => {
    setState('busy')
    const answer = await writes.episodeStep(line.episode.id, plainStep('acknowledge', ''))
    // Somebody else was quicker: it is acknowledged, which is what matters.
    const acknowledged = answer.ok || answer.problem.code === 'already-decided'
    void cache.invalidateQueries()
    if (acknowledged) open()
    else setState('failed')
  }
  return (
    <Sheet
      title={t('shell.alert.title', { name: line.clientName })}
      titleId="danger"
      describedBy="danger-words"
      role="alertdialog"
      tone="alarm"
      onClose={null}
    >
      <div id="danger-words" className="mt-3 flex flex-col gap-2">
        <p>
          <RiskMark level={line.level} />
        </p>
        <Since at={line.reason?.at ?? line.episode.openedAt} />
        {line.reason && <Reason reason={line.reason} />}
        <p className="text-s text-ink-2">
          {props.others > 0 ? t('shell.alert.others', { count: props.others }) : t('shell.alert.kept')}
        </p>
        {state === 'failed' && (
          <p role="alert" className="font-medium text-bad">
            {t('shell.alert.failed')}
          </p>
        )}
      </div>
      <div className="mt-5 flex flex-wrap justify-end gap-2">
        {state === 'failed' && <Button onPress={() => open()}>{t('shell.alert.openAnyway')}</Button>}
        <Button
          kind="alarm"
          onPress={() => void acknowledge()}
          whyNot={state === 'busy' ? t('shell.alert.acknowledging') : null}
        >
          {t('shell.alert.acknowledge')}
        </Button>
      </div>
    </Sheet>
  )
}

/** What raised it: their words, or what the table said of their answer. Never whatever they happened to write last. */
function Reason({ reason }: { readonly reason: NonNullable<NeedsNow['reason']> }) {
  const { t } = useTranslation()
  return (
    <div>
      <p className="text-s text-ink-2">{t(`shell.alert.reason.${reason.kind}`)}</p>
      <blockquote
        dir="auto"
        className="line-clamp-4 border-l-2 border-line-strong pl-3 break-words whitespace-pre-line"
      >
        {reason.text}
      </blockquote>
    </div>
  )
}

function Since({ at }: { readonly at: string }) {
  const { t } = useTranslation()
  const duration = useDuration()
  const time = new Intl.DateTimeFormat(currentLocale(), { timeStyle: 'short' }).format(new Date(at))
  return (
    <p>
      {t('shell.alert.since', { time, ago: duration(waitedFor(at, useNow())) })} {t('shell.alert.nobody')}
    </p>
  )
}
