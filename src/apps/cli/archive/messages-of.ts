import { parseRows } from '../../../adapters/csv/parse-rows.ts'
import { parseBlock } from '../../../adapters/json/parse-lines.ts'
import type { Block } from '../../../adapters/json/read-blocks.ts'
import type { Layout } from './layout.ts'
import type { faultWords } from './words.ts'

type Id = string | number
export type Message = {
  readonly number: number
  readonly id: Id
  readonly text: string
  readonly lang: string | null
}
export type Unread = {
  readonly number: number
  readonly id: Id | null
  readonly fault: keyof typeof faultWords
}

/** The messages of a block, in order, and what stands where one should be. Never throws for what a row holds. */
export function messagesOf(block: Block, layout: Layout): readonly (Message | Unread)[] {
  if (layout.format === 'csv') {
    const { separator, cells, id, text, lang } = layout
    const rows = parseRows(block, { separator, cells, wanted: lang === -1 ? [id, text] : [id, text, lang] })
    return rows.map((row) => {
      if (!row.ok) return { number: row.number, id: null, fault: row.fault }
      const [given = '', said = '', language = ''] = row.cells
      if (given.trim() === '') return { number: row.number, id: null, fault: 'no-id' }
      return { number: row.number, id: given, text: said, lang: language.trim() === '' ? null : language }
    })
  }
  return parseBlock(block).map((line) => {
    if (!line.ok) return { number: line.number, id: line.id, fault: line.fault }
    return messageIn(line.value, line.number, layout)
  })
}

function messageIn(
  value: unknown,
  number: number,
  names: { readonly id: string; readonly text: string; readonly lang: string },
): Message | Unread {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { number, id: null, fault: 'no-object' }
  const fields = new Map<string, unknown>(Object.entries(value))
  const id = fields.get(names.id)
  const text = fields.get(names.text)
  const lang = fields.get(names.lang) ?? null
  if (typeof id !== 'string' && typeof id !== 'number') return { number, id: null, fault: 'no-id' }
  if (typeof text !== 'string') return { number, id, fault: 'no-text' }
  if (lang !== null && typeof lang !== 'string') return { number, id, fault: 'no-lang' }
  return { number, id, text, lang }
}
