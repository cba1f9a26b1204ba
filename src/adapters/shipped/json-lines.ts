import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** A shipped file that cannot be used as it stands; the message names file, line and field. */
export class ShippedFileError extends Error {
  constructor(file: string, line: number, what: string) {
    super(`${file}, line ${line}: ${what}`)
    this.name = 'ShippedFileError'
  }
}

export type Line<T> = { readonly line: number; readonly value: T }

/** Reads a JSON Lines file and holds every line against its shape. Empty lines are passed over.
 * Throws {@link ShippedFileError} for the first line that does not fit. */
export function readJsonLines<T>(file: string, shape: z.ZodType<T>): readonly Line<T>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((text, at) => ({ text, line: at + 1 }))
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, line }) => ({ line, value: jsonLine(file, line, text, shape) }))
}

/** One row held against its shape. Throws {@link ShippedFileError} with the first thing that does not fit. */
export function jsonLine<T>(file: string, line: number, text: string, shape: z.ZodType<T>): T {
  const parsed = shape.safeParse(json(file, line, text))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new ShippedFileError(
    file,
    line,
    `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`,
  )
}

function json(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ShippedFileError(file, line, 'is not JSON')
  }
}
