import { expect, it } from 'vitest'
import { readsAs } from './aspect-of-text.ts'
import { wordsOf } from './stem.ts'

const chance = (aspect: string, text: string): number | null =>
  readsAs(aspect, wordsOf(text), { subject: new Set(['insomnia']), language: 'en' })

it.each([
  ['treatment', 'Talking therapy is tried first. Drugs may be used where therapy does not help enough.'],
  ['outlook', 'The prognosis varies: most people recover within a year, though for some it is permanent.'],
  ['inheritance', 'It runs in families: one copy of the altered gene, from either parent, is sufficient.'],
  ['frequency', 'It is estimated to affect one in twenty people worldwide; the exact prevalence is unknown.'],
  ['diagnosis', 'A doctor asks about sleep and may test the blood; a diagnosis is confirmed by an exam.'],
  ['symptoms', 'The signs and symptoms include the following list; the first sign is often tiredness.'],
] as const)('a text about %s reads like that more than like anything else', (aspect, text) => {
  const others = ['treatment', 'outlook', 'inheritance', 'frequency', 'diagnosis', 'symptoms'].filter(
    (one) => one !== aspect,
  )
  const own = chance(aspect, text) ?? 0
  for (const other of others) expect(own).toBeGreaterThan(chance(other, text) ?? 0)
})

it('chances are between 0 and 1, and what was not learned has none', () => {
  expect(chance('treatment', '')).toBeGreaterThan(0)
  expect(chance('treatment', '')).toBeLessThan(1)
  expect(chance('complications', 'It can lead to other illnesses.')).toBeNull()
})
