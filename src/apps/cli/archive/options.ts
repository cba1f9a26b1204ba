import { parseArgs } from 'node:util'
import { UsageError } from '../command.ts'
import { takeJobs } from '../jobs/job-count.ts'
import { encodings, type Encoding } from './encoding.ts'
import { words } from './words.ts'

/** Names of the columns or fields; null: the usual one, and for the language: if there is one. */
export type Columns = {
  readonly id: string | null
  readonly text: string | null
  readonly lang: string | null
}

export type ArchiveOptions = {
  readonly files: readonly string[]
  readonly out: string
  readonly jobs: number
  readonly columns: Columns
  readonly format: 'csv' | 'jsonl' | null
  /** How the exports are written; null: UTF-8, unless they show otherwise. */
  readonly encoding: Encoding | null
  readonly again: boolean
}

/** Reads the arguments behind `rapport screen --archive`. Throws a {@link UsageError}. */
export function readOptions(args: readonly string[]): ArchiveOptions {
  const { jobs, rest } = takeJobs(args, 'auto')
  const { values, positionals } = parsed(rest)
  const files = [...(values.in ?? []), ...positionals]
  const format = values.format ?? null
  if (files.length === 0) throw new UsageError(words.noInput)
  if (values.out === undefined || values.out === '') throw new UsageError(words.noOut)
  if (format !== null && format !== 'csv' && format !== 'jsonl') throw new UsageError(words.formats)
  const encoding = encodings.find((one) => one === values.encoding?.toLowerCase()) ?? null
  if (values.encoding !== undefined && encoding === null) throw new UsageError(words.encodings(encodings))
  return {
    files,
    out: values.out,
    jobs,
    columns: { id: values.id ?? null, text: values.text ?? null, lang: values.lang ?? null },
    format,
    encoding,
    again: values.again ?? false,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        archive: { type: 'boolean' },
        in: { type: 'string', multiple: true },
        out: { type: 'string' },
        id: { type: 'string' },
        text: { type: 'string' },
        lang: { type: 'string' },
        format: { type: 'string' },
        encoding: { type: 'string' },
        again: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
