import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView, MoveView } from '../../../contract/shapes.ts'
import { deskOf, startWith } from '../composer/desk.ts'
import { movesSeen } from '../composer/on-screen.ts'
import { lit } from '../conversation/lit.ts'
import { Button } from '../parts/button.tsx'
import { Plain } from '../parts/problem.tsx'
import { announce } from '../shell/announce.tsx'
import { useKeys } from '../shell/keys.ts'
import { may, useSession } from '../shell/session.ts'
import { BasisList } from './basis.tsx'
import { DraftPart } from './draft.tsx'

const AskPart = lazy(async () => ({ default: (await import('../questions/ask-part.tsx')).AskPart }))

/** Two or three different ways to go on, and a draft where one is allowed. */
export function Moves({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const { moves, assist } = view
  const use = useStart(view)
  const take = (place: number) => () => {
    const move = moves[place]
    if (move) use(move.text)
  }
  useEffect(() => {
    if (moves.length > 0) movesSeen(view.conversationId, view.version)
  }, [moves.length, view.conversationId, view.version])
  useKeys({ 1: take(0), 2: take(1), 3: take(2) })
  return (
    <div className="flex flex-col gap-3">
      <h2 className="sr-only">{t('panel.moves')}</h2>
      {moves.length > 0 && <p className="text-s text-ink-2">{t('panel.movesIntro')}</p>}
      {moves.length > 0 && (
        <ol className="flex flex-col gap-3">
          {moves.map((move, place) => (
            <OneMove key={move.id} move={move} place={place + 1} view={view} use={() => use(move.text)} />
          ))}
        </ol>
      )}
      {moves.length === 0 && <NoMoves view={view} />}
      {assist.level === 'drafts' && <DraftPart key={view.version} view={view} use={use} />}
      <Suspense fallback={null}>
        <AskPart view={view} />
      </Suspense>
      <Level assist={assist} />
    </div>
  )
}

/** Why there are none: switched off, answered already, or nothing that fits. */
function NoMoves({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const { level } = view.assist
  if (level !== 'moves' && level !== 'drafts') return <Plain title={t('panel.noMovesNone')} />
  const name = view.client.preferredName
  if (view.messages.at(-1)?.from === 'practitioner')
    return <Plain title={t('panel.noMovesAnswered')} words={t('panel.noMovesAnsweredWords', { name })} />
  return <Plain title={t('panel.noMoves')} words={t('panel.noMovesWords')} />
}

/** Puts a text into the composer as a start. */
function useStart(view: ConversationView): (text: string) => void {
  const { t } = useTranslation()
  const session = useSession()
  const desk = useMemo(() => deskOf(view.conversationId, view.ownWords), [view.conversationId, view.ownWords])
  return (text) => {
    if (!may(session, 'own-words.save')) return
    startWith(desk, text)
    announce(t('composer.added'))
  }
}

function OneMove(props: {
  readonly move: MoveView
  readonly place: number
  readonly view: ConversationView
  readonly use: () => void
}) {
  const { t } = useTranslation()
  const session = useSession()
  const { move, view } = props
  const quote = move.basis.find((basis) => basis.kind === 'client-words')
  const item = useLights(quote ?? null)
  return (
    <li ref={item} className="rounded-lg border border-line bg-surface p-3">
      <h3 className="flex items-center justify-between gap-2 text-s font-semibold text-accent">
        {t(`panel.does.${move.does}`)}
        <kbd className="key">{props.place}</kbd>
      </h3>
      <p dir="auto" className="mt-1 break-words whitespace-pre-wrap">
        {move.text}
      </p>
      <p className="mt-2 text-s text-ink-2">{move.why}</p>
      {move.modality !== null && move.stage !== null && (
        <p className="text-s text-ink-2">
          {t(`panel.modality.${move.modality}`)} · {t(`panel.stage.${move.stage}`)}
        </p>
      )}
      <BasisList basis={move.basis} name={view.client.preferredName} />
      <div className="mt-2 flex flex-wrap items-center gap-2">
        <Button
          onPress={props.use}
          keys={String(props.place)}
          whyNot={may(session, 'own-words.save') ? null : t('composer.notYours')}
        >
          {t('panel.use')}
        </Button>
      </div>
    </li>
  )
}

/** While the move has focus or the pointer, the client's words it rests on are underlined in the conversation. */
function useLights(quote: ReturnType<typeof lit.now>) {
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    const element = item.current
    const light = (): void => lit.set(quote)
    const unlight = (): void => lit.set(null)
    for (const on of ['focusin', 'mouseenter']) element?.addEventListener(on, light)
    for (const off of ['focusout', 'mouseleave']) element?.addEventListener(off, unlight)
    return () => {
      for (const on of ['focusin', 'mouseenter']) element?.removeEventListener(on, light)
      for (const off of ['focusout', 'mouseleave']) element?.removeEventListener(off, unlight)
      unlight()
    }
  }, [quote])
  return item
}

function Level({ assist }: { readonly assist: ConversationView['assist'] }) {
  const { t } = useTranslation()
  return (
    <footer className="border-t border-line pt-2 text-s text-ink-2">
      <p>{t(`panel.level.${assist.level}`)}</p>
      {assist.words !== null && assist.words !== '' && (
        <p>
          {t('panel.held')} {assist.words}
        </p>
      )}
    </footer>
  )
}
