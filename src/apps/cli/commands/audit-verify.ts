import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { sentenceOf } from '../audit/on-whose-word.ts'
import { lineOf, type Finding } from '../audit/finding.ts'
import { withAuditRecord } from '../audit/open-audit-record.ts'
import { verifyExport } from '../audit/verify-export.ts'
import { verifyRecord } from '../audit/verify-record.ts'
import { readOutside, vouchingOf, witnessedOrganisations, type Outside } from '../audit/vouching.ts'
import { UsageError, write, type Command, type World } from '../command.ts'

/** Nothing is wrong, and nobody but the export itself says so. */
const NOT_VOUCHED = 3

/** `rapport audit verify`: walks every organisation's chain and says whether anything was touched. */
export const command: Command = {
  name: 'audit verify',
  summary: 'Walks every audit chain and compares it with the record; finds what was touched.',
  usage: [
    'rapport audit verify [EXPORT.jsonl] [--witness FILE …] [--key KEY …] [--cosigner KEY …]',
    '',
    'Writes one line for each organisation: {"organisation","entries","fault"}; fault is null where all holds,',
    'otherwise {"sequence","fault"} of the first wrong row of the chain, or {"fault","count","first"} where record',
    'and chain differ: a message or an approval that no entry tells of, an entry whose message or approval is gone,',
    'an organisation without entries, without its head, or without its own row. "forked" and "rolled-back" come from',
    'a signed checkpoint: what it vouches for is not here, and the first wrong entry is "sequence" or one after it up',
    'to "upTo"; "not-vouched" means that the key or the witness you gave finds no checkpoint, or that the record has',
    'lost one that the witness knows, or that an export tells of a key and holds nothing that it signed. Entries after "vouchedTo" stand on no checkpoint yet: a server that runs signs',
    'every few minutes. The exit code is 1 where there is a fault, where nothing was found to verify, and where the record',
    'cannot be read.',
    'An export is what somebody gives you. Where nothing in it is wrong but no checkpoint covers it, where only the key that',
    'it brought along signs for it, or where what follows its last checkpoint is longer than a quarter of an hour, "notVouched"',
    'says from which entry on and why, and the exit code is 3: it agrees with itself, and nobody else has said so. It is 0',
    'with a --key, --witness or --cosigner from elsewhere that vouches for it; "not-yet" are the last minutes, which no',
    'checkpoint of a running server covers before the next.',
    '',
    '  EXPORT.jsonl     verifies what `rapport audit export` wrote, with no database and no network',
    '  --witness FILE   what RAPPORT_WITNESS_FILE kept elsewhere; finds a whole record that was rolled back',
    '  --key KEY        the public key as `rapport audit key` printed it, written down before anything happened;',
    '                   without it the key is the one that the witness saw first, or that the record names',
    '  --cosigner KEY   the public key of a witness that listens: its signatures are kept beneath the checkpoints and are',
    '                   checked here without it; "cosignedTo" is how far they reach, "not-cosigned" that there is none',
    '',
    'Without EXPORT.jsonl it works beside a running server, or starts the database for itself, and reads the file of',
    'RAPPORT_WITNESS_FILE; where that is set and the file is gone, nothing is vouched for. RAPPORT_WITNESS_KEY is taken',
    'for --cosigner there.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { file, witnesses, keys, cosigners, gone } = optionsOf(args, world)
    const read = await readOutside(witnesses, keys, cosigners)
    const outside = { ...read, witness: read.witness || gone }
    if (outside.unreadable > 0)
      world.stderr.write(`rapport: ${outside.unreadable} lines of the witness files could not be read\n`)
    const code = file === null ? await verifyAll(outside, world) : await verifyFile(file, outside, world)
    return outside.unreadable > 0 ? 1 : code
  },
}

type Options = {
  readonly file: string | null
  readonly witnesses: readonly string[]
  readonly keys: readonly string[]
  readonly cosigners: readonly string[]
  /** The witness of this server is to be asked, and its file is not there: taken away, it is no yes either. */
  readonly gone: boolean
}

function optionsOf(args: readonly string[], world: World): Options {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        file: { type: 'string' },
        witness: { type: 'string', multiple: true },
        key: { type: 'string', multiple: true },
        cosigner: { type: 'string', multiple: true },
      },
    })
    const files = [...positionals, ...(values.file === undefined ? [] : [values.file])]
    if (files.length > 1) throw new UsageError('audit verify takes one export')
    const own = world.env['RAPPORT_WITNESS_FILE']
    const asked = own !== undefined && files.length === 0 && values.witness === undefined ? [own] : []
    const usual = asked.filter((one) => existsSync(one))
    const gone = usual.length < asked.length
    const usualCosigner = files.length === 0 ? world.env['RAPPORT_WITNESS_KEY'] : undefined
    const cosigners = values.cosigner ?? (usualCosigner === undefined ? [] : [usualCosigner])
    const file = files[0] ?? null
    return { file, witnesses: values.witness ?? usual, keys: values.key ?? [], cosigners, gone }
  } catch (error) {
    throw new UsageError(
      error instanceof Error
        ? error.message
        : 'audit verify takes an export, --witness, --key and --cosigner',
    )
  }
}

const verifyAll = (outside: Outside, world: World): Promise<number> =>
  withAuditRecord(
    world,
    'nothing was verified: no table of this record holds a row of any organisation',
    async ({ database, organisations }) => {
      const findings: Finding[] = []
      for (const organisation of organisations) {
        const finding = await verifyRecord(database, organisation, outside)
        findings.push(finding)
        await write(world.stdout, lineOf(finding))
      }
      const gone = goneFrom(organisations, outside)
      for (const finding of gone) await write(world.stdout, lineOf(finding))
      return [...findings, ...gone].some((one) => one.fault) ? 1 : 0
    },
  )

/** Organisations that a witness or a key knows of and that are nowhere in the record. */
const goneFrom = (organisations: readonly string[], outside: Outside): readonly Finding[] =>
  witnessedOrganisations(outside)
    .filter((id) => !organisations.includes(id))
    .map((organisation) => {
      const vouching = vouchingOf(organisation, { key: null, notes: [] }, outside)
      const upTo = Math.max(...vouching.vouched.map((one) => one.size), 1)
      const rolledBack = { sequence: 1, upTo, fault: 'rolled-back', by: 'witness' } as const
      const fault = vouching.vouched.length > 0 ? rolledBack : vouching.fault
      return { organisation, entries: 0, vouching, fault }
    })

async function verifyFile(file: string, outside: Outside, world: World): Promise<number> {
  const { findings, unreadable } = await verifyExport(file, outside)
  for (const number of unreadable) {
    const error = `line ${number}: this is no entry, head, key or checkpoint`
    await write(world.stdout, `${JSON.stringify({ id: null, error })}\n`)
  }
  for (const finding of findings) await write(world.stdout, lineOf(finding, finding.notVouched))
  for (const { organisation, notVouched } of findings)
    if (notVouched) world.stderr.write(`rapport: ${sentenceOf(organisation, notVouched)}\n`)
  if (findings.length === 0 && unreadable.length === 0) {
    world.stderr.write('rapport: nothing was verified: the export is empty\n')
    return 1
  }
  if (unreadable.length > 0 || findings.some((one) => one.fault)) return 1
  return findings.some(({ notVouched }) => notVouched && notVouched.why !== 'not-yet') ? NOT_VOUCHED : 0
}
