import { composer } from './es/composer.ts'
import { conversation } from './es/conversation.ts'
import { episode } from './es/episode.ts'
import { panel } from './es/panel.ts'
import { privacy } from './es/privacy.ts'
import { questions } from './es/questions.ts'
import { queue, risk } from './es/queue.ts'
import { people, shell } from './es/shell.ts'
import type { Words } from './words.ts'

/** Every word of the workspace in Spanish. */
export const words: Words = {
  shell,
  queue,
  risk,
  conversation,
  composer,
  panel,
  episode,
  people,
  privacy,
  questions,
}
