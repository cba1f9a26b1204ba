import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readCheckpoint } from '../../domain/audit/checkpoint.ts'
import { readSignedNote } from '../../domain/audit/signed-note.ts'
import { parseLines } from '../json/parse-lines.ts'
import { WitnessError, type Witness } from './witness.ts'
import { witnessLineShape, type WitnessLine } from './witness-line.ts'

/** Every line of a witness file; null for one that is none. */
export async function* witnessLines(path: string): AsyncIterable<WitnessLine | null> {
  for await (const lines of parseLines(createReadStream(path)))
    for (const line of lines) {
      const read = line.ok ? witnessLineShape.safeParse(line.value) : null
      yield read?.success === true ? read.data : null
    }
}

/** A file that only grows, on another disk, a share, or a printer. Each line is on the disk before it counts. A
 * checkpoint shorter than one that the file holds already is refused: the record was rolled back. */
export function witnessFile(path: string): Witness {
  let longest: Map<string, number> | null = null
  return {
    way: 'filed_at',
    take: async (line) => {
      longest ??= await longestIn(path)
      const size = sizeOf(line.checkpoint)
      const known = longest.get(line.origin) ?? 0
      if (size === known) return
      if (size < known) throw new WitnessError('rolled-back')
      const file = await open(path, 'a', 0o600)
      try {
        await file.appendFile(`${JSON.stringify(line)}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
      longest.set(line.origin, size)
    },
  }
}

async function longestIn(path: string): Promise<Map<string, number>> {
  const longest = new Map<string, number>()
  try {
    for await (const line of witnessLines(path))
      if (line) longest.set(line.origin, Math.max(longest.get(line.origin) ?? 0, sizeOf(line.checkpoint)))
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  return longest
}

const sizeOf = (note: string): number => readCheckpoint(readSignedNote(note)?.text ?? '')?.size ?? 0
