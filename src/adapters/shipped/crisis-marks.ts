import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { CrisisLine } from '../../domain/crisis/crisis-line.ts'
import { jsonLine, ShippedFileError } from './json-lines.ts'

const markShape = z.strictObject({
  country: z.string().regex(/^[A-Z]{2}$/, 'is not two capital letters'),
  name: z.string().min(2),
  verifiedOn: z.iso.date('is not a day like 2026-05-03'),
  by: z.string().min(2),
})

/** Somebody at the site called a line or read its page on a day. */
export type Mark = z.infer<typeof markShape>

const nameOf = ({ country, name }: Pick<Mark, 'country' | 'name'>): string => `${country}\t${name}`

/** Reads a site's file row by row: the newest mark of each line, and why the other rows cannot be used. */
export function newestMarks(file: string): {
  readonly marks: readonly Mark[]
  readonly wrong: readonly string[]
} {
  const newest = new Map<string, Mark>()
  const wrong: string[] = []
  for (const [at, text] of readFileSync(file, 'utf8').split('\n').entries()) {
    if (text.trim() === '') continue
    try {
      const mark = jsonLine(file, at + 1, text, markShape)
      const before = newest.get(nameOf(mark))
      if (!before || before.verifiedOn < mark.verifiedOn) newest.set(nameOf(mark), mark)
    } catch (error) {
      if (!(error instanceof ShippedFileError)) throw error
      wrong.push(error.message)
    }
  }
  return { marks: [...newest.values()], wrong }
}

/** The lines, each with the day and the person of its mark. Who verified a number before it was changed has not
 * verified the number that is there now. */
export function mergeMarks(lines: readonly CrisisLine[], marks: readonly Mark[]): readonly CrisisLine[] {
  const byName = new Map(marks.map((mark) => [nameOf(mark), mark]))
  return lines.map((line) => {
    const mark = byName.get(nameOf(line))
    return mark && !changedSince(line, mark)
      ? { ...line, verifiedOn: mark.verifiedOn, verifiedBy: mark.by }
      : line
  })
}

const changedSince = (line: CrisisLine, mark: Mark): boolean =>
  line.changedOn !== null && mark.verifiedOn < line.changedOn

/** Why marks that could be read do not count: a sentence each. `today` is YYYY-MM-DD. */
export function idleMarks(
  lines: readonly CrisisLine[],
  marks: readonly Mark[],
  today: string,
): readonly string[] {
  const byName = new Map(lines.map((line) => [nameOf(line), line]))
  return marks.flatMap((mark) => {
    const { country, name, verifiedOn } = mark
    const line = byName.get(nameOf(mark))
    if (!line) return [`no line of ${country} is named “${name}”: copy its name from data/crisis-lines`]
    if (verifiedOn > today) return [`${country}, ${name}: ${verifiedOn} has not come yet`]
    return changedSince(line, mark)
      ? [`${country}, ${name}: it changed on ${line.changedOn}, after ${verifiedOn}: verify it again`]
      : []
  })
}
