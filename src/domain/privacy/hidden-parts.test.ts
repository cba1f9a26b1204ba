import { expect, it } from 'vitest'
import { deidentify } from './deidentify.ts'
import { noSecrets } from './deidentified.ts'
import { hiddenParts } from './hidden-parts.ts'

const nonce = '0123456789abcdef0123456789abcdef'
const parts = (text: string) => {
  const known = [{ type: 'name', value: 'Wilhelmina Quackenbush' }] as const
  const secrets = noSecrets(nonce)
  return hiddenParts(deidentify(text, { known, language: 'en', profile: 'care', secrets }).text, nonce)
}

it('what was hidden stands as its kind and number, and nothing of it is left', () => {
  expect(parts('It was Wilhelmina Quackenbush who rang.')).toEqual([
    { text: 'It was ' },
    { kind: 'name', number: 1 },
    { text: ' who rang.' },
  ])
})
it('the same person has the same number', () => {
  const shown = parts('Wilhelmina Quackenbush, wilhelmina quackenbush')
  expect(shown.filter((one) => 'kind' in one).map((one) => one.number)).toEqual([1, 1])
})
it('what somebody wrote in the shape of a placeholder is never shown as one', () => {
  const shown = parts('She wrote [NAME-1-BCDFGH] to me.')
  expect(shown.every((one) => 'text' in one || one.kind !== 'name')).toBe(true)
})
it('a text without anything to hide is itself', () =>
  expect(parts('I slept badly.')).toEqual([{ text: 'I slept badly.' }]))
