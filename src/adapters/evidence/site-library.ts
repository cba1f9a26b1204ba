import { existsSync, readFileSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { SourceRecord } from '../../domain/evidence/formats/record.ts'
import type { HeldSource } from '../../domain/evidence/plan-import.ts'
import { syncFolder } from '../json/json-file.ts'
import { recordShape } from './record-shape.ts'

/** What whoever runs this site imported by command line: every practice on it sees it beside what ships. */
export const siteLibraryFile = (folder: string): string => join(folder, 'evidence.jsonl')

const lineShape = z.object({ id: z.string().min(1), record: recordShape })

/** A site's library that cannot be read; the message is a sentence. */
export class SiteLibraryError extends Error {
  constructor(file: string, line: number) {
    super(
      `${file}, line ${line}: this is not a source. Put the file back from a copy, or remove it and import again.`,
    )
    this.name = 'SiteLibraryError'
  }
}

export function readSiteLibrary(folder: string): readonly HeldSource[] {
  const file = siteLibraryFile(folder)
  if (!existsSync(file)) return []
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => {
      if (line === '') return []
      const parsed = lineShape.safeParse(valueOf(line))
      if (!parsed.success) throw new SiteLibraryError(file, at + 1)
      return [parsed.data]
    })
}

function valueOf(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Writes the whole library beside the old one and puts it in its place: whoever is killed leaves one of the two. */
export async function writeSiteLibrary(folder: string, sources: readonly HeldSource[]): Promise<void> {
  const file = siteLibraryFile(folder)
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(`${file}.new`, 'w', 0o600)
  try {
    for (const { id, record } of sources) await handle.write(`${JSON.stringify({ id, record })}\n`)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${file}.new`, file)
  await syncFolder(folder)
}

/** The id of a source on the command line: the one of its file, or its identifier; the second of a kind is numbered. */
export function siteIds(taken: ReadonlySet<string>): (record: SourceRecord) => string {
  const used = new Set(taken)
  return (record) => {
    const [first] = record.identifiers
    const wanted = record.ownId || (first ? `${first.kind}:${first.value}` : record.title.slice(0, 80))
    let id = wanted
    for (let number = 2; used.has(id); number += 1) id = `${wanted}~${number}`
    used.add(id)
    return id
  }
}
