import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** Reads a JSON Lines file that we ship and checks every line; a bad line is named, and the server does not start. */
export function readShippedLines<T>(path: string, shape: z.ZodType<T>): readonly T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .flatMap((line, index) => {
      if (line.trim() === '') return []
      const parsed = shape.safeParse(JSON.parse(line))
      if (!parsed.success)
        throw new Error(`${path}, line ${index + 1}: ${parsed.error.issues[0]?.message ?? 'not valid'}`)
      return [parsed.data]
    })
}
