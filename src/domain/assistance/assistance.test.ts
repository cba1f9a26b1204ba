import { describe, expect, it } from 'vitest'
import type { Making } from '../review/provenance-of.ts'
import { assistanceOf } from './assistance.ts'

const now = '2026-11-21T12:00:00.000Z'
const assist = { level: 'drafts', because: null } as const
const fromMove: Making = {
  provenance: { origin: 'from-a-move', shareEdited: 0, model: null },
  moveIds: ['en-reflect-1'],
  draftId: null,
}
const fromDraft: Making = {
  provenance: { origin: 'edited-from-a-draft', shareEdited: 0.2, model: 'small-1' },
  moveIds: [],
  draftId: 'd',
}
const own: Making = {
  provenance: { origin: 'own-words', shareEdited: 1, model: null },
  moveIds: [],
  draftId: null,
}
const given = {
  text: 'It sounds like the nights are the hardest.',
  assist,
  onScreen: { movesMs: 4_000, draftMs: 9_000 },
  handedOut: { moves: '2026-11-21T11:59:00.000Z', draft: '2026-11-21T11:59:30.000Z' },
  now,
}

describe('what stood beside a reply', () => {
  it('is the level, the moves that the words come from, and how long they stood there', () =>
    expect(assistanceOf({ ...given, making: fromMove })).toEqual({
      level: 'drafts',
      heldBy: null,
      moveIds: ['en-reflect-1'],
      draftId: null,
      shownMs: 4_000,
      words: 8,
    }))
  it('is the draft’s time where the words come from a draft', () =>
    expect(assistanceOf({ ...given, making: fromDraft })).toMatchObject({ draftId: 'd', shownMs: 9_000 }))
  it('has no time where the words are one’s own', () =>
    expect(assistanceOf({ ...given, making: own }).shownMs).toBeNull())
  it('is never longer than since the server gave it out, whatever a browser says', () =>
    expect(
      assistanceOf({ ...given, making: fromMove, onScreen: { movesMs: 9e9, draftMs: null } }).shownMs,
    ).toBe(60_000))
  it('is since then where a browser says nothing', () =>
    expect(
      assistanceOf({ ...given, making: fromDraft, onScreen: { movesMs: null, draftMs: null } }).shownMs,
    ).toBe(30_000))
  it('is nothing below nothing', () =>
    expect(
      assistanceOf({ ...given, making: fromMove, onScreen: { movesMs: -5, draftMs: null } }).shownMs,
    ).toBe(0))
  it('says what held the level down', () =>
    expect(
      assistanceOf({ ...given, making: own, assist: { level: 'none', because: 'day-without-assistance' } }),
    ).toMatchObject({ level: 'none', heldBy: 'day-without-assistance' }))
})
