import type { AgreedProfile } from '../agreed-profile/profile.ts'
import type { Conversation } from '../conversation/conversation.ts'
import type { Hit } from '../evidence/source.ts'
import { check } from '../guard/check.ts'
import type { Locale } from '../language.ts'
import { reidentify } from '../privacy/reidentify.ts'
import { basisOf } from './basis-of.ts'
import { hidePassages } from './build-prompt.ts'
import { claimOf, withoutCitations } from './claims.ts'
import type { DraftEnd, DraftProgress, DraftReason } from './draft-progress.ts'
import type { HiddenConversation } from './hide-conversation.ts'
import { inventsFact, knownOfClient } from './invented-fact.ts'
import type { Prompt } from './prompt.ts'
import { wholeSentences } from './sentences.ts'
import type { DraftSentence } from './suggestion.ts'
import { unusable } from './usable.ts'

export type OpenDraft = {
  /** Takes a piece of the stream; gives the sentences that became whole and passed the guard. */
  push(piece: string): Iterable<DraftProgress>
  /** The stream ended: judges what stands after the last whole sentence, and tells what of it had to go. */
  rest(): Iterable<DraftProgress>
  /** After {@link rest}: checks the whole again. */
  end(): DraftEnd
  /** What the model has said so far, placeholders and all. */
  said(): string
}

/** What a reply leaves out, or gives without holding anything against it: asked of the whole, not of each sentence. */
const OF_THE_WHOLE = new Set([
  'empty',
  'ignores-danger',
  'turns-away',
  'bare-referral',
  'leaves-belief-unanswered',
  'serves-the-request',
  'stops-short',
  'reads-harmful',
  'harms-in-state',
])

/** A model that wrote one of these was steered or is broken: nothing of its draft is shown, before or after it. What
 * stands around advice on medicine leans on it ("You will feel better without it"). */
const GRAVE = new Set([
  'medication',
  'medical-advice',
  'goads',
  'accepts-plan',
  'method-detail',
  'helps-with-means',
  'offers-means',
  'speaks-of-system',
])

/** Fewer words than this are no reply to anybody. */
const LEAST_WORDS = 4

/** What only advises a person beside their own words withholds a model's sentence. */
const STRICT = new Set(['instructs-in-danger'])

/** Reads a model's stream as a draft: nothing is shown before the sentence is whole, is a reply at all, rests on
 * something and has passed the guard. Garbage anywhere withholds the whole. Never throws for what a model writes. */
export function openDraft(given: {
  readonly id: string
  readonly conversation: Conversation
  readonly hidden: HiddenConversation
  readonly profile: AgreedProfile | null
  readonly hits: readonly Hit[]
  readonly prompt: Prompt
  readonly provider: { readonly name: string; readonly model: string }
  readonly at: string
}): OpenDraft {
  const { conversation, hits, prompt } = given
  const { passages, secrets } = hidePassages(hits, given.hidden.secrets)
  const latest = conversation.messages.findLast((message) => message.from === 'client')
  const client = latest?.text ?? ''
  const said = [client, ...dangerousBefore(conversation)]
  const language: Locale =
    latest?.from === 'client' && latest.language !== 'unknown'
      ? latest.language
      : conversation.thread.language
  const own = given.hidden.ownWords === null ? '' : reidentify(given.hidden.ownWords, secrets)
  const known = knownOfClient(conversation, given.profile, own)
  const sentences: DraftSentence[] = []
  let raw = ''
  let taken = 0
  let refused: DraftReason | null = null
  let lastDrop: DraftReason | null = null

  const drop = (why: DraftReason): DraftProgress => {
    lastDrop = why
    return { kind: 'dropped', why }
  }
  const judge = (hiddenSentence: string): DraftProgress => {
    const claim = claimOf(hiddenSentence, { hits, language, offered: passages.length })
    const text = reidentify(withoutCitations(hiddenSentence), secrets)
    const found = blocks(said, text)
    if (found.some((rule) => GRAVE.has(rule))) {
      refused = 'draft-blocked'
      return drop('draft-blocked')
    }
    if (!claim.ok) return drop(claim.why)
    if (LINK.test(text)) return drop('sentence-has-link')
    if (found.length > 0) return drop('sentence-blocked')
    const cited = claim.basis.map((one) => (one.kind === 'source' ? one.quote : ''))
    if (inventsFact(text, [known, ...cited].join('\n'), language)) return drop('fact-not-told')
    const basis = basisOf(text, conversation, language, given.profile)
    if (basis === null) return drop('claim-without-citation')
    const rests = claim.basis.length > 0 ? basis.filter((one) => one.kind !== 'guideline') : basis
    const sentence = { text, basis: [...rests, ...claim.basis] }
    sentences.push(sentence)
    return { kind: 'sentence', sentence }
  }

  function* rest(): Generator<DraftProgress> {
    refused ??= unusable(raw, { prompt, secrets, language })
    const left = raw.slice(taken).trim()
    taken = raw.length
    if (refused !== null || left === '') return
    for (const sentence of pieces(left)) {
      const judged = judge(sentence)
      if (judged.kind === 'dropped') yield judged
    }
  }
  const whole = (): DraftEnd => {
    // Whoever asks for the end alone loses what would have been told, never a check.
    for (const _ of rest());
    if (refused !== null) return { kind: 'none', why: refused }
    if (sentences.length === 0) return { kind: 'none', why: lastDrop ?? 'draft-empty' }
    const shown = sentences.map((one) => one.text).join(' ')
    if (shown.split(/\s+/).length < LEAST_WORDS) return { kind: 'none', why: 'draft-empty' }
    if (!check(client, shown).acceptable || blocks(said, shown).length > 0)
      return { kind: 'none', why: 'draft-blocked' }
    return {
      kind: 'done',
      draft: {
        id: given.id,
        sentences,
        provider: given.provider.name,
        model: given.provider.model,
        promptVersion: prompt.version,
        at: given.at,
      },
    }
  }

  return {
    *push(piece) {
      raw += piece
      if (refused !== null) return
      refused = unusable(raw, { prompt, secrets, language })
      if (refused !== null) return yield { kind: 'dropped', why: refused }
      const ready = wholeSentences(raw.slice(taken))
      const text = raw.slice(taken)
      taken += ready.rest
      for (const { start, end } of ready.sentences) {
        if (refused !== null) return
        yield judge(text.slice(start, end))
      }
    },
    rest,
    end: whole,
    said: () => raw,
  }
}

const LINK = /https?:|www\.|\b[\w-]+\.(?:com|org|net|gov|edu|es|co\.uk|mx|ar)\b/i

function pieces(rest: string): readonly string[] {
  const ready = wholeSentences(rest)
  return [...ready.sentences.map(({ start, end }) => rest.slice(start, end)), rest.slice(ready.rest)].filter(
    (one) => one.trim() !== '',
  )
}

/** Rules that must not be broken by what is there, read against each of the client's messages; the first is the
 * latest. */
const blocks = (said: readonly string[], sentence: string): readonly string[] =>
  said.flatMap((message, at) =>
    check(message, sentence)
      .findings.filter((finding) => finding.severity === 'block' || STRICT.has(finding.rule))
      .map((finding) => finding.rule)
      .filter((rule) => (at === 0 ? !OF_THE_WHOLE.has(rule) : GRAVE.has(rule) || STRICT.has(rule))),
  )

/** Earlier messages that were read as dangerous: "ok" after "I want to die" makes nobody safe. */
const dangerousBefore = (conversation: Conversation): readonly string[] =>
  conversation.messages
    .filter((message) => message.from === 'client')
    .slice(0, -1)
    .filter((message) => message.level === 'high' || message.level === 'imminent')
    .slice(-2)
    .map((message) => message.text)
