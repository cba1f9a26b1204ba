import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { parseLines } from '../../src/adapters/json/parse-lines.ts'

const shape = z.object({
  id: z.string(),
  turns: z.array(z.object({ speaker: z.string(), text: z.string() })),
  ratings: z.array(z.object({ clinician_risk_level: z.string() })),
})

/** A rated conversation: `risk` by the majority of clinicians who gave a level, null where none did. */
export type Rated = { readonly id: string; readonly client: readonly string[]; readonly risk: boolean | null }

/** Reads VERA-MH rows (MIT-style licence of Spring Care, Inc.; measured on, not shipped). */
export async function conversationsIn(file: string): Promise<readonly Rated[]> {
  const all: Rated[] = []
  for await (const lines of parseLines(createReadStream(file)))
    for (const line of lines) {
      if (!line.ok) continue
      const row = shape.parse(line.value)
      const levels = row.ratings.map((one) => one.clinician_risk_level).filter((level) => level !== 'NA')
      const risky = levels.filter((level) => level !== 'None').length
      const client = row.turns.filter((turn) => turn.speaker === 'user').map((turn) => turn.text)
      all.push({ id: row.id, client, risk: levels.length === 0 ? null : risky * 2 > levels.length })
    }
  return all
}
