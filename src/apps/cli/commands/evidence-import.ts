import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { isPdf } from '../../../adapters/evidence/pdf/read-pdf.ts'
import { readOnThread, usualReading } from '../../../adapters/evidence/read-on-thread.ts'
import { LARGEST_FILE, readSourceFile } from '../../../adapters/evidence/read-source-file.ts'
import {
  readSiteLibrary,
  siteIds,
  siteLibraryFile,
  writeSiteLibrary,
} from '../../../adapters/evidence/site-library.ts'
import { contentDigest } from '../../../domain/evidence/content-digest.ts'
import { formats } from '../../../domain/evidence/formats/format-of.ts'
import { oneFault, type Reading } from '../../../domain/evidence/formats/record.ts'
import { planImport } from '../../../domain/evidence/plan-import.ts'
import { UsageError, write, type Command } from '../command.ts'
import { progressOn } from '../progress.ts'

/** `rapport evidence import`: sources from files into the library of this site. */
export const command: Command = {
  name: 'evidence import',
  summary: 'Adds sources to the library of this site, from PDF, BibTeX, RIS, PubMed, EndNote, HTML …',
  usage: [
    'rapport evidence import FILE…',
    '',
    `Reads PDF, ${formats.join(', ')}; the format is told from what stands in the file.`,
    'Of a PDF the text is kept, with title, authors, sections and references; the file itself stays where it is.',
    'The same DOI, arXiv id, PMID or address is the same source and is merged, and so is the same text by the same',
    'authors. The same title alone never is; with authors and year it is named as a duplicate. Retracted sources are kept and answer nothing.',
    '',
    'out, one line for each file:',
    '  {file, added, merged, duplicates: [{id, of}], faults: [{place, why}]}',
    'What is broken is named and the rest is in; the exit code is 1 where anything was left out.',
    'What a line says is in the library when the line is written. Practices see it when the server starts next.',
    'The library is evidence.jsonl in the data folder (RAPPORT_DATA, or .rapport).',
    '',
  ].join('\n'),
  async run(args, world) {
    if (args.length === 0) throw new UsageError('evidence import needs a file: rapport evidence import FILE…')
    const unknown = args.find((arg) => arg.startsWith('--'))
    if (unknown !== undefined) throw new UsageError(`evidence import has no option ${unknown}`)
    const folder = dataFolder(world.env)
    const progress = progressOn(world.stderr, 'evidence import')
    const sources = new Map(readSiteLibrary(folder).map((one) => [one.id, one]))
    let [records, faults] = [0, 0]
    for (const file of args) {
      const reading = await readingOf(file)
      const nextId = siteIds(new Set(sources.keys()))
      const held = [...sources.values()]
      const notices = held.flatMap(({ record }) => record.notices)
      const digests = held.flatMap(({ id, record }) => {
        const digest = contentDigest(record)
        return digest === null ? [] : [{ id, digest }]
      })
      // What a site took out leaves nothing behind.
      const known = { held, notices, digests, removed: [] }
      const { writes, added, merged, duplicates } = planImport(reading.records, known, nextId)
      for (const { id, record } of writes) sources.set(id, { id, record })
      if (writes.length > 0) await writeSiteLibrary(folder, [...sources.values()])
      records += reading.records.length
      faults += reading.faults.length
      await write(
        world.stdout,
        `${JSON.stringify({ file, added, merged, duplicates, faults: reading.faults })}\n`,
      )
      progress.at(records, faults)
    }
    progress.end(records, faults)
    if (records > 0 && world.stderr.isTTY === true) await write(world.stderr, `${siteLibraryFile(folder)}\n`)
    return faults > 0 ? 1 : 0
  },
}

/** A file that is too large is refused before it is read into memory. */
async function readingOf(file: string): Promise<Reading> {
  const known = await stat(file).catch(() => null)
  if (known === null || !known.isFile()) return oneFault(file, 'not-read')
  const { size } = known
  if (size > LARGEST_FILE) return oneFault(file, 'too-large')
  const bytes = await readFile(file)
  // A PDF can be made so that reading it never ends: on a thread it costs itself alone.
  return isPdf(bytes) ? readOnThread(basename(file), bytes, usualReading) : readSourceFile(file, bytes)
}
