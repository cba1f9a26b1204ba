import { describe, expect, it } from 'vitest'
import {
  automatedReadabilityIndex,
  crawfordGrade,
  fernandezHuerta,
  fleschKincaidGrade,
} from '../../../../test/readability.ts'
import { profileText, type ProfileText } from './profile-text.ts'

const sentences = (text: ProfileText): string =>
  [
    ...[text.lead, text.done, text.used, text.wrong],
    ...Object.values(text.hints),
    ...[text.proposed('Ines', '3 May 2026'), text.saved('3 May 2026')],
  ].join(' ')

describe('the words of what was agreed', () => {
  it('RE.1 English reads at grade 6 or below, by two formulas', () => {
    expect(fleschKincaidGrade(sentences(profileText.en))).toBeLessThanOrEqual(6)
    expect(automatedReadabilityIndex(sentences(profileText.en))).toBeLessThanOrEqual(6)
  })
  it('RE.1 Spanish reads at grade 6 or below, by two formulas', () => {
    expect(crawfordGrade(sentences(profileText.es))).toBeLessThanOrEqual(6)
    expect(fernandezHuerta(sentences(profileText.es))).toBeGreaterThanOrEqual(70)
  })
})
