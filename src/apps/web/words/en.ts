import { composer } from './en/composer.ts'
import { conversation } from './en/conversation.ts'
import { episode } from './en/episode.ts'
import { panel } from './en/panel.ts'
import { privacy } from './en/privacy.ts'
import { questions } from './en/questions.ts'
import { queue, risk } from './en/queue.ts'
import { people, shell } from './en/shell.ts'

/** Every word of the workspace in English. */
export const words = {
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
