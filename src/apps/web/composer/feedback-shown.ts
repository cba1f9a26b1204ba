import type { ConversationView } from '../../../contract/shapes.ts'
import { makeStore, useStore } from '../parts/store.ts'
import { keep, kept } from '../shell/kept.ts'

const wanted = makeStore(kept('rapport-feedback') !== 'off')

/** Whether feedback is shown: the practitioner wants it, and the level of this conversation has it. */
export function useFeedbackShown(view: ConversationView): {
  readonly shown: boolean
  readonly toggle: () => void
} {
  const wants = useStore(wanted)
  return {
    shown: wants && view.assist.level !== 'none',
    toggle: () => {
      keep('rapport-feedback', wants ? 'off' : 'on')
      wanted.set(!wants)
    },
  }
}
