import type { Authorised } from '../domain/access/authorise.ts'
import type { Thread } from '../domain/conversation/conversation.ts'
import {
  lookBackFrom,
  mayComplete,
  MOST_EARLIER,
  overTurns,
  withOverTurns,
} from '../domain/risk/over-turns.ts'
import { screen } from '../domain/risk/screen.ts'
import type { Screening } from '../domain/risk/signal.ts'
import type { Ports } from './ports.ts'

/**
 * Screens a message on the original text (SA.5), and together with what the client wrote before where it could
 * complete something begun there. Nothing is asked of the store where the episode is imminent already or the message
 * brings nothing. A store that cannot read an old message costs the reading over messages, never the new one (SA.1).
 */
export async function screenOverTurns(
  thread: Thread,
  permit: Authorised<'message.write'>,
  arrived: { readonly id: string; readonly text: string; readonly at: string },
  ports: Ports,
): Promise<Screening> {
  const screening = screen(arrived.text)
  const reached = thread.openEpisode?.level ?? 'none'
  if (reached === 'imminent' || !mayComplete(screening, arrived.text)) return screening
  const { id: messageId, text, at } = arrived
  const earlier = await ports.threads.earlierTurns(permit, lookBackFrom(at), MOST_EARLIER).catch(() => [])
  return withOverTurns(screening, overTurns(earlier, { messageId, text, at, ...screening }), reached)
}
