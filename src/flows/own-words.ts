import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { MemberActor } from '../domain/access/actor.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { MAX_TEXT_BYTES } from '../domain/conversation/conversation.ts'
import { enter } from './enter.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'

/** Keeps a practitioner's unfinished words, so that neither a closed laptop nor a crash costs them. Empty text
 * forgets them. */
export async function saveOwnWords(
  actor: MemberActor,
  conversationId: string,
  text: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const entered = await enter(actor, 'own-words.save', conversationId, 'access-refused', ports)
  if (!entered.ok) return entered
  const fault = text.isWellFormed() ? null : refused('text-unreadable')
  const refusal = fault ?? (utf8ToBytes(text).length > MAX_TEXT_BYTES ? refused('text-too-long') : null)
  if (refusal) return refuseWith(ports, actor, 'access-refused', refusal, conversationId)
  const at = ports.clock.now()
  const entry = entryFor(actor, at, 'own-words-saved', ['conversation', conversationId], {
    characters: text.length,
  })
  await ports.replies.saveOwnWords(entered.value.permit, text, entry)
  return granted(null)
}
