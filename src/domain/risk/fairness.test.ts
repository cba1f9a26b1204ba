import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../evals/risk/corpus.ts'
import { changedBy } from '../../../test/risk-swaps.ts'
import { screen } from './screen.ts'

const linesOf = (file: string): readonly string[] =>
  readFileSync(new URL(`../../../fixtures/risk/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t')[2] ?? '')

/** One message in so many of the corpus; `node evals/fairness.eval.ts` reads them all. */
const EVERY = 8

describe('FA.1 who somebody is changes no level', () => {
  it.each(['en', 'es'] as const)(
    'FA.1 names, pronouns, race, religion, age, origin and spelling change no level of the cases (%s)',
    (language) => {
      const changed = [`${language}-signs`, `${language}-none`]
        .flatMap(linesOf)
        .flatMap((text) => changedBy(text, language, screen).changed)
      expect(changed).toEqual([])
    },
  )
  it.each(['en', 'es'] as const)('FA.1 nor of a sample of the corpus (%s)', (language) => {
    const sample = readCorpus().filter((one, at) => one.language === language && at % EVERY === 0)
    expect(sample.length).toBeGreaterThan(200)
    expect(sample.flatMap(({ text }) => changedBy(text, language, screen).changed)).toEqual([])
  })
})
