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
import type { Prompt } from './prompt.ts'
import { wholeSentences } from './sentences.ts'
import type { DraftSentence } from './suggestion.ts'
import { unusable } from './usable.ts'

export type OpenDraft = {
  /** Takes a piece of the stream; gives the sentences that became whole and passed the guard. */
  push(piece: string): Iterable<DraftProgress>
  /** The stream ended: checks the whole again. */
  end(): DraftEnd
}

/** Findings about what a reply leaves out: they are asked of the whole, not of each sentence. */
const OMISSIONS = new Set(['empty', 'ignores-danger', 'bare-referral', 'leaves-belief-unanswered'])

/** Reads a model's stream as a draft: nothing is shown before the sentence is whole, is a reply at all, rests on
 * something and has passed the guard. Garbage anywhere withholds the whole. Never throws for what a model writes. */
export function openDraft(given: {
  readonly id: string
  readonly conversation: Conversation
  readonly hidden: HiddenConversation
  readonly hits: readonly Hit[]
  readonly prompt: Prompt
  readonly provider: { readonly name: string; readonly model: string }
  readonly at: string
}): OpenDraft {
  const { conversation, hits, prompt } = given
  const { passages, secrets } = hidePassages(hits, given.hidden.secrets)
  const latest = conversation.messages.findLast((message) => message.from === 'client')
  const client = latest?.text ?? ''
  const language: Locale =
    latest?.from === 'client' && latest.language !== 'unknown'
      ? latest.language
      : conversation.thread.language
  const sentences: DraftSentence[] = []
  let raw = ''
  let taken = 0
  let refused: DraftReason | null = null
  let lastDrop: DraftReason | null = null

  const judge = (hiddenSentence: string): DraftProgress => {
    const claim = claimOf(hiddenSentence, { hits, language, offered: passages.length })
    const text = reidentify(withoutCitations(hiddenSentence), secrets)
    const why = !claim.ok
      ? claim.why
      : LINK.test(text)
        ? 'sentence-has-link'
        : blocked(client, text)
          ? 'sentence-blocked'
          : null
    if (why !== null || !claim.ok) {
      lastDrop = why
      return { kind: 'dropped', why: why ?? 'draft-empty' }
    }
    const sentence = { text, basis: [...basisOf(text, conversation, language), ...claim.basis] }
    sentences.push(sentence)
    return { kind: 'sentence', sentence }
  }

  const whole = (): DraftEnd => {
    refused ??= unusable(raw, { prompt, secrets, language })
    if (refused !== null) return { kind: 'none', why: refused }
    const rest = raw.slice(taken).trim()
    taken = raw.length
    if (rest !== '') for (const sentence of pieces(rest)) judge(sentence)
    if (sentences.length === 0) return { kind: 'none', why: lastDrop ?? 'draft-empty' }
    if (!check(client, sentences.map((one) => one.text).join(' ')).acceptable)
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
      if (refused !== null) return
      raw += piece
      refused = unusable(raw, { prompt, secrets, language })
      if (refused !== null) return yield { kind: 'dropped', why: refused }
      const ready = wholeSentences(raw.slice(taken))
      const text = raw.slice(taken)
      taken += ready.rest
      for (const { start, end } of ready.sentences) yield judge(text.slice(start, end))
    },
    end: whole,
  }
}

const LINK = /https?:|www\.|\b[\w-]+\.(?:com|org|net|gov|edu|es|co\.uk|mx|ar)\b/i

function pieces(rest: string): readonly string[] {
  const ready = wholeSentences(rest)
  return [...ready.sentences.map(({ start, end }) => rest.slice(start, end)), rest.slice(ready.rest)].filter(
    (one) => one.trim() !== '',
  )
}

const blocked = (client: string, sentence: string): boolean =>
  check(client, sentence).findings.some(
    (finding) => finding.severity === 'block' && !OMISSIONS.has(finding.rule),
  )
