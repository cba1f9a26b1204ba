import { describe, expect, it } from 'vitest'
import type { Draft, SuggestedMove } from '../drafting/suggestion.ts'
import { provenanceOf } from './provenance-of.ts'

const move = (text: string): SuggestedMove => ({
  id: text,
  moveId: text,
  does: 'reflect',
  modality: 'common',
  stage: 'any',
  text,
  why: '',
  basis: [],
})
const draft = (...sentences: readonly string[]): Draft => ({
  id: 'd',
  sentences: sentences.map((text) => ({ text, basis: [] })),
  provider: 'local',
  model: 'small-1',
  promptVersion: 'v',
  at: '2026-11-21T00:00:00.000Z',
})
const MOVE = 'It sounds like the nights are the hardest part for you right now.'
const DRAFT = draft(
  'You have carried this alone since the funeral.',
  'What would it be like to tell your sister about the nights?',
)
const whole = DRAFT.sentences.map((one) => one.text).join(' ')
const shown = { moves: [move(MOVE)], drafts: [DRAFT], draftDeleted: null }

describe('HU.3 how a text came about', () => {
  it('HU.3 nothing shown: own words, nothing to compare with', () => {
    expect(provenanceOf('How are you today?', null, false)).toEqual({
      origin: 'own-words',
      shareEdited: null,
      model: null,
    })
    expect(provenanceOf('How are you today?', { moves: [], drafts: [], draftDeleted: null }, true)).toEqual({
      origin: 'with-feedback',
      shareEdited: null,
      model: null,
    })
  })
  it('HU.3 a draft sent as it was is a draft, with nothing edited', () => {
    expect(provenanceOf(whole, shown, true)).toEqual({
      origin: 'edited-from-a-draft',
      shareEdited: 0,
      model: 'small-1',
    })
  })
  it('HU.3 case, marks and accents do not make a draft one’s own', () => {
    expect(provenanceOf(whole.toUpperCase().replaceAll('.', '!'), shown, false).shareEdited).toBe(0)
  })
  it('HU.3 a tiny edit leaves a small share', () => {
    const sent = provenanceOf(whole.replace('the nights?', 'the long nights?'), shown, false)
    expect(sent.origin).toBe('edited-from-a-draft')
    expect(sent.shareEdited).toBeLessThan(0.25)
    expect(sent.shareEdited).toBeGreaterThan(0)
  })
  it('HU.3 everything written anew is own words, all of it', () => {
    expect(provenanceOf('Let us talk on Thursday about what comes next.', shown, false)).toEqual({
      origin: 'own-words',
      shareEdited: 1,
      model: null,
    })
  })
  it('HU.3 a move with own words after it comes from the move', () => {
    const sent = provenanceOf(
      `${MOVE} I have time on Thursday at ten if you want to talk it through.`,
      shown,
      true,
    )
    expect(sent.origin).toBe('from-a-move')
    expect(sent.shareEdited).toBeGreaterThan(0.4)
    expect(sent.model).toBeNull()
  })
  it('HU.3 half a draft is still a draft', () => {
    expect(
      provenanceOf(
        'What would it be like to tell your sister about the nights? Write when you can.',
        shown,
        false,
      ).origin,
    ).toBe('edited-from-a-draft')
  })
  it('HU.3 a shared turn of phrase is no copy', () => {
    expect(
      provenanceOf('It sounds like you did well at work, and your manager saw it.', shown, false).origin,
    ).toBe('own-words')
  })
  it('HU.3 where a draft was shown and deleted since, the text counts as from it: nobody can tell', () => {
    const gone = { moves: [move(MOVE)], drafts: [], draftDeleted: 'small-1' }
    expect(provenanceOf('What would it be like to tell her?', gone, false)).toEqual({
      origin: 'edited-from-a-draft',
      shareEdited: null,
      model: 'small-1',
    })
    expect(provenanceOf(MOVE, gone, false).origin).toBe('from-a-move')
  })
  it('HU.3 an empty draft suggests nothing', () => {
    expect(provenanceOf('Hello.', { moves: [], drafts: [draft()], draftDeleted: null }, false).origin).toBe(
      'own-words',
    )
  })
  it('takes 64 kB without pause', () => {
    const long = 'word '.repeat(13_000)
    expect(
      provenanceOf(long, { moves: [move(long)], drafts: [draft(long)], draftDeleted: null }, false)
        .shareEdited,
    ).toBe(0)
  })
})
