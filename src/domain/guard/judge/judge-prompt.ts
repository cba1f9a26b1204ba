import type { Locale } from '../../language.ts'
import { deidentify } from '../../privacy/deidentify.ts'
import {
  noSecrets,
  type Deidentified,
  type KnownIdentifier,
  type Secrets,
} from '../../privacy/deidentified.ts'
import { frameOf } from '../client-frame.ts'
import type { LabelledReply } from './labelled-reply.ts'
import { sentencesOf } from '../../drafting/sentences.ts'

/** What a model is asked when it looks at a draft a second time. */
export type JudgePrompt = {
  readonly version: string
  readonly system: string
  readonly client: Deidentified
  /** What the rules read in the client's message: names of ours. */
  readonly states: readonly string[]
  readonly reply: readonly Deidentified[]
}

declare const minted: unique symbol

/** A {@link JudgePrompt} about a reply that somebody labelled, in a file: no client's of this installation. Only
 * {@link labelledPrompt} makes one. */
export type LabelledPrompt = JudgePrompt & { readonly [minted]: 'LabelledPrompt' }

type PromptFile = { readonly version: string; readonly text: string }

/** Of a conversation: the client's message is hidden already, and the shown sentences are hidden again under the same
 * secrets, so that the same person has the same placeholder. */
export function judgePrompt(
  file: PromptFile,
  about: { readonly client: string; readonly hidden: Deidentified; readonly sentences: readonly string[] },
  hiding: {
    readonly known: readonly KnownIdentifier[]
    readonly secrets: Secrets
    readonly language: Locale
  },
): JudgePrompt {
  const reply = about.sentences.map((text) => deidentify(text, { ...hiding, profile: 'care' }).text)
  const states = statesOf(about.client)
  return { version: file.version, system: file.text.trim(), client: about.hidden, states, reply }
}

/** Sentences that one prompt carries at most. */
const MOST_SENTENCES = 40

export function labelledPrompt(row: LabelledReply, file: PromptFile, nonce: string): LabelledPrompt {
  const hide = (text: string): Deidentified =>
    deidentify(text, {
      ...{ known: [], language: row.language, profile: 'care' as const, secrets: noSecrets(nonce) },
    }).text
  const reply = sentencesOf(row.reply)
    .slice(0, MOST_SENTENCES)
    .map(({ start, end }) => hide(row.reply.slice(start, end)))
  const states = statesOf(row.client)
  const [version, system] = [file.version, file.text.trim()]
  const prompt: JudgePrompt = { version, system, client: hide(row.client), states, reply }
  return prompt as LabelledPrompt
}

/** The states that the guard's rules go by, as words. */
function statesOf(client: string): readonly string[] {
  const frame = frameOf(client)
  const said = frame.danger === null ? [] : [`danger-${frame.danger}`]
  const unshared = frame.unshared === null ? [] : [`unshared-${frame.unshared}`]
  const others = (
    [
      'asksForMeans',
      'compulsion',
      'elation',
      'harmToOthers',
      'eatingHarm',
      'isBeingHurt',
      'hurtsSelf',
      'substanceDanger',
    ] as const
  ).filter((name) => frame[name])
  return [...said, ...unshared, ...others]
}
