import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { auditOver } from '../../../adapters/db/audit.ts'
import {
  headOf,
  owningOrganisations,
  ownersWay,
  recordFault,
  type RecordFault,
} from '../../../adapters/db/audit-record.ts'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { openRecord } from '../../../adapters/db/connect.ts'
import type { Database } from '../../../adapters/db/scope.ts'
import { parseLines } from '../../../adapters/json/parse-lines.ts'
import { walkChain, type ChainFault, type ChainWalk } from '../../../domain/audit/chain.ts'
import { UsageError, write, type Command, type World } from '../command.ts'

/** One line of an export: an entry, or at the end of an organisation what its head row says. */
const exported = z.union([
  z.object({
    organisationId: z.string(),
    sequence: z.int(),
    at: z.string(),
    actorKind: z.string(),
    actorId: z.string(),
    event: z.string(),
    subjectKind: z.string(),
    subjectId: z.string(),
    detail: z.string(),
    previous: z.string(),
    hash: z.string(),
  }),
  z.object({ organisationId: z.string(), head: z.object({ sequence: z.int(), hash: z.string() }) }),
])

type Finding = {
  readonly organisation: string
  readonly entries: number
  readonly fault:
    | ChainFault
    | RecordFault
    | { readonly sequence: number; readonly fault: 'no-head' | 'not-readable' }
    | null
}

/** `rapport audit verify`: walks every organisation's chain and says whether anything was touched. */
export const command: Command = {
  name: 'audit verify',
  summary: 'Walks every audit chain and compares it with the record; finds what was touched.',
  usage: [
    'rapport audit verify [--file EXPORT.jsonl] [--export]',
    '',
    'Writes one line for each organisation: {"organisation","entries","fault"}; fault is null where all holds,',
    'otherwise {"sequence","fault"} of the first wrong row of the chain, or {"fault","count","first"} where record',
    'and chain differ: a message or an approval that no entry tells of, an entry whose message or approval is gone,',
    'an organisation without entries, without its head, or without its own row. The exit code is 1 where there is a',
    'fault, where nothing was found to verify, and where the record cannot be read.',
    '',
    '  --export             writes the entries themselves and each head, as JSON Lines, instead of verifying',
    '  --file EXPORT.jsonl  verifies such an export, with no database; it shows truncation by the head lines',
    '',
    'Without --file it works beside a running server, or starts the database for itself.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { file, asExport } = optionsOf(args)
    if (file !== null) return verifyFile(file, world)
    return withRecord(world, (found) => (asExport ? exportAll(found, world) : verifyAll(found, world)))
  },
}

function optionsOf(args: readonly string[]): { readonly file: string | null; readonly asExport: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { file: { type: 'string' }, export: { type: 'boolean' } },
    })
    return { file: values.file ?? null, asExport: values.export ?? false }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'audit verify takes --file or --export')
  }
}

/** The record, and the organisations that anything in it belongs to. */
type Found = { readonly database: Database; readonly organisations: readonly string[] }

async function withRecord(world: World, work: (found: Found) => Promise<number>): Promise<number> {
  const folder = dataFolder(world.env)
  const url = world.env['DATABASE_URL']
  if (url === undefined && !existsSync(join(folder, 'master.key')))
    throw new UsageError(
      `there is no record in ${folder} yet; set RAPPORT_DATA or DATABASE_URL to where it is`,
    )
  const notice = (line: string): void => void world.stderr.write(`rapport: ${line}\n`)
  try {
    const record = await openRecord({ folder, settings: world.env, as: 'visitor', notice })
    try {
      const known = await auditOver(record.database).organisations()
      const way = await ownersWay(folder, url)
      const owning = way && (await owningOrganisations(way))
      if (owning === null)
        notice('this user cannot look for organisations whose own row is gone; give a superuser for that')
      const organisations = [...new Set([...known, ...(owning ?? [])])].toSorted()
      if (organisations.length > 0) return await work({ database: record.database, organisations })
      notice('nothing was verified: no table of this record holds a row of any organisation')
      return 1
    } finally {
      await record.close()
    }
  } catch (error) {
    // Whoever tampers may leave a database in which nothing can be read: that is a finding, not a crash.
    if (error instanceof UsageError || !(error instanceof Error)) throw error
    notice(`the record cannot be verified. ${error.message}`)
    return 1
  }
}

async function verifyAll({ database, organisations }: Found, world: World): Promise<number> {
  let faults = 0
  for (const organisation of organisations) {
    const chain = await verifyChain(database, organisation)
    const fault = chain.fault ?? (await recordFault(database, organisation))
    if (fault) faults += 1
    await write(world.stdout, lineOf({ ...chain, fault }))
  }
  return faults > 0 ? 1 : 0
}

/** A server may be writing meanwhile: the head from before must be on the way, the head from after at the end or
 * beyond it. A row past the later head was put there by somebody else. */
async function verifyChain(database: Database, organisation: string): Promise<Finding> {
  const before = await headOf(database, organisation)
  const walk = walkChain()
  let entries = 0
  for await (const entry of auditOver(database).entries(organisation)) {
    entries += 1
    const fault = walk.take(entry)
    if (fault) return { organisation, entries, fault }
    if (entry.sequence === before?.sequence && entry.hash !== before.hash)
      return { organisation, entries, fault: { sequence: entry.sequence, fault: 'head-differs' } }
  }
  if (before && entries < before.sequence) return { organisation, entries, fault: walk.end(before) }
  const after = await headOf(database, organisation)
  if (!before || !after) return { organisation, entries, fault: { sequence: entries, fault: 'no-head' } }
  return { organisation, entries, fault: entries < after.sequence ? null : walk.end(after) }
}

/** Where the head is gone there is no head line, and who verifies the export says so. */
async function exportAll({ database, organisations }: Found, world: World): Promise<number> {
  for (const organisation of organisations) {
    const head = await headOf(database, organisation)
    for await (const entry of auditOver(database).entries(organisation)) {
      if (head && entry.sequence > head.sequence) break
      await write(world.stdout, `${JSON.stringify(entry)}\n`)
    }
    if (head) await write(world.stdout, `${JSON.stringify({ organisationId: organisation, head })}\n`)
  }
  return 0
}

type Walked = { walk: ChainWalk; entries: number; fault: Finding['fault']; ended: boolean }

async function verifyFile(file: string, world: World): Promise<number> {
  const walked = new Map<string, Walked>()
  let unreadable = 0
  for await (const lines of parseLines(createReadStream(file)))
    for (const line of lines) {
      const parsed = line.ok ? exported.safeParse(line.value) : null
      if (parsed?.success !== true) {
        unreadable += 1
        const error = `line ${line.number}: this is neither an audit entry nor a head`
        await write(world.stdout, `${JSON.stringify({ id: null, error })}\n`)
      } else take(walked, parsed.data)
    }
  let faults = unreadable
  for (const [organisation, { entries, fault, ended }] of walked) {
    const missing = ended ? null : ({ sequence: entries, fault: 'no-head' } as const)
    const found = fault ?? missing
    if (found) faults += 1
    await write(world.stdout, lineOf({ organisation, entries, fault: found }))
  }
  if (walked.size === 0 && unreadable === 0) {
    world.stderr.write('rapport: nothing was verified: the export is empty\n')
    return 1
  }
  return faults > 0 ? 1 : 0
}

function take(walked: Map<string, Walked>, line: z.infer<typeof exported>): void {
  const at = walked.get(line.organisationId) ?? { walk: walkChain(), entries: 0, fault: null, ended: false }
  walked.set(line.organisationId, at)
  if ('head' in line) {
    at.fault ??= at.walk.end(line.head)
    at.ended = true
    return
  }
  at.entries += 1
  at.fault ??= at.walk.take(line)
}

const lineOf = (finding: Finding): string => `${JSON.stringify(finding)}\n`
