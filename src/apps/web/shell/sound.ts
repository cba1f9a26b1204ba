import { makeStore } from '../parts/store.ts'
import { keep, kept } from './kept.ts'

export type Sound = 'on' | 'off'

/** Whether this device sounds when somebody may be in danger now. Everything else of the alarm stays. */
export const sound = makeStore<Sound>(kept('rapport-sound') === 'off' ? 'off' : 'on')

export function setSound(next: Sound): void {
  sound.set(next)
  keep('rapport-sound', next)
}
