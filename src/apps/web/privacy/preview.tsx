import { Fragment, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { HiddenPartView, HiddenView } from '../../../contract/privacy.ts'
import type { Problem } from '../api/ask.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { may, useSession } from '../shell/session.ts'
import type { PartProps } from './part-props.ts'

/** The conversation as a model would get it: asked for by hand, since each look is recorded. */
export function Preview({ view }: PartProps) {
  const { t } = useTranslation()
  const allowed = may(useSession(), 'draft.ask')
  const [hidden, setHidden] = useState<HiddenView | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const look = async (): Promise<void> => {
    setBusy(true)
    setProblem(null)
    const answer = await writes.hidden(view.conversationId)
    setBusy(false)
    if (answer.ok) setHidden(answer.value)
    else setProblem(answer.problem)
  }
  const whyNot = allowed ? (busy ? t('privacy.preview.working') : null) : t('privacy.preview.mayNot')
  return (
    <div className="flex flex-col gap-3">
      <p className="text-s text-ink-2">{t('privacy.preview.intro')}</p>
      <div className="flex flex-wrap items-center gap-2">
        <Button onPress={() => void look()} whyNot={whyNot}>
          {t(hidden ? 'privacy.preview.again' : 'privacy.preview.show')}
        </Button>
      </div>
      <ProblemLine problem={problem} />
      <output className="font-semibold">{hidden?.words}</output>
      {hidden && view.assist.level !== 'drafts' && (
        <p className="text-s font-medium">
          {t('privacy.preview.held')} {view.assist.words}
        </p>
      )}
      {hidden && <Shown hidden={hidden} name={view.client.preferredName} />}
    </div>
  )
}

function Shown({ hidden, name }: { readonly hidden: HiddenView; readonly name: string }) {
  const { t } = useTranslation()
  const { provider, stopped, turns, ownWords, profile } = hidden
  return (
    <>
      {stopped !== null && <p className="text-s font-medium">{stopped}</p>}
      {provider && (
        <p className="text-s text-ink-2">
          {t(provider.local ? 'privacy.preview.stays' : 'privacy.preview.to', {
            model: provider.model,
            provider: provider.name,
          })}{' '}
          {t('privacy.preview.besides', { name })}
        </p>
      )}
      <p className="text-s text-ink-2">{t('privacy.preview.missed')}</p>
      {turns.length === 0 && <p>{t('privacy.preview.none')}</p>}
      <ol className="flex flex-col gap-3">
        {turns.map((turn, place) => (
          <li key={place}>
            <Said
              who={t(turn.from === 'client' ? 'privacy.preview.client' : 'privacy.preview.team')}
              parts={turn.parts}
            />
          </li>
        ))}
        {profile && (
          <li>
            <Said who={t('panel.profile.title')} parts={profile} />
          </li>
        )}
        {ownWords && (
          <li>
            <Said who={t('privacy.preview.own')} parts={ownWords} />
          </li>
        )}
      </ol>
    </>
  )
}

function Said({ who, parts }: { readonly who: string; readonly parts: readonly HiddenPartView[] }) {
  const { t } = useTranslation()
  return (
    <>
      <p className="text-s font-semibold">{who}</p>
      <p dir="auto" className="break-words whitespace-pre-wrap">
        {parts.map((part, place) => (
          <Fragment key={place}>
            {'text' in part ? (
              part.text
            ) : (
              <span className="hidden-word">
                ⟨{t(`privacy.mark.${part.kind}`)} {part.number}⟩
              </span>
            )}
          </Fragment>
        ))}
      </p>
    </>
  )
}
