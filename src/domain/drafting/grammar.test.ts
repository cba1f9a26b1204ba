import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toYouEn } from './grammar-en.ts'
import { toYouEs } from './grammar-es.ts'

const cases = readFileSync('fixtures/moves/turned.txt', 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '' && !line.startsWith('#'))

describe('what a client wrote, said to them', () => {
  it.each(cases)('%s', (line) => {
    const [language, written = '', turned] = line.split(' | ')
    expect((language === 'es' ? toYouEs : toYouEn)(written) ?? '-').toBe(turned)
  })

  it('no first person is left over in what is turned', () => {
    const words = fc.constantFrom(...cases.flatMap((line) => (line.split(' | ')[1] ?? '').split(' ')))
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (chosen) => {
        const text = chosen.join(' ')
        expect(` ${toYouEn(text) ?? ''} `).not.toMatch(/ (?:i|i'm|i've|my|me|myself|mine) /i)
        expect(` ${toYouEs(text) ?? ''} `).not.toMatch(/ (?:yo|mi|mis|me|conmigo|puedo|estoy|tengo) /i)
      }),
    )
  })
})
