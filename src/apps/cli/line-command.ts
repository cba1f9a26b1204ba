import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ZodType } from 'zod'
import { dataFolder } from '../../adapters/db/connect-folder.ts'
import { BEGINNING, readBlocks, type Block } from '../../adapters/json/read-blocks.ts'
import { answerBlocks, jsonLines, type Answering, type BlockAnswer, type Identified } from './answer-block.ts'
import { UsageError, write, type Command, type World } from './command.ts'
import { answerOnThreads } from './jobs/answer-on-threads.ts'
import { inOrder } from './jobs/in-order.ts'
import { takeJobs } from './jobs/job-count.ts'
import { progressOn } from './progress.ts'

/** An option that takes one of a few words, `--profile strict`. `assumed` holds where it is not given. */
export type Option = {
  readonly values: readonly [string, ...string[]]
  readonly assumed: string
  readonly words: string
}
export type Options = Readonly<Record<string, string>>

/**
 * A command that answers each line with one line (DESIGN §7). `input` says what a line must hold; `open` gets the
 * options once and gives the function that answers. The answer leaves out `id`; spans in it are already in code
 * points (see {@link toCodePoints}).
 */
export type LineCommand<Input extends Identified> = {
  readonly name: string
  readonly summary: string
  /** The shape of input and output, for `--help`. */
  readonly shape: string
  readonly options: Readonly<Record<string, Option>>
  readonly input: ZodType<Input>
  /** `options.folder` beside its own: the data folder of this site. */
  open(options: Options): Answering<Input> | Promise<Answering<Input>>
}

/** Blocks between reading and writing, for each thread: what a slow reader or one slow block may pile up. */
const BLOCKS_HELD = 4

/** Makes a {@link Command} of a {@link LineCommand}. */
export function lineCommand<Input extends Identified>(
  given: LineCommand<Input>,
): Command & Required<Pick<Command, 'answering'>> {
  const answering = async (options: Options) => answerBlocks(given.input, await given.open(options))
  return {
    name: given.name,
    summary: given.summary,
    usage: usageOf(given),
    answering,
    async run(args, world) {
      const { jobs, rest } = takeJobs(args, '1')
      const asked = read(given, rest)
      const { files } = asked
      const options = { ...asked.options, folder: dataFolder(world.env) }
      const progress = progressOn(world.stderr, given.name)
      let faults = 0
      let lines = 0
      const put = async (answer: BlockAnswer): Promise<void> => {
        lines += answer.lines
        faults += answer.faults
        await write(world.stdout, answer.bytes)
        progress.at(lines, faults)
      }
      const here = await answering(options)
      const blocks = readable(blocksOf(files, world), world.stdout)
      if (jobs === 1) for await (const block of blocks) await put(await here(block))
      else {
        const there = answerOnThreads(jobs, { name: given.name, options }, here, jsonLines)
        try {
          await inOrder(blocks, jobs * BLOCKS_HELD, there.answer, put)
        } finally {
          await there.close()
        }
      }
      progress.end(lines, faults)
      return faults > 0 ? 1 : 0
    },
  }
}

/** The blocks of all the files, one after the other. */
async function* blocksOf(files: readonly string[], world: World): AsyncGenerator<Block> {
  if (files.length === 0) yield* readBlocks(world.stdin, BEGINNING)
  for (const file of files) yield* readBlocks(file === '-' ? world.stdin : createReadStream(file), BEGINNING)
}

/** Ends where nobody reads the answers any more: `rapport deidentify big.jsonl | head`. */
async function* readable(blocks: AsyncIterable<Block>, to: NodeJS.WritableStream): AsyncGenerator<Block> {
  for await (const block of blocks) {
    if (!to.writable) return
    yield block
  }
}

function read(given: { readonly options: Readonly<Record<string, Option>> }, args: readonly string[]) {
  const known = Object.fromEntries(
    Object.keys(given.options).map((name) => [name, { type: 'string' as const }]),
  )
  let parsed
  try {
    parsed = parseArgs({ args: [...args], options: known, allowPositionals: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
  const options: Record<string, string> = {}
  for (const [name, option] of Object.entries(given.options)) {
    const value = parsed.values[name] ?? option.assumed
    if (typeof value !== 'string' || !option.values.includes(value))
      throw new UsageError(`--${name} takes one of: ${option.values.join(', ')}`)
    options[name] = value
  }
  return { options, files: parsed.positionals }
}

function usageOf(given: Pick<LineCommand<Identified>, 'name' | 'summary' | 'shape' | 'options'>): string {
  const options = Object.entries(given.options).map(
    ([name, option]) =>
      `  --${name} ${option.values.join('|')}   ${option.words} (otherwise: ${option.assumed})`,
  )
  return [
    `rapport ${given.name} [FILE…]`,
    '',
    given.summary,
    '',
    'Reads JSON Lines from the files, or from standard input; writes one line for each, in the same order.',
    'A line that cannot be read gives {"id":…,"error":…}, and the exit code is 1 at the end.',
    'start and end count Unicode code points; end is exclusive. An id comes back as it is, also one used twice;',
    'fields that are not named here are let be.',
    '',
    given.shape,
    '',
    ...options,
    '  --jobs N|auto   threads that work side by side; auto, or --jobs alone: one for each core (otherwise: 1)',
    '',
  ].join('\n')
}
