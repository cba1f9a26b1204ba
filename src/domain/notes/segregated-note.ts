import type { MemberActor } from '../access/actor.ts'
import { refused, granted, type Outcome } from '../outcome.ts'

/**
 * Two kinds of note that the law keeps apart from the rest of the record: psychotherapy notes (45 CFR 164.501 and
 * 164.508(a)(2)) and notes of substance-use counselling (42 CFR 2.11 and 2.31(b)). No consent of ours opens them to a
 * model (PR.3).
 */
export const segregatedKinds = ['psychotherapy', 'substance-use-counselling'] as const
export type SegregatedKind = (typeof segregatedKinds)[number]

/** The words of such a note. Not a string, and nothing makes one of it but {@link wordsFor} its author: it does not
 * fit where a prompt, a de-identifier or a search takes text, and written into a text, a JSON or a log it throws. */
export class SegregatedWords {
  readonly #text: string

  constructor(text: string) {
    this.#text = text
  }

  /** The text for whoever wrote it. Everybody else: `not-found`. */
  static textFor(note: SegregatedNote, reader: MemberActor): Outcome<string> {
    const own = reader.memberId === note.authorId && reader.organisationId === note.organisationId
    return own ? granted(note.words.#text) : refused('not-found')
  }

  toString(): string {
    throw new TypeError('a segregated note is not text')
  }

  toJSON(): never {
    throw new TypeError('a segregated note does not travel')
  }
}

export type SegregatedNote = {
  readonly kind: SegregatedKind
  readonly id: string
  readonly organisationId: string
  readonly conversationId: string
  readonly authorId: string
  readonly at: string
  readonly words: SegregatedWords
}

/** What the author reads on their own screen; refuses `not-found` for everybody else. */
export const wordsFor = (note: SegregatedNote, reader: MemberActor): Outcome<string> =>
  SegregatedWords.textFor(note, reader)
