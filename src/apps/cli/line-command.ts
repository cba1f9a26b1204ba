import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import type { ZodType } from 'zod'
import { parseLines, type LineFault, type ParsedLine } from '../../adapters/json/parse-lines.ts'
import { UsageError, write, type Command, type World } from './command.ts'
import { progressOn } from './progress.ts'

/** An option that takes one of a few words, `--profile strict`. `assumed` holds where it is not given. */
export type Option = {
  readonly values: readonly [string, ...string[]]
  readonly assumed: string
  readonly words: string
}
export type Options = Readonly<Record<string, string>>

/** Every line carries an id of the caller's own; it comes back unchanged. */
export type Identified = { readonly id: string | number }

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
  open(options: Options): Answering<Input> | Promise<Answering<Input>>
}
export type Answering<Input> = (input: Input) => object | Promise<object>

const faultWords = {
  'not-utf-8': 'this line is not valid UTF-8',
  'not-json': 'this line is not JSON',
  'too-long': 'this line is longer than 8 MB',
} as const satisfies Record<LineFault, string>

/** Makes a {@link Command} of a {@link LineCommand}. */
export function lineCommand<Input extends Identified>(given: LineCommand<Input>): Command {
  return {
    name: given.name,
    summary: given.summary,
    usage: usageOf(given),
    async run(args, world) {
      const { options, files } = read(given, args)
      const answer = await given.open(options)
      const progress = progressOn(world.stderr, given.name)
      let faults = 0
      let lines = 0
      for (const source of sources(files, world))
        for await (const batch of parseLines(source)) {
          let out = ''
          for (const line of batch) {
            const reply = await replyTo(line, given.input, answer)
            if (!reply.ok) faults += 1
            out += `${reply.text}\n`
          }
          lines += batch.length
          await write(world.stdout, out)
          progress.at(lines, faults)
        }
      progress.end(lines, faults)
      return faults > 0 ? 1 : 0
    },
  }
}

async function replyTo<Input extends Identified>(
  line: ParsedLine,
  input: ZodType<Input>,
  answer: Answering<Input>,
): Promise<{ readonly ok: boolean; readonly text: string }> {
  if (!line.ok) return failed(line.id, `line ${line.number}: ${faultWords[line.fault]}`)
  const parsed = input.safeParse(line.value)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    const where = issue?.path.join('.') ?? ''
    return failed(
      idOf(line.value),
      `line ${line.number}: ${where === '' ? '' : `${where}: `}${issue?.message}`,
    )
  }
  try {
    return { ok: true, text: JSON.stringify({ id: parsed.data.id, ...(await answer(parsed.data)) }) }
  } catch (error) {
    // A fault of ours on one line must not cost a night's run over the others; it is named, and the exit code is 1.
    const name = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown fault'
    return failed(parsed.data.id, `line ${line.number}: rapport failed on this line (${name})`)
  }
}

const failed = (id: string | number | null, error: string) => ({
  ok: false,
  text: JSON.stringify({ id, error }),
})

function idOf(value: unknown): string | number | null {
  if (typeof value !== 'object' || value === null || !('id' in value)) return null
  return typeof value.id === 'string' || typeof value.id === 'number' ? value.id : null
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

function* sources(files: readonly string[], world: World): Generator<AsyncIterable<Uint8Array>> {
  if (files.length === 0) yield world.stdin
  for (const file of files) yield file === '-' ? world.stdin : createReadStream(file)
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
    'start and end count Unicode code points; end is exclusive.',
    '',
    given.shape,
    ...(options.length > 0 ? ['', ...options] : []),
    '',
  ].join('\n')
}
