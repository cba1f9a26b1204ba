import { parseArgs } from 'node:util'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { readSiteLibrary, writeSiteLibrary } from '../../../adapters/evidence/site-library.ts'
import { isId } from '../../../domain/id.ts'
import { removeByHand } from '../../../flows/mend-source.ts'
import { UsageError, write, type Command, type World } from '../command.ts'
import { oneOrganisation, withRecord } from '../with-record.ts'

/** `rapport evidence remove`: takes a source out of a practice's library, or out of that of this site. */
export const command: Command = {
  name: 'evidence remove',
  summary: 'Takes a source out of a library; what cited it says so.',
  usage: [
    'rapport evidence remove SOURCE --because WORDS [--organisation ID]',
    '',
    'SOURCE is the id in the address of its page. One of a practice goes with the comments, the note and the judgements',
    'on it; the audit chain says so, and whoever opens a citation of it reads when and why. One of this site goes from',
    'evidence.jsonl in the data folder; practices see that when the server starts next. What ships stays.',
    'Writes one line: {source, comments, notes, reading, appraisals, files}, or {source, error}; the exit code is 1',
    'where it is not there.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { source, because, organisation } = optionsOf(args)
    if (!isId(source)) return removeFromSite(source, world)
    return withRecord(world, async (on) => {
      const went = await removeByHand(oneOrganisation(on, organisation), source, because, on)
      const answer = went.ok ? { source, ...went.value } : { source, error: went.refusal.code }
      await write(world.stdout, `${JSON.stringify(answer)}\n`)
      return went.ok ? 0 : 1
    })
  },
}

async function removeFromSite(source: string, world: World): Promise<number> {
  const folder = dataFolder(world.env)
  const all = readSiteLibrary(folder)
  const left = all.filter(({ id }) => id !== source)
  const found = left.length < all.length
  if (found) await writeSiteLibrary(folder, left)
  const nothing = { comments: 0, notes: 0, reading: 0, appraisals: 0, files: 0 }
  const answer = found ? { source, ...nothing } : { source, error: 'not-found' }
  await write(world.stdout, `${JSON.stringify(answer)}\n`)
  return found ? 0 : 1
}

function optionsOf(args: readonly string[]) {
  const { values, positionals } = read(args)
  const [source, ...more] = positionals
  const because = values.because?.trim() ?? ''
  if (source === undefined || more.length > 0)
    throw new UsageError('evidence remove takes the id of one source')
  if (because === '') throw new UsageError('say why: --because WORDS')
  return { source, because, organisation: values.organisation }
}

function read(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({
      args: [...args],
      options: { because: text, organisation: text },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'evidence remove takes one source')
  }
}
