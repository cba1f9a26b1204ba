import { describe, expect, it } from 'vitest'
import { alikeInLetters } from './letters.ts'

const alike = (asked: string, ...texts: readonly string[]): readonly number[] =>
  alikeInLetters(
    asked.split(' '),
    texts.map((text) => text.split(' ')),
  )

describe('texts are held against a question letter by letter', () => {
  it('another form of the word is nearer than another word', () => {
    const [own, other] = alike('prostate', 'prostatic syndrome', 'thyroid syndrome')
    expect(own).toBe(1)
    expect(other).toBe(0)
  })

  it('the word itself is nearer than another form of it', () => {
    const [form, own] = alike('prostate', 'prostatic syndrome', 'prostate syndrome')
    expect(own).toBe(1)
    expect(form).toBeGreaterThan(0)
    expect(form).toBeLessThan(1)
  })

  it('what all of them say tells less than what one says', () => {
    const [one, other] = alike('anxiety prostate', 'anxiety prostate here', 'anxiety and much more')
    expect(one).toBe(1)
    expect(other).toBeLessThan(0.5)
  })

  it('of nothing asked, and of nothing held, nothing is alike', () => {
    expect(alikeInLetters([], [['anxiety']])).toEqual([0])
    expect(alike('anxiety', 'thyroid')).toEqual([0])
    expect(alikeInLetters(['anxiety'], [])).toEqual([])
  })
})
