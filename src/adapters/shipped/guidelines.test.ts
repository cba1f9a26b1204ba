import { describe, expect, it } from 'vitest'
import { passageOn } from '../../domain/evidence/guideline-passage.ts'
import { wordsEn } from '../../domain/feedback/words-en.ts'
import { guidelines } from '../../domain/guard/sources.ts'
import { locales } from '../../domain/language.ts'
import { loadGuidelines } from './guidelines.ts'

const all = loadGuidelines('data/evidence')
/** Of form and not of what is said: no guideline is behind them. */
const OF_FORM = new Set(['link', 'markup', 'unsupported-fact', 'unsupported-figure'])

describe('the guidelines that ship', () => {
  it.each(guidelines)('%s stands in both languages, under one source each', (guideline) => {
    for (const language of locales)
      expect(passageOn(all, guideline, null, language)?.sourceId).toBe(`guideline/${guideline}-${language}`)
  })
  it('each hint has a passage of its own, in both languages', () => {
    for (const language of locales) {
      const of = all.filter(({ passage }) => passage.language === language)
      const without = Object.keys(wordsEn).filter(
        (rule) => !OF_FORM.has(rule) && !of.some(({ rules }) => rules.includes(rule)),
      )
      expect(without).toEqual([])
    }
  })
  it('passages of a source are numbered in their order', () => {
    const miti = all.filter(({ passage }) => passage.sourceId === 'guideline/miti-en')
    expect(miti.map(({ passage }) => passage.number)).toEqual(miti.map((_, at) => at))
  })
})
