import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An annotated text; offsets in UTF-16 units, spans in order. `group` keeps rows of one template together. */
export type Annotated = {
  readonly text: string
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string }[]
  readonly group: number
}

/** Where the data sets are: RAPPORT_DATASETS, or `shared/data` beside the project. */
export const datasets = process.env['RAPPORT_DATASETS'] ?? join(import.meta.dirname, '../../../shared/data')

const linesOf = (file: string): readonly string[] =>
  readFileSync(join(datasets, file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')

export const haveDatasets = (): boolean => existsSync(join(datasets, 'meddocan-es/train.jsonl'))

type Row = {
  readonly text: string
  readonly template?: number
  readonly spans: readonly { readonly type: string; readonly start: number; readonly end: number }[]
}

/** The sets count code points; here they become UTF-16 units. */
function annotated(line: string): Annotated {
  const row: Row = JSON.parse(line)
  const unit = [0]
  for (const point of row.text) unit.push((unit.at(-1) ?? 0) + point.length)
  const spans = row.spans.map(({ type, start, end }) => ({
    type,
    start: unit[start] ?? 0,
    end: unit[end] ?? 0,
  }))
  return { text: row.text, spans: spans.toSorted((a, b) => a.start - b.start), group: row.template ?? 0 }
}

export const meddocan = (split: 'train' | 'dev'): readonly Annotated[] =>
  linesOf(`meddocan-es/${split}.jsonl`).map(annotated)
export const presidio = (): readonly Annotated[] => linesOf('presidio-synth/dev.jsonl').map(annotated)

/** Tokens joined by one space; the tags' spans. */
export const wnut = (split: 'train' | 'dev'): readonly Annotated[] =>
  linesOf(`wnut17/${split}.jsonl`).map((line) => {
    const row: { tokens: readonly string[]; tags: readonly string[] } = JSON.parse(line)
    const spans: { start: number; end: number; type: string }[] = []
    let at = 0
    row.tokens.forEach((token, i) => {
      const tag = row.tags[i] ?? 'O'
      const last = spans.at(-1)
      if (tag.startsWith('B-')) spans.push({ start: at, end: at + token.length, type: tag.slice(2) })
      else if (tag.startsWith('I-') && last) last.end = at + token.length
      at += token.length + 1
    })
    return { text: row.tokens.join(' '), spans, group: 0 }
  })

/** Our own corpus: `[PER tara] moved to [LOC oakhurst]`, one line a message; `#` begins a comment. */
export function corpus(file: string): readonly Annotated[] {
  return readFileSync(join(import.meta.dirname, '../../data/privacy', file), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line, group) => ({ ...marked(line), group }))
}

export function marked(line: string): Pick<Annotated, 'text' | 'spans'> {
  const spans: { start: number; end: number; type: string }[] = []
  let text = ''
  let from = 0
  for (const match of line.matchAll(/\[(PER|LOC|ORG|ADR) ([^\]]+)\]/g)) {
    text += line.slice(from, match.index)
    const value = match[2] ?? ''
    spans.push({ start: text.length, end: text.length + value.length, type: match[1] ?? '' })
    text += value
    from = match.index + match[0].length
  }
  return { text: text + line.slice(from), spans }
}
