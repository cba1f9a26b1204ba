import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findByRules } from './by-rules.ts'
import { withTagged } from './learned/tagger/hide-tagged.ts'
import { read, type Reading } from './reading.ts'

const root = new URL('../../../', import.meta.url)
const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(file, root), 'utf8').split('\n').filter(Boolean)

const lines = [
  ...['must-hide', 'must-keep', 'known-hide', 'known-keep'].flatMap((name) =>
    linesOf(`fixtures/privacy/${name}.txt`),
  ),
  ...readdirSync(new URL('data/risk/corpus', root))
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) => linesOf(`data/risk/corpus/${name}`).slice(0, 8)),
]

/** The same reading with no word passed over. */
const lookingAtAll = (reading: Reading): Reading => ({
  ...reading,
  everyday: new Uint8Array(reading.everyday.length),
})

describe('words that are passed over', () => {
  it('are most of what people write', () => {
    const readings = lines.map(read)
    const words = readings.reduce((sum, reading) => sum + reading.type.filter((type) => type === 1).length, 0)
    const passed = readings.reduce(
      (sum, reading) => sum + reading.everyday.filter((one) => one === 1).length,
      0,
    )
    expect(passed / words).toBeGreaterThan(0.6)
  })

  it('PR.1 hold nothing that a rule or the tagger would have hidden', () => {
    const differing: string[] = []
    for (const line of lines)
      for (const language of ['en', 'es'] as const)
        for (const profile of ['care', 'strict'] as const) {
          const reading = read(line)
          const all = lookingAtAll(reading)
          const found = findByRules(reading, language, profile)
          const tagged = withTagged(reading, found, [], language, profile)
          const foundInAll = findByRules(all, language, profile)
          const taggedInAll = withTagged(all, foundInAll, [], language, profile)
          if (JSON.stringify([found, tagged]) !== JSON.stringify([foundInAll, taggedInAll]))
            differing.push(`${language} ${profile}: ${line}`)
        }
    expect(differing).toEqual([])
  })
})
