import { z } from 'zod'
import { locales } from '../../../domain/language.ts'
import { riskLevels } from '../../../domain/risk/levels.ts'
import { signalKinds } from '../../../domain/risk/signal.ts'
import type { Tally } from '../answer-block.ts'
import { sumOf } from '../jobs/answer-on-threads.ts'
import { inputShape, type Progress, type Work } from './progress-file.ts'

/** What is read back of a manifest: enough to tell whether the same work is asked for again. */
export const manifestShape = z
  .object({
    program: z.object({ version: z.string() }),
    rules: z.object({ sha256: z.string() }),
    counts: z.object({ errors: z.int() }),
    inputs: z.array(inputShape.omit({ result: true })),
  })
  .transform(({ program, rules, counts, inputs }) => ({
    errors: counts.errors,
    work: {
      program: program.version,
      rules: rules.sha256,
      inputs: inputs.map((input) => ({ ...input, result: '' })),
    } satisfies Work,
  }))

/** One result as the manifest names it. */
export type Result = { readonly file: string; readonly bytes: number; readonly sha256: string }

const COVERS =
  'src/domain/risk/screen.ts and every file it imports: rules, lexicon, learned weights, finding of the language; the version of Unicode'

/** What stands in `manifest.json`: what was read, by what, and what was found. Holds no text and no id of a message. */
export function manifestOf(progress: Progress, results: readonly Result[], finished: string): object {
  const { work, started, at } = progress
  return {
    program: { name: 'rapport', version: work.program },
    rules: { sha256: work.rules, covers: COVERS },
    started,
    finished,
    counts: countsOf(sumOf(at.map((standing) => standing.tally))),
    inputs: work.inputs.map((input, index) => ({
      ...input,
      result: results[index],
      counts: countsOf(at[index]?.tally ?? {}),
    })),
  }
}

/** `kinds`: messages in which a kind was seen at least once. */
function countsOf(tally: Tally): object {
  const under = (what: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, tally[`${what} ${name}`] ?? 0]))
  const errors = tally['errors'] ?? 0
  return {
    messages: (tally['rows'] ?? 0) - errors,
    errors,
    levels: under('level', riskLevels),
    kinds: under('kind', signalKinds),
    languages: under('language', [...locales, 'unknown', 'none']),
  }
}
