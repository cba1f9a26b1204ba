import { describe, expect, it } from 'vitest'
import {
  automatedReadabilityIndex,
  crawfordGrade,
  fernandezHuerta,
  fleschKincaidGrade,
} from '../../../../test/readability.ts'
import { planTextEn } from './plan-text-en.ts'
import { planTextEs } from './plan-text-es.ts'
import type { PlanText } from './plan-words.ts'

function strings(part: unknown): readonly string[] {
  if (typeof part === 'string') return [part]
  if (typeof part === 'function')
    return [String(part('Ines', '3 May 2026')), String(part(null, '3 May 2026'))]
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(strings)
  return []
}
const sentences = (text: PlanText): string =>
  strings(text)
    .filter((one) => /[.?]$/.test(one))
    .join(' ')

describe('the words of the plan', () => {
  it('RE.1 English reads at grade 6 or below, by two formulas', () => {
    expect(fleschKincaidGrade(sentences(planTextEn))).toBeLessThanOrEqual(6)
    expect(automatedReadabilityIndex(sentences(planTextEn))).toBeLessThanOrEqual(6)
  })
  it('RE.1 Spanish reads at grade 6 or below, by two formulas', () => {
    expect(crawfordGrade(sentences(planTextEs))).toBeLessThanOrEqual(6)
    expect(fernandezHuerta(sentences(planTextEs))).toBeGreaterThanOrEqual(70)
  })
  it('shout at nobody, promise nothing, and ask for no promise', () => {
    for (const text of [planTextEn, planTextEs])
      expect(strings(text).join(' ')).not.toMatch(/[!¡]|promise|contract|prometo|contrato/i)
  })
})
