import { describe, expect, it } from 'vitest'
import type { DraftStep } from '../api/draft-stream.ts'
import { afterStep, type DraftSoFar } from './use-draft.ts'

const start: DraftSoFar = { state: 'writing', sentences: [], left: [] }
const sentence = (text: string): DraftStep => ({ kind: 'sentence', sentence: { text, basis: [] } })
const run = (...steps: readonly DraftStep[]): DraftSoFar => steps.reduce(afterStep, start)
const draft = {
  id: 'd',
  sentences: [],
  provider: 'p',
  model: 'm',
  promptVersion: 'v',
  at: '2026-11-21T10:00:00Z',
}

describe('a draft that comes in', () => {
  it('grows by a sentence and is not whole until it is said to be', () =>
    expect(run(sentence('One.'), sentence('Two.'))).toMatchObject({
      state: 'writing',
      sentences: [{ text: 'One.' }, { text: 'Two.' }],
    }))
  it('says which sentence was left out, and still says so when it is whole', () =>
    expect(
      run(sentence('One.'), { kind: 'dropped', why: 'x', words: 'Left out.' }, { kind: 'done', draft }),
    ).toMatchObject({
      state: 'whole',
      left: ['Left out.'],
    }))
  it('is thrown away whole when there turns out to be none', () =>
    expect(run(sentence('Half'), { kind: 'none', why: 'cut-off', words: 'It stopped.' })).toEqual({
      state: 'none',
      words: 'It stopped.',
    }))
  it('is thrown away when the connection breaks off', () => {
    const problem = { kind: 'unreachable', code: null, words: null } as const
    expect(run(sentence('Half'), { kind: 'problem', problem })).toEqual({ state: 'lost' })
  })
})
