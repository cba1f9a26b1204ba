import { parseRows } from '../../../adapters/csv/parse-rows.ts'
import { numberAsWritten, parseBlock } from '../../../adapters/json/parse-lines.ts'
import type { Block } from '../../../adapters/json/read-blocks.ts'
import type { Layout } from './layout.ts'
import type { faultWords } from './words.ts'

/** As it is written into the answer: JSON, its digits untouched. */
type Id = string
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
      return csvMessage(row.number, given, said, language)
    })
  }
  return parseBlock(block).map((line) => {
    if (!line.ok)
      return { number: line.number, id: line.id === null ? null : JSON.stringify(line.id), fault: line.fault }
    return messageIn(line, layout)
  })
}

function csvMessage(number: number, given: string, text: string, language: string): Message | Unread {
  const id = JSON.stringify(given)
  const lang = language.trim() === '' ? null : language
  return lang !== null && !namesLanguage(lang) ? { number, id, fault: 'no-lang' } : { number, id, text, lang }
}

function messageIn(
  { value, number, text: line }: { readonly value: unknown; readonly number: number; readonly text: string },
  names: { readonly id: string; readonly text: string; readonly lang: string },
): Message | Unread {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { number, id: null, fault: 'no-object' }
  const fields = new Map<string, unknown>(Object.entries(value))
  const given = fields.get(names.id)
  const text = fields.get(names.text)
  const lang = fields.get(names.lang) ?? null
  if (typeof given !== 'string' && typeof given !== 'number') return { number, id: null, fault: 'no-id' }
  const id = typeof given === 'number' ? (numberAsWritten(line, names.id) ?? '') : JSON.stringify(given)
  if (typeof text !== 'string') return { number, id, fault: 'no-text' }
  if (lang !== null && (typeof lang !== 'string' || !namesLanguage(lang)))
    return { number, id, fault: 'no-lang' }
  return { number, id, text, lang }
}

/** A full stop or half of a character is no name of a language. */
const namesLanguage = (said: string): boolean => said.isWellFormed() && /\p{L}/u.test(said)
