import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { ConversationView, DraftView } from '../../../contract/shapes.ts'
import { draftSteps, type DraftStep } from '../api/draft-stream.ts'

/** A draft as far as it has come. Only `whole` may be used; what was cut off is thrown away. */
export type DraftSoFar =
  | { readonly state: 'not-asked' }
  | { readonly state: 'stopped' }
  | { readonly state: 'lost' }
  | {
      readonly state: 'writing'
      readonly sentences: DraftView['sentences']
      readonly left: readonly string[]
    }
  | { readonly state: 'whole'; readonly draft: DraftView; readonly left: readonly string[] }
  | { readonly state: 'none'; readonly words: string }

const writing: DraftSoFar = { state: 'writing', sentences: [], left: [] }

/** The next state: pure, so that every way a stream can go is tested without one. */
export function afterStep(now: DraftSoFar, step: DraftStep): DraftSoFar {
  if (step.kind === 'problem')
    return step.problem.words === null ? { state: 'lost' } : { state: 'none', words: step.problem.words }
  if (step.kind === 'none') return { state: 'none', words: step.words }
  const left = now.state === 'writing' ? now.left : []
  if (step.kind === 'done') return { state: 'whole', draft: step.draft, left }
  const sentences = now.state === 'writing' ? now.sentences : []
  return step.kind === 'dropped'
    ? { state: 'writing', sentences, left: [...left, step.words] }
    : { state: 'writing', sentences: [...sentences, step.sentence], left }
}

/** Asks for one draft at a time; leaving the conversation hangs up. */
export function useDraft(view: ConversationView) {
  const [draft, setDraft] = useState<DraftSoFar>(
    view.draft ? { state: 'whole', draft: view.draft, left: [] } : { state: 'not-asked' },
  )
  const cache = useQueryClient()
  const asking = useRef<AbortController | null>(null)
  const kept = view.draft?.id ?? null
  const before = useRef(kept)
  useEffect(() => {
    const gone = kept === null ? before.current : null
    before.current = kept
    if (gone === null) return
    // What is no longer kept was deleted, and must not stay on the screen.
    setDraft((now) => (now.state === 'whole' && now.draft.id === gone ? { state: 'not-asked' } : now))
  }, [kept])
  useEffect(() => () => asking.current?.abort(), [])
  const ask = async (): Promise<void> => {
    asking.current?.abort()
    const mine = new AbortController()
    asking.current = mine
    let now = writing
    setDraft(now)
    for await (const step of draftSteps(view.conversationId, mine.signal)) {
      if (mine.signal.aborted) return
      now = afterStep(now, step)
      setDraft(now)
    }
    // The server keeps a whole draft, or knows now why there is none.
    await cache.invalidateQueries({ queryKey: ['conversation', view.conversationId] })
  }
  const stop = (): void => {
    asking.current?.abort()
    setDraft({ state: 'stopped' })
  }
  return { draft, ask: (): void => void ask(), stop }
}
