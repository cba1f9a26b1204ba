import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readJsonFile } from '../../../adapters/json/json-file.ts'
import { ArchiveError } from './archive-error.ts'
import { encodingWatch, textCounter, type Encoding } from './encoding.ts'
import { hashFile } from './hash-file.ts'
import { layoutOf } from './layout.ts'
import type { ArchiveOptions } from './options.ts'
import type { Input, Work } from './progress-file.ts'
import { ownDomain, ruleSetHash } from './rule-set.ts'
import { watchOn } from './watch.ts'
import { words } from './words.ts'

/** The state of a file from which it can be told that somebody wrote to it. */
export type Stamp = { readonly size: number; readonly mtimeMs: number }
export type Plan = { readonly work: Work; readonly stamps: readonly Stamp[] }

/**
 * What there is to do: every input with its size, hash and layout, and what it will be screened by. Reads each input
 * once. Gives null where `stopped` says so meanwhile; throws an {@link ArchiveError} for what cannot be screened.
 */
export async function planWork(
  options: ArchiveOptions,
  stderr: NodeJS.WritableStream,
  stopped: () => boolean,
): Promise<Plan | null> {
  const stamps = await Promise.all(options.files.map(stampOf))
  const results = options.files.map(resultOf)
  const twice = results.find((result, at) => results.indexOf(result) !== at)
  if (twice !== undefined) throw new ArchiveError(words.twoResults(twice))
  const layouts = await Promise.all(options.files.map((file) => layoutOf(file, options)))
  const watch = watchOn(stderr, 'reading the inputs', sum(stamps))
  const inputs: Input[] = []
  let behind = 0
  for (const [at, layout] of layouts.entries()) {
    const [file = '', result = '', bytes = 0] = [options.files[at], results[at], stamps[at]?.size]
    const writing = writingOf(file, layout.encoding)
    const step = (read: number): boolean => {
      watch.at(behind + read, 0)
      return !stopped()
    }
    const sha256 = await hashFile(file, step, writing.look)
    if (sha256 === null) return null
    const text = writing.textBytes(options.encoding !== null)
    behind += bytes
    inputs.push({ file, bytes, sha256, text, layout, result })
  }
  return { work: { program: await programVersion(), rules: ruleSetHash(ownDomain).sha256, inputs }, stamps }
}

/** Looks at how a file is written while it is hashed. Its bytes as UTF-8 are known at the end; throws an
 * {@link ArchiveError} where it is written otherwise than was `declared` or, undeclared, than in UTF-8. */
function writingOf(file: string, encoding: Encoding) {
  const watch = encodingWatch()
  const counter = encoding === 'utf-8' ? null : textCounter(file, encoding)
  let bytes = 0
  return {
    look: (chunk: Uint8Array): void => {
      watch.look(chunk)
      bytes += chunk.length
      counter?.look(chunk)
    },
    textBytes: (declared: boolean): number => {
      const verdict = watch.verdict()
      if (!declared && verdict === 'utf-16') throw new ArchiveError(words.utf16(file))
      if (!declared && verdict === 'one-byte') throw new ArchiveError(words.notUtf8(file))
      const oneByte = encoding === 'windows-1252' || encoding === 'iso-8859-1'
      if (oneByte && watch.surelyUtf8()) throw new ArchiveError(words.alreadyUtf8(file, encoding))
      return counter ? counter.bytes() : bytes
    },
  }
}

/** Whether every input is still what it was. */
export async function unchanged(plan: Plan): Promise<string | null> {
  for (const [at, { file }] of plan.work.inputs.entries()) {
    const now = await stampOf(file)
    if (now.size !== plan.stamps[at]?.size || now.mtimeMs !== plan.stamps[at].mtimeMs) return file
  }
  return null
}

async function stampOf(file: string): Promise<Stamp> {
  const found = await stat(file)
  if (!found.isFile()) throw new ArchiveError(words.notAFile(file))
  return { size: found.size, mtimeMs: found.mtimeMs }
}

/** `chats.csv` → `chats.screened.jsonl`. */
const resultOf = (file: string): string =>
  `${basename(file).replace(/\.(csv|tsv|jsonl|ndjson)$/i, '')}.screened.jsonl`

const sum = (stamps: readonly Stamp[]): number => stamps.reduce((all, stamp) => all + stamp.size, 0)

async function programVersion(): Promise<string> {
  const file = fileURLToPath(new URL('../../../../package.json', import.meta.url))
  const found = await readJsonFile(file, z.object({ version: z.string() }))
  return found?.version ?? 'unknown'
}
