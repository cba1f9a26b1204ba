import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { parseLines } from '../../../adapters/json/parse-lines.ts'

const entry = z.strictObject({
  organisationId: z.string(),
  sequence: z.int(),
  at: z.string(),
  actorKind: z.string(),
  actorId: z.string(),
  event: z.string(),
  subjectKind: z.string(),
  subjectId: z.string(),
  detail: z.string(),
  previous: z.string(),
  hash: z.string(),
})
const head = z.strictObject({
  organisationId: z.string(),
  head: z.strictObject({ sequence: z.int(), hash: z.string() }),
})
const key = z.strictObject({ organisationId: z.string(), key: z.string() })
const checkpoint = z.strictObject({ organisationId: z.string(), checkpoint: z.string() })

/** One line of an export: of each organisation its public key, its checkpoints, its entries, and what its head row
 * says at the end. */
const exported = z.union([entry, head, key, checkpoint])
export type ExportedLine = z.infer<typeof exported>

/** Every line with its number; null for one that is none. A line that is not to the byte what an export writes of what
 * was read is none either: a field written twice says one thing to this reader and another to the next. */
export async function* exportedLines(
  file: string,
): AsyncIterable<{ readonly number: number; readonly line: ExportedLine | null }> {
  for await (const lines of parseLines(createReadStream(file)))
    for (const line of lines) {
      const read = line.ok ? exported.safeParse(line.value) : null
      const same =
        line.ok && !line.marked && read?.success === true && JSON.stringify(read.data) === line.text
      yield { number: line.number, line: same ? read.data : null }
    }
}
