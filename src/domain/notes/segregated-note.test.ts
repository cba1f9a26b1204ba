import { describe, expect, expectTypeOf, it } from 'vitest'
import type { Message } from '../conversation/conversation.ts'
import type { buildPrompt } from '../drafting/build-prompt.ts'
import type { hideConversation } from '../drafting/hide-conversation.ts'
import type { Prompt } from '../drafting/prompt.ts'
import { deidentify } from '../privacy/deidentify.ts'
import { noSecrets, type Deidentified, type KnownIdentifier } from '../privacy/deidentified.ts'
import { segregatedKinds, SegregatedWords, wordsFor, type SegregatedNote } from './segregated-note.ts'

const WORDS = 'She spoke of the winter he drank.'
const author = { kind: 'member', organisationId: 'o1', memberId: 'm1', role: 'practitioner' } as const
const note = (kind: SegregatedNote['kind']): SegregatedNote => ({
  kind,
  id: 'n1',
  organisationId: 'o1',
  conversationId: 'k1',
  authorId: 'm1',
  at: '2026-11-21T09:00:00.000Z',
  words: new SegregatedWords(WORDS),
})

describe('psychotherapy notes and substance-use counselling notes', () => {
  it('PR.3 fit nowhere in a prompt, nor in what a prompt is made of', () => {
    expectTypeOf<SegregatedWords>().not.toExtend<string>()
    expectTypeOf<SegregatedWords>().not.toExtend<Deidentified>()
    expectTypeOf<SegregatedWords>().not.toExtend<Message['text']>()
    expectTypeOf<SegregatedWords>().not.toExtend<KnownIdentifier['value']>()
    expectTypeOf<SegregatedWords>().not.toExtend<Prompt['ownWords']>()
    expectTypeOf<SegregatedWords>().not.toExtend<Prompt['turns'][number]['text']>()
    expectTypeOf<SegregatedWords>().not.toExtend<Prompt['passages'][number]['text']>()
    expectTypeOf<SegregatedWords>().not.toExtend<Prompt['moves'][number]>()
    expectTypeOf<SegregatedWords>().not.toExtend<Parameters<typeof deidentify>[0]>()
    expectTypeOf<SegregatedWords>().not.toExtend<Parameters<typeof hideConversation>[1]['ownWords']>()
    expectTypeOf<SegregatedWords>().not.toExtend<Parameters<typeof buildPrompt>[3]['text']>()
    expectTypeOf<SegregatedNote>().not.toExtend<Message>()
  })

  it.each(segregatedKinds)(
    'PR.3 %s: where the types are gone around, they throw: no call is made',
    (kind) => {
      const { words } = note(kind)
      const given = {
        known: [],
        language: 'en',
        profile: 'care',
        secrets: noSecrets('0'.repeat(32)),
      } as const
      // @ts-expect-error no prompt can be built from it
      expect(() => deidentify(words, given)).toThrow(TypeError)
      expect(() => `${words}`).toThrow(TypeError)
      expect(() => JSON.stringify({ turns: [{ text: words }] })).toThrow(TypeError)
      expect(Object.values(words).join()).not.toContain('winter')
    },
  )

  it.each(segregatedKinds)('%s are read by whoever wrote them and by nobody else', (kind) => {
    expect(wordsFor(note(kind), author)).toEqual({ ok: true, value: WORDS })
    for (const other of [
      { ...author, memberId: 'm2' },
      { ...author, organisationId: 'o2' },
    ])
      expect(wordsFor(note(kind), other)).toMatchObject({ refusal: { code: 'not-found' } })
  })
})
