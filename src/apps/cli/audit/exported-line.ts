import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { parseLines } from '../../../adapters/json/parse-lines.ts'

const entry = z.object({
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
const head = z.object({
  organisationId: z.string(),
  head: z.object({ sequence: z.int(), hash: z.string() }),
})
const key = z.object({ organisationId: z.string(), key: z.string() })
const checkpoint = z.object({ organisationId: z.string(), checkpoint: z.string() })

/** One line of an export: of each organisation its public key, its checkpoints, its entries, and what its head row
 * says at the end. */
const exported = z.union([entry, head, key, checkpoint])
export type ExportedLine = z.infer<typeof exported>

/** Every line with its number; null for one that is none. */
export async function* exportedLines(
  file: string,
): AsyncIterable<{ readonly number: number; readonly line: ExportedLine | null }> {
  for await (const lines of parseLines(createReadStream(file)))
    for (const line of lines) {
      const read = line.ok ? exported.safeParse(line.value) : null
      yield { number: line.number, line: read?.success === true ? read.data : null }
    }
}
