import type { ConversationView, DraftView, MessageView, MoveView, SignalView } from '../../contract/shapes.ts'
import type { Message } from '../../domain/conversation/conversation.ts'
import type { CrisisLine } from '../../domain/crisis/crisis-line.ts'
import type { Basis, Draft, DraftSentence, SuggestedMove } from '../../domain/drafting/suggestion.ts'
import type { Locale } from '../../domain/language.ts'
import type { ConversationRead } from '../../flows/read-conversation.ts'
import type { Shown } from '../../flows/ports.ts'
import { episodeView } from './present-episode.ts'
import { whySignal } from './why-signal.ts'
import { draftWords, refusalWords } from './words.ts'

/** Everything the three panes need, field by field. `holderName` is who holds the episode. */
export function conversationView(
  read: ConversationRead,
  shown: Shown | null,
  holderName: string | null,
  locale: Locale,
): ConversationView {
  const { conversation, assist, heldBy, reply } = read
  const { thread, client } = conversation
  return {
    conversationId: thread.conversationId,
    version: thread.version,
    language: thread.language,
    jurisdiction: thread.jurisdiction,
    noAi: thread.noAi,
    client: {
      id: client.clientId,
      name: client.name,
      preferredName: client.preferredName,
      pronouns: client.pronouns,
      birthYear: client.birthYear,
      country: client.country,
      about: client.about,
    },
    practitioners: conversation.practitioners.map(({ id, name }) => ({ id, name })),
    covers: coversView(read),
    emergency: read.emergency && { id: read.emergency.id, until: read.emergency.until },
    messages: conversation.messages.map((message, _, all) => messageView(message, all, locale)),
    episode: thread.openEpisode ? episodeView(thread.openEpisode, holderName) : null,
    assist: {
      level: assist.level,
      because: heldBy,
      words: heldBy === null ? null : draftWords(heldBy, locale),
    },
    moves: (shown?.moves ?? []).map(moveView),
    draft: shown?.draft ? draftView(shown.draft) : null,
    ownWords: read.ownWords,
    reply: reply.ok
      ? { may: true, code: null, words: null }
      : { may: false, code: reply.refusal.code, words: refusalWords(reply.refusal, locale) },
    crisisLines: read.crisisLines.map(crisisLineView),
  }
}

function coversView({ covers, conversation }: ConversationRead): ConversationView['covers'] {
  const named = new Map(conversation.practitioners.map((one) => [one.id, { id: one.id, name: one.name }]))
  return covers.flatMap(({ memberId, forMember, until }) => {
    const [member, away] = [named.get(memberId), named.get(forMember)]
    return member && away ? [{ member, forMember: away, until }] : []
  })
}

/** What staff see of a line: how to reach it, for whom, and who checked it when. */
const crisisLineView = (line: CrisisLine): ConversationView['crisisLines'][number] => ({
  name: line.name,
  group: line.group,
  region: line.region,
  phone: line.phone,
  press: line.press,
  text: line.text,
  chat: line.chat,
  hours: line.hours,
  sourceUrl: line.sourceUrl,
  verifiedOn: line.verifiedOn,
  verifiedBy: line.verifiedBy,
  emergency: line.emergency,
})

function messageView(message: Message, all: readonly Message[], locale: Locale): MessageView {
  const { id, text, at } = message
  if (message.from === 'practitioner') {
    const { origin, shareEdited, model } = message.provenance
    const { authorId, authorName } = message
    return {
      from: 'practitioner',
      id,
      text,
      at,
      authorId,
      authorName,
      provenance: { origin, shareEdited, model },
    }
  }
  const signals = message.signals.map((signal): SignalView => ({
    kind: signal.kind,
    level: signal.level,
    start: signal.start,
    end: signal.end,
    rule: signal.rule,
    why: whySignal(signal, message, all, locale),
    wrong: signal.wrong,
  }))
  return { from: 'client', id, text, at, level: message.level, language: message.language, signals }
}

export const moveView = (move: SuggestedMove): MoveView => ({
  id: move.id,
  moveId: move.moveId,
  does: move.does,
  modality: move.modality,
  stage: move.stage,
  text: move.text,
  why: move.why,
  basis: move.basis.map(basisView),
})

export const sentenceView = (sentence: DraftSentence): DraftView['sentences'][number] => ({
  text: sentence.text,
  basis: sentence.basis.map(basisView),
})

export const draftView = (draft: Draft): DraftView => ({
  id: draft.id,
  sentences: draft.sentences.map(sentenceView),
  provider: draft.provider,
  model: draft.model,
  promptVersion: draft.promptVersion,
  at: draft.at,
})

function basisView(basis: Basis): MoveView['basis'][number] {
  if (basis.kind === 'client-words') {
    const { kind, messageId, start, end, quote } = basis
    return { kind, messageId, start, end, quote }
  }
  if (basis.kind === 'signal') {
    const { kind, messageId, rule, words } = basis
    return { kind, messageId, rule, words }
  }
  if (basis.kind === 'source') {
    const { kind, sourceId, passage, digest, title, url, quote } = basis
    return { kind, sourceId, passage, digest, title, url, quote }
  }
  if (basis.kind === 'profile') return { kind: basis.kind, part: basis.part, quote: basis.quote }
  return { kind: basis.kind, title: basis.title, url: basis.url }
}
