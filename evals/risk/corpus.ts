import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { riskLevels, type RiskLevel } from '../../src/domain/risk/levels.ts'
import { signalKinds, type SignalKind } from '../../src/domain/risk/signal.ts'

/** One message of the corpus. */
export type Labelled = {
  readonly language: 'en' | 'es'
  readonly voice: string
  readonly level: RiskLevel
  readonly kinds: readonly SignalKind[]
  readonly text: string
}

const folder = new URL('../../data/risk/corpus/', import.meta.url).pathname

/** Reads data/risk/corpus, files in the order of their names, without repeated messages. A bad line throws and is named. */
export function readCorpus(): readonly Labelled[] {
  return withoutRepeats(
    readdirSync(folder)
      .toSorted()
      .flatMap((file) => {
        const language = file.startsWith('en-') ? 'en' : file.startsWith('es-') ? 'es' : null
        if (language === null || !file.endsWith('.txt')) return []
        return linesOf(join(folder, file)).map(({ line, at }) => {
          const one = parse(line, language, `${file}:${at}`)
          if ((one.level === 'none') === (one.kinds.length === 0)) return one
          throw new Error(`${file}:${at}: a kind without a level, or the reverse`)
        })
      }),
  )
}

/** Lines that stand under one voice in the fixtures, whose lines belong to no voice. */
const FIXTURE_LINES = 10

/** The fixtures of the rules, labelled with the level that the rules must give: short lines and their look-alikes. Ten
 * that follow each other count as a voice, since they are often of one pattern. */
export function readFixtures(): readonly Labelled[] {
  return withoutRepeats(
    (['en-signs', 'en-none', 'es-signs', 'es-none'] as const).flatMap((name) => {
      const language = name.startsWith('en') ? 'en' : 'es'
      return linesOf(new URL(`../../fixtures/risk/${name}.txt`, import.meta.url).pathname).map(
        ({ line, at }, number) => {
          const [level = '', kinds = '', text = ''] = line.split('\t')
          const row = [
            `${name}-${Math.floor(number / FIXTURE_LINES)}`,
            level,
            kinds === '' ? '-' : kinds,
            text,
          ]
          return parse(row.join('\t'), language, `${name}:${at}`)
        },
      )
    }),
  )
}

const linesOf = (file: string): readonly { readonly line: string; readonly at: number }[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, at: index + 1 }))
    .filter(({ line }) => line.trim() !== '' && !line.startsWith('#'))

export function withoutRepeats(all: readonly Labelled[]): readonly Labelled[] {
  const seen = new Set<string>()
  return all.filter((one) => {
    const key = one.text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function parse(line: string, language: 'en' | 'es', place: string): Labelled {
  const [voice = '', level = '', kinds = '', text = '', more] = line.split('\t')
  const known = riskLevels.find((one) => one === level)
  const named = kinds === '-' ? [] : kinds.split(',')
  const kept = signalKinds.filter((kind) => named.includes(kind))
  if (!voice || !known || text === '' || more !== undefined || kept.length !== named.length)
    throw new Error(`${place}: voice, level, kinds and text are parted by tabs: ${line}`)
  return { language, voice, level: known, kinds: kept, text: text.replaceAll('\\n', '\n') }
}
