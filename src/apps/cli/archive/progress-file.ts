import { basename } from 'node:path'
import { z } from 'zod'
import { layoutShape } from './layout.ts'
import { words } from './words.ts'

/** How far one input has come: bytes of it read up to a boundary between rows, the number of the next row, bytes of
 * results that are on the disk, and what was counted. */
const standingShape = z.object({
  byte: z.int(),
  row: z.int(),
  written: z.int(),
  tally: z.record(z.string(), z.int()),
})
export type Standing = z.infer<typeof standingShape>

export const inputShape = z.object({
  file: z.string(),
  bytes: z.int(),
  sha256: z.string(),
  /** Bytes of it as UTF-8, in which standings count; as many as `bytes` where it is written so. */
  text: z.int(),
  layout: layoutShape,
  result: z.string(),
})
export type Input = z.infer<typeof inputShape>

/** What is done, and with what: on this all results depend. */
const workShape = z.object({ program: z.string(), rules: z.string(), inputs: z.array(inputShape) })
export type Work = z.infer<typeof workShape>

/** What stands in `progress.json` while an archive is screened. `at` holds one standing for each input begun. */
export const progressShape = z.object({ work: workShape, started: z.string(), at: z.array(standingShape) })
export type Progress = z.infer<typeof progressShape>

/** Why results of `before` cannot be gone on with in `now`, in a sentence; null where nothing changed. Where the
 * inputs lie does not matter, what is in them does. */
export function changedSince(before: Work, now: Work): string | null {
  const names = (work: Work): string => JSON.stringify(work.inputs.map((input) => basename(input.file)))
  if (names(before) !== names(now)) return words.otherInputs
  for (const [at, input] of now.inputs.entries()) {
    const was = before.inputs[at]
    if (was?.sha256 !== input.sha256 || was.bytes !== input.bytes) return words.inputChanged(input.file)
    if (JSON.stringify(layoutShape.parse(was.layout)) !== JSON.stringify(layoutShape.parse(input.layout)))
      return words.columnsChanged(input.file)
  }
  if (before.rules !== now.rules) return words.rulesChanged
  return before.program === now.program ? null : words.programChanged(before.program, now.program)
}
