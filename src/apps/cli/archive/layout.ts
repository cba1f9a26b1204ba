import { open } from 'node:fs/promises'
import { z } from 'zod'
import { columnAt, isThereTwice, readHeader } from '../../../adapters/csv/read-header.ts'
import { BEGINNING, type Place } from '../../../adapters/json/read-blocks.ts'
import { ArchiveError } from './archive-error.ts'
import { beginningAsUtf8, encodings, type Encoding } from './encoding.ts'
import type { ArchiveOptions, Columns } from './options.ts'
import { words } from './words.ts'

const encoding = z.enum(encodings)

/** How one input is written and where in it message, id and language stand; texts alone, as it travels to threads. */
export const layoutShape = z.discriminatedUnion('format', [
  z.object({
    format: z.literal('jsonl'),
    encoding,
    id: z.string(),
    text: z.string(),
    lang: z.string(),
  }),
  z.object({
    format: z.literal('csv'),
    encoding,
    separator: z.coerce.number().int(),
    cells: z.coerce.number().int(),
    id: z.coerce.number().int(),
    text: z.coerce.number().int(),
    /** -1: no column says the language. */
    lang: z.coerce.number().int(),
    /** Where the second row begins. */
    byte: z.coerce.number().int(),
  }),
])
export type Layout = z.infer<typeof layoutShape>

/** Bytes within which the header of a CSV file must end. */
const HEADER_BYTES = 256 * 1024

/** Finds out how a file is written: by its ending, or as `--format` says. Throws an {@link ArchiveError}. */
export async function layoutOf(file: string, options: ArchiveOptions): Promise<Layout> {
  const { columns } = options
  const written = options.encoding ?? 'utf-8'
  const format = options.format ?? formatOf(file)
  if (format === null) throw new ArchiveError(words.whichFormat(file))
  if (format === 'jsonl') {
    const { id, text, lang } = columns
    return { format, encoding: written, id: id ?? 'id', text: text ?? 'text', lang: lang ?? 'lang' }
  }
  const { bytes, whole } = await beginningOf(file)
  const begin = { whole, bytes: written === 'utf-8' ? bytes : beginningAsUtf8(bytes, file, written) }
  return csvLayout(file, begin, written, columns)
}

/** Where the first message of an input begins. */
export const firstOf = (layout: Layout): Place =>
  layout.format === 'csv' ? { byte: layout.byte, row: 2 } : BEGINNING

function formatOf(file: string): 'csv' | 'jsonl' | null {
  if (/\.(csv|tsv)$/i.test(file)) return 'csv'
  return /\.(jsonl|ndjson)$/i.test(file) ? 'jsonl' : null
}

function csvLayout(
  file: string,
  begin: { bytes: Uint8Array; whole: boolean },
  written: Encoding,
  columns: Columns,
): Layout {
  const header = readHeader(begin.bytes, begin.whole, [
    columns.id ?? 'id',
    columns.text ?? 'text',
    columns.lang ?? 'lang',
  ])
  if (header === 'utf-16') throw new ArchiveError(words.utf16(file))
  if (header === 'no-header') throw new ArchiveError(words.noHeader(file))
  const { names, separator, byte } = header
  const place = (which: 'id' | 'text' | 'lang', needed: boolean): number => {
    const name = columns[which] ?? which
    const at = columnAt(names, name)
    if (at === -1 && needed) throw new ArchiveError(words.noColumn(file, name, which, names.length))
    if (isThereTwice(names, name)) throw new ArchiveError(words.twoColumns(file, name, which))
    return at
  }
  return {
    format: 'csv',
    encoding: written,
    separator,
    cells: names.length,
    id: place('id', true),
    text: place('text', true),
    lang: place('lang', columns.lang !== null),
    byte,
  }
}

async function beginningOf(file: string): Promise<{ bytes: Uint8Array; whole: boolean }> {
  const handle = await open(file, 'r')
  try {
    const bytes = new Uint8Array(HEADER_BYTES)
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = (await handle.read(bytes, length, bytes.length - length, length)).bytesRead
    return { bytes: bytes.subarray(0, length), whole: length < bytes.length }
  } finally {
    await handle.close()
  }
}
