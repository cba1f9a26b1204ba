import { readFileSync } from 'node:fs'
import { loadMoves } from '../src/adapters/shipped/moves.ts'
import type { ClientMessage, Conversation, Message } from '../src/domain/conversation/conversation.ts'
import { chooseMoves } from '../src/domain/drafting/choose-moves.ts'
import { everyMove } from '../src/domain/drafting/move-policy.ts'
import type { SuggestedMove } from '../src/domain/drafting/suggestion.ts'
import type { Episode } from '../src/domain/episodes/episode.ts'
import type { Locale } from '../src/domain/language.ts'

/** Small conversations to choose moves for, over the library that ships. */

export const library = loadMoves('data/moves')
export const lines = (file: string): readonly string[] =>
  readFileSync(`fixtures/moves/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

export const clientSays = (text: string, given: Partial<ClientMessage> = {}): ClientMessage => ({
  id: `m-${text.length}`,
  from: 'client',
  text,
  at: '2026-11-21T08:00:00.000Z',
  level: 'none',
  language: 'en',
  signals: [],
  ...given,
})
export const practitionerSays = (text: string): Message => ({
  id: `p-${text.length}`,
  from: 'practitioner',
  text,
  at: '2026-11-21T07:00:00.000Z',
  authorId: 'ana',
  authorName: 'Ana',
  provenance: { origin: 'own-words', shareEdited: null, model: null },
})
export const conversation = (
  language: Locale,
  messages: readonly Message[],
  given: { readonly version?: number; readonly conversationId?: string; readonly openEpisode?: Episode } = {},
): Conversation => ({
  thread: {
    organisationId: 'o',
    conversationId: given.conversationId ?? 'conversation',
    clientId: 'client',
    practitionerIds: ['ana'],
    version: given.version ?? 3,
    jurisdiction: 'ES',
    language,
    noAi: false,
    openEpisode: given.openEpisode ?? null,
  },
  client: {
    clientId: 'client',
    name: 'Rosa Prado',
    preferredName: 'Rosa',
    pronouns: null,
    birthYear: 1990,
    jurisdiction: 'ES',
    country: 'ES',
    language,
    contact: { phone: null, email: null },
    circle: [],
    identifiers: [],
    about: '',
  },
  messages,
  consents: [],
  practitioners: [{ id: 'ana', name: 'Ana' }],
})
export const choose = (given: Conversation, used: readonly string[] = []): readonly SuggestedMove[] =>
  chooseMoves(given, library, { used, assist: 'moves', policy: everyMove })
export const greeting = practitionerSays('Good to hear from you.')
export const episode = (state: Episode['state']): Episode => ({
  id: 'e',
  conversationId: 'conversation',
  level: 'high',
  state,
  openedAt: '2026-11-20T08:00:00.000Z',
  holderId: null,
  offeredTo: null,
  contactAt: null,
  acknowledgedAt: null,
  assessedAt: null,
})

/** What is wrong with moves whatever was written; empty when all is well. */
export function amiss(moves: readonly SuggestedMove[], given: Conversation): readonly string[] {
  const quoted = moves.flatMap((m) => m.basis).flatMap((b) => (b.kind === 'client-words' ? [b] : []))
  return [
    ...(moves.length !== 3 ? [`${moves.length} moves`] : []),
    ...(new Set(moves.map((m) => m.does)).size === moves.length ? [] : ['two of one kind']),
    ...moves.filter((m) => /[{}]|undefined|null/.test(m.text)).map((m) => `not filled: ${m.text}`),
    ...moves.filter((m) => m.basis.length === 0).map((m) => `no basis: ${m.text}`),
    ...quoted
      .filter((b) => given.messages.find((m) => m.id === b.messageId)?.text.slice(b.start, b.end) !== b.quote)
      .map((b) => `quote is not what was written: ${b.quote}`),
  ]
}
