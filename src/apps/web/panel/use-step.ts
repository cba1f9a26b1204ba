import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView, EpisodeView } from '../../../contract/shapes.ts'
import type { WantedStep } from '../../../domain/episodes/move-episode.ts'
import type { Problem } from '../api/ask.ts'
import { writes } from '../api/writes.ts'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'
import { whyNotStep } from './episode-step.ts'

export type StepProps = { readonly view: ConversationView; readonly episode: EpisodeView }

const known = [
  'episode-closed',
  'assessment-missing',
  'contact-missing',
  'step-not-now',
  'already-decided',
  'reason-missing',
  'licence-missing',
  'licence-expired',
  'forbidden',
] as const

/** One step as the screen has it now: why it cannot be taken, and the way to take it. */
export function useStep({ view, episode }: StepProps, wanted: WantedStep) {
  const { t } = useTranslation()
  const session = useSession()
  const cache = useQueryClient()
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const code = whyNotStep(episode, wanted, {
    mayMove: may(session, 'episode.move'),
    memberId: session.member.id,
    reply: view.reply,
  })
  const take = async (): Promise<boolean> => {
    setBusy(true)
    const answer = await writes.episodeStep(episode.id, wanted)
    setBusy(false)
    setProblem(answer.ok ? null : answer.problem)
    if (answer.ok) announce(t(`episode.done.${wanted.step}`))
    void cache.invalidateQueries()
    return answer.ok
  }
  const reason = known.find((one) => one === code)
  const whyNot = busy ? t('composer.saving') : code === null ? null : t(`episode.whyNot.${reason ?? 'other'}`)
  return { whyNot, take, problem }
}
