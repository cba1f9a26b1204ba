import { describe, expect, it } from 'vitest'
import { refusalCodes } from '../../../domain/outcome.ts'
import { behaviours } from '../../../domain/feedback/feedback.ts'
import { modalities, moveKinds, moveStages } from '../../../domain/drafting/suggestion.ts'
import { signalKinds } from '../../../domain/risk/signal.ts'
import { pageWords as enPages } from './en-pages.ts'
import { words as enFirst } from './en.ts'
import { pageWords as esPages } from './es-pages.ts'
import { words as esFirst } from './es.ts'
import { firstLocale } from './words-in-use.ts'

const en = { ...enFirst, ...enPages }
const es = { ...esFirst, ...esPages }

/** Every text with its path, such as `queue.time.now`. */
function texts(part: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof part === 'string') return [[path, part]]
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([key, value]) => texts(value, path === '' ? key : `${path}.${key}`))
}
const english = new Map(texts(en))
const spanish = new Map(texts(es))
const slots = (text: string): readonly string[] => (text.match(/\{\{\w+\}\}/g) ?? []).toSorted()

describe('the words of the workspace', () => {
  it('stand in both languages under the same names', () => {
    expect([...spanish.keys()].toSorted()).toEqual([...english.keys()].toSorted())
    expect(english.size).toBeGreaterThan(300)
  })
  it('leave nothing empty, and fill the same places in both languages', () => {
    const differ = [...english].filter(([path, text]) => {
      const other = spanish.get(path) ?? ''
      return text.trim() === '' || other.trim() === '' || slots(other).join() !== slots(text).join()
    })
    expect(differ).toEqual([])
  })
  it('were written in Spanish, not left in English', () => {
    const same = [...english].filter(
      ([path, text]) => text.replaceAll(/\{\{\w+\}\}/g, '').length > 12 && spanish.get(path) === text,
    )
    expect(same.map(([path]) => path)).toEqual([])
  })
  it('raise no voice and promise no magic', () => {
    const loud = /[!¡]|magic|magia|sparkle|supercharge|unleash|effortless/i
    expect([...english, ...spanish].filter(([, text]) => loud.test(text))).toEqual([])
  })
  it('have a name for every kind of sign, move and sentence', () => {
    for (const words of [en, es]) {
      expect(Object.keys(words.risk.kind).toSorted()).toEqual([...signalKinds].toSorted())
      expect(Object.keys(words.panel.does).toSorted()).toEqual([...moveKinds].toSorted())
      expect(Object.keys(words.panel.modality).toSorted()).toEqual([...modalities].toSorted())
      expect(Object.keys(words.panel.stage).toSorted()).toEqual([...moveStages].toSorted())
      expect(Object.keys(words.composer.feedback.behaviour).toSorted()).toEqual([...behaviours].toSorted())
    }
  })
  it('give reasons only for refusals that exist', () => {
    const known: readonly string[] = [...refusalCodes, 'other']
    for (const code of Object.keys(en.episode.whyNot)) expect(known).toContain(code)
  })
})

describe('the first language', () => {
  it('is the one kept on this device', () => expect(firstLocale('es', ['en-US'])).toBe('es'))
  it('else the first of the browser that we have', () =>
    expect(firstLocale(null, ['fr', 'es-MX', 'en'])).toBe('es'))
  it('else English', () => expect(firstLocale(null, ['fr', 'de'])).toBe('en'))
})
