import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { readCheckpoint } from '../../domain/audit/checkpoint.ts'
import { isExtended } from '../../domain/audit/growth.ts'
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

type Standing = { readonly size: number; readonly root: string }

/** A file that only grows, on another disk, a share, or a printer. Each line is on the disk before it counts. A
 * checkpoint shorter than one that the file holds already is refused: the record was rolled back. So is one that the
 * record cannot show to go on from the last: what was written before it was changed. */
export function witnessFile(path: string): Witness {
  let longest: Map<string, Standing> | null = null
  return {
    way: 'filed_at',
    take: async (line, grown) => {
      longest ??= await longestIn(path)
      const now = standingOf(line.checkpoint)
      const known = longest.get(line.origin) ?? null
      if (now === null) throw new WitnessError('not-extended')
      if (known !== null) {
        if (now.size < known.size) throw new WitnessError('rolled-back')
        if (now.size === known.size && now.root === known.root) return null
        const growth = await grown(known.size, now.size)
        if (growth === null || !isExtended(known, now, growth)) throw new WitnessError('not-extended')
      }
      const file = await open(path, 'a', 0o600)
      try {
        await file.appendFile(`${JSON.stringify(line)}\n`)
        await file.sync()
      } finally {
        await file.close()
      }
      longest.set(line.origin, now)
      return null
    },
  }
}

async function longestIn(path: string): Promise<Map<string, Standing>> {
  const longest = new Map<string, Standing>()
  try {
    for await (const line of witnessLines(path)) {
      const standing = line && standingOf(line.checkpoint)
      if (line && standing && standing.size >= (longest.get(line.origin)?.size ?? 0))
        longest.set(line.origin, standing)
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
  }
  return longest
}

const standingOf = (note: string): Standing | null => readCheckpoint(readSignedNote(note)?.text ?? '')
