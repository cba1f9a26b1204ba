import { describe, expect, it } from 'vitest'
import { findCited, passageDigest } from './find-cited.ts'

const told =
  'We asked forty widows how they slept in the first year after the loss of a husband of many years.'
const other =
  'Owls were heard by none of them, and nobody had asked whether they had ever listened to one before.'
const numbered = (...texts: readonly string[]) => texts.map((text, number) => ({ number, text }))
const cited = { number: 0, digest: passageDigest(told), before: told }

describe('what was cited', () => {
  it('is found by its text wherever it stands by now, and at its own place first', () => {
    expect(findCited(numbered('New words.', other, told), cited)).toEqual({ number: 2, stands: 'same' })
    expect(findCited(numbered(told, told), { ...cited, number: 1 })).toEqual({ number: 1, stands: 'same' })
  })

  it('is found by its words where the text is divided otherwise', () => {
    const longer = `${other} ${told}`
    expect(findCited(numbered('New words.', longer), cited)).toEqual({ number: 1, stands: 'recut' })
  })

  it('was changed where its words are others, and is led to the nearest passage', () => {
    const now = told.replace('forty', 'fourteen')
    expect(findCited(numbered(other, now), cited)).toEqual({ number: 1, stands: 'changed' })
    expect(findCited(numbered(other), cited)).toEqual({ number: null, stands: 'changed' })
    expect(findCited(numbered(other), { ...cited, before: null })).toEqual({
      number: null,
      stands: 'changed',
    })
  })

  it('goes by its number where nothing else is known, and is nowhere past the end', () => {
    const old = { number: 1, digest: null, before: null }
    expect(findCited(numbered(told, other), old)).toEqual({ number: 1, stands: 'same' })
    expect(findCited(numbered(told), old)).toEqual({ number: null, stands: 'changed' })
  })
})
