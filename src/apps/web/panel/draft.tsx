import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView, DraftView } from '../../../contract/shapes.ts'
import { draftSeen } from '../composer/on-screen.ts'
import { Button } from '../parts/button.tsx'
import { BasisList } from './basis.tsx'
import { useDraft, type DraftSoFar } from './use-draft.ts'

/** A model's draft, sentence by sentence as each passes the checks; usable only when whole. */
export function DraftPart({
  view,
  use,
}: {
  readonly view: ConversationView
  readonly use: (text: string) => void
}) {
  const { t } = useTranslation()
  const { draft, ask, stop } = useDraft(view)
  const shown = draft.state === 'writing' ? draft.sentences.length > 0 : draft.state === 'whole'
  useEffect(() => {
    if (shown) draftSeen(view.conversationId)
  }, [shown, view.conversationId])
  return (
    <section aria-labelledby="draft-title" className="flex flex-col gap-2 border-t border-line pt-3">
      <h3 id="draft-title" className="text-s font-semibold">
        {t('panel.draft.title')}
      </h3>
      <div aria-live="polite">
        <SoFar draft={draft} name={view.client.preferredName} />
      </div>
      <div className="flex flex-wrap gap-2">
        {draft.state === 'whole' && (
          <Button onPress={() => use(draft.draft.sentences.map((sentence) => sentence.text).join(' '))}>
            {t('panel.use')}
          </Button>
        )}
        {draft.state === 'writing' ? (
          <Button onPress={stop}>{t('panel.draft.stop')}</Button>
        ) : (
          <Button onPress={ask}>
            {t(draft.state === 'not-asked' ? 'panel.draft.ask' : 'panel.draft.again')}
          </Button>
        )}
      </div>
    </section>
  )
}

function SoFar({ draft, name }: { readonly draft: DraftSoFar; readonly name: string }) {
  const { t } = useTranslation()
  if (draft.state === 'not-asked') return <p className="text-s text-ink-2">{t('panel.draft.intro')}</p>
  if (draft.state === 'stopped') return <p className="text-s text-ink-2">{t('panel.draft.stopped')}</p>
  if (draft.state === 'lost') return <p className="text-s font-medium">{t('panel.draft.lost')}</p>
  if (draft.state === 'none') return <p className="text-s font-medium">{draft.words}</p>
  return <Written draft={draft} name={name} />
}

type Text = Extract<DraftSoFar, { readonly state: 'writing' | 'whole' }>

function Written({ draft, name }: { readonly draft: Text; readonly name: string }) {
  const { t } = useTranslation()
  const whole = draft.state === 'whole'
  const sentences = whole ? draft.draft.sentences : draft.sentences
  return (
    <div className="by-model rounded-lg bg-surface p-3">
      <p className="text-s text-ink-2">
        {whole ? t('panel.draft.by', { model: draft.draft.model }) : t('panel.draft.writingUnnamed')}
      </p>
      <Sentences sentences={sentences} name={name} />
      {draft.left.map((words, place) => (
        <p key={place} className="mt-2 text-s text-ink-2">
          {words}
        </p>
      ))}
      {!whole && <p className="mt-2 text-s text-ink-3">{t('panel.draft.notWhole')}</p>}
    </div>
  )
}

function Sentences(props: { readonly sentences: DraftView['sentences']; readonly name: string }) {
  const basis = props.sentences.flatMap((sentence) => sentence.basis)
  return (
    <>
      <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
        {props.sentences.map((sentence) => sentence.text).join(' ')}
      </p>
      <BasisList basis={basis} name={props.name} />
    </>
  )
}
