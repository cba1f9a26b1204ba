import { createHash, type Hash } from 'node:crypto'
import { z } from 'zod'
import { BackupError } from './sealed-file.ts'

/** A backup is lines: H a header, T a table, R a row as JSON, E the end of a table, Z the end. */
export const headerShape = z.object({
  rapport: z.literal('backup'),
  version: z.union([z.literal(1), z.literal(2)]),
  part: z.enum(['record', 'keys']),
  /** The same in both parts of one backup. */
  id: z.uuid(),
  takenAt: z.iso.datetime(),
  /** In the part with the keys: the names of the secrets that may wrap them beside the master key. They themselves are in
   * no backup: an erasure would not reach them there. */
  under: z.array(z.string()).optional(),
  /** In files of version 1 they were, in base64. */
  secrets: z.array(z.base64()).optional(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })),
})
export type Header = z.infer<typeof headerShape>

const tableShape = z.object({ table: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/) })
const endShape = z.object({ rows: z.number(), sha256: z.string() })
const lastShape = z.object({ tables: z.number() })

export type Piece =
  | { readonly kind: 'header'; readonly header: Header }
  | { readonly kind: 'table'; readonly table: string }
  | { readonly kind: 'row'; readonly table: string; readonly json: string }

/** The lines of one part. */
export async function* linesOf(
  header: Header,
  tables: readonly string[],
  rowsOf: (table: string) => AsyncIterable<string>,
): AsyncIterable<string> {
  yield `H${JSON.stringify(header)}\n`
  for (const table of tables) {
    yield `T${JSON.stringify({ table })}\n`
    const digest = createHash('sha256')
    let rows = 0
    for await (const json of rowsOf(table)) {
      rows += 1
      digest.update(json).update('\n')
      yield `R${json}\n`
    }
    yield `E${JSON.stringify({ rows, sha256: digest.digest('hex') })}\n`
  }
  yield `Z${JSON.stringify({ tables: tables.length })}\n`
}

/** Reads what {@link linesOf} wrote, and throws {@link BackupError} where a row, a table or the end is missing or is not
 * what was written. */
export async function* piecesOf(lines: AsyncIterable<string>): AsyncIterable<Piece> {
  let open: { readonly table: string; readonly digest: Hash; rows: number } | null = null
  let [tables, ended] = [0, false]
  for await (const line of lines) {
    const body = line.slice(1)
    if (line.startsWith('R') && open) {
      open.rows += 1
      open.digest.update(body).update('\n')
      yield { kind: 'row', table: open.table, json: body }
    } else if (line.startsWith('H')) yield { kind: 'header', header: read(headerShape, body) }
    else if (line.startsWith('T')) {
      const { table } = read(tableShape, body)
      open = { table, digest: createHash('sha256'), rows: 0 }
      tables += 1
      yield { kind: 'table', table }
    } else if (line.startsWith('E') && open) {
      const { rows, sha256 } = read(endShape, body)
      if (rows !== open.rows || sha256 !== open.digest.digest('hex')) throw notWhole(open.table)
      open = null
    } else if (line.startsWith('Z')) {
      if (open || read(lastShape, body).tables !== tables) throw notWhole('a table')
      ended = true
    } else throw notWhole('a line')
  }
  if (!ended) throw notWhole('its end')
}

const notWhole = (what: string): BackupError =>
  new BackupError(`The backup is not whole: ${what} is not as it was written.`)

function read<T>(shape: z.ZodType<T>, text: string): T {
  const parsed = shape.safeParse(parsedOf(text))
  if (!parsed.success) throw notWhole('a heading')
  return parsed.data
}

function parsedOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notWhole('a heading')
  }
}
