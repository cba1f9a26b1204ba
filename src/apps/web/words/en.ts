import { alerts } from './en/alerts.ts'
import { composer } from './en/composer.ts'
import { conversation } from './en/conversation.ts'
import { episode } from './en/episode.ts'
import { followUp } from './en/follow-up.ts'
import { library } from './en/library.ts'
import { panel } from './en/panel.ts'
import { people } from './en/people.ts'
import { privacy } from './en/privacy.ts'
import { queue, risk } from './en/queue.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'

/** Every word of the workspace in English. */
export const words = {
  shell,
  queue,
  risk,
  conversation,
  composer,
  panel,
  episode,
  followUp,
  people,
  privacy,
  alerts,
  library,
  settings,
}
