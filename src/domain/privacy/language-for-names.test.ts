import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { isHideable, mayBeIdentifier } from './known/hideable.ts'
import { languageForNames } from './language-for-names.ts'

const lines = readFileSync(new URL('../../../fixtures/privacy/other-languages.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))
  .map((line) => line.split('\t'))

describe('the language in which names may be looked for', () => {
  it.each(lines)('PR.1 %s: %s is read as %s', (_, text, expected) => {
    for (const conversation of ['en', 'es'] as const)
      expect(languageForNames(text ?? '', conversation)).toBe(expected)
  })

  it('a short text is of the conversation’s language, unless its letters or small words are another’s', () => {
    for (const text of ['ok', '👍', 'Cebiche, Huanchaco', ''])
      for (const conversation of ['en', 'es'] as const)
        expect(languageForNames(text, conversation)).toBe(conversation)
    expect(languageForNames('не могу спать', 'en')).toBe('unknown')
    expect(languageForNames('je ne peux pas', 'en')).toBe('unknown')
  })
})

describe('what may be written down as giving somebody away', () => {
  it.each(['Li', '14 Larkspur Close', 'Hope', '李明', 'jess@mail.example', '99'])('%s may', (value) => {
    expect(mayBeIdentifier(value)).toBe(true)
  })
  it.each(['a', 'the', 'The', 'que', 'yo', '7', '½', '〇', '…', 'É'])(
    '%s may not: it stands everywhere',
    (value) => {
      expect(mayBeIdentifier(value)).toBe(false)
    },
  )
  it('what cannot be looked for is left out rather than stopping every draft', () => {
    expect(['½', '①', '〇', '…'].map(isHideable)).toEqual([false, false, false, false])
  })
})
