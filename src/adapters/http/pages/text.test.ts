import { describe, expect, it } from 'vitest'
import {
  automatedReadabilityIndex,
  crawfordGrade,
  fernandezHuerta,
  fleschKincaidGrade,
} from '../../../../test/readability.ts'
import { origins } from '../../../domain/review/provenance.ts'
import { aiTextEn } from './ai-text-en.ts'
import { aiTextEs } from './ai-text-es.ts'
import type { AiText } from './ai-words.ts'
import { textEn } from './text-en.ts'
import { textEs } from './text-es.ts'
import type { PageText } from './page-text.ts'

/** Every string of a part, functions called with ordinary words. */
function strings(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function') return [String(part('Ines', 'Ines'))]
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(strings)
  return []
}
const agreed = { day: '3 May 2026', until: '3 May 2027' }
/** The words about consents and the ledger; names of marks and rules are no sentences. */
const aiSentences = ({ agreed: yes, on, ...words }: AiText): readonly string[] => [
  yes(agreed),
  on(agreed),
  ...strings(words),
]

/** Whole sentences that a client reads. */
function clientSentences({ me, crisis, ai, link }: PageText, words: AiText): string {
  const { cameAbout, ...plain } = me
  const about = origins.map((origin) => cameAbout('Ines', { origin, shareEdited: 0.4, model: null }))
  return [...strings(plain), ...about, ...strings([crisis, ai, link]), ...aiSentences(words)]
    .filter((one) => /[.?]$/.test(one))
    .join(' ')
}

describe('the words of the pages', () => {
  it('RE.1 English reads at grade 6 or below, by two formulas', () => {
    const text = clientSentences(textEn, aiTextEn)
    expect(fleschKincaidGrade(text)).toBeLessThanOrEqual(6)
    expect(automatedReadabilityIndex(text)).toBeLessThanOrEqual(6)
  })

  it('RE.1 Spanish reads at grade 6 or below, by two formulas', () => {
    const text = clientSentences(textEs, aiTextEs)
    expect(crawfordGrade(text)).toBeLessThanOrEqual(6)
    expect(fernandezHuerta(text)).toBeGreaterThanOrEqual(70)
  })

  it.each([
    ['English', textEn],
    ['Spanish', textEs],
  ])('%s shouts at nobody, and says nothing of magic', (_, text) => {
    const all = strings(text).join('\n')
    expect(all).not.toMatch(/[!¡]/)
    expect(all).not.toMatch(/magic|smart|powerful|mágic|inteligente(?!s? artificial)/i)
  })

  it('the two languages say the same things', () => {
    const keys = (part: object): readonly string[] =>
      Object.entries(part).flatMap(([key, value]) =>
        typeof value === 'object' && value !== null && !Array.isArray(value)
          ? keys(value).map((inner) => `${key}.${inner}`)
          : [key],
      )
    expect(keys(textEs)).toEqual(keys(textEn))
    expect(keys(aiTextEs)).toEqual(keys(aiTextEn))
  })
})
