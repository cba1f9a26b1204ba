import { parseArgs } from 'node:util'
import { dataFolder } from '../../../adapters/db/connect-folder.ts'
import { readSiteLibrary, writeSiteLibrary } from '../../../adapters/evidence/site-library.ts'
import { standings } from '../../../domain/evidence/formats/record.ts'
import {
  authorsIn,
  identifiersIn,
  mended,
  whyNotMended,
  type Mend,
  type Mended,
} from '../../../domain/evidence/mend.ts'
import { isId } from '../../../domain/id.ts'
import { mendByHand } from '../../../flows/mend-source.ts'
import { UsageError, write, type Command, type World } from '../command.ts'
import { oneOrganisation, withRecord } from '../with-record.ts'

type Wanted = { readonly source: string; readonly said: Partial<Mend> }

/** `rapport evidence mend`: says what a source is, in place of what its files say. */
export const command: Command = {
  name: 'evidence mend',
  summary: 'Corrects title, authors, date, journal, identifiers, licence or standing of a source.',
  usage: [
    'rapport evidence mend SOURCE [--title T] [--author "Family, Given"]… [--date D] [--journal J]',
    '                            [--identifier DOI|arXiv:…|pmid:…|ADDRESS]… [--licence L]',
    `                            [--standing ${standings.join('|')}] [--organisation ID]`,
    '',
    'SOURCE is the id in the address of its page. What is left out stays as it is. What is said here stands against what',
    'any file says; a standing holds until a file says worse. Of a practice’s source the audit chain says which parts',
    'were changed. What ships stays as it is.',
    'The identifiers that are given are all it has from then on. One that another source holds stays with that: of a',
    'practice’s two sources a person then decides on the page whether they are one.',
    'Writes one line: {source, changed: […]}, with alike: […] where another source holds an identifier, or {source, error}; the exit code is 1 where it was refused.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { organisation, ...wanted } = optionsOf(args)
    if (!isId(wanted.source)) return mendOfSite(wanted, world)
    return withRecord(world, async (on) => {
      const done = await mendByHand(oneOrganisation(on, organisation), wanted.source, wanted.said, on)
      return told(world, wanted.source, done.ok ? done.value : done.refusal.code)
    })
  },
}

async function mendOfSite({ source, said }: Wanted, world: World): Promise<number> {
  const folder = dataFolder(world.env)
  const all = readSiteLibrary(folder)
  const found = all.find(({ id }) => id === source)
  if (!found) return told(world, source, 'not-found')
  if (whyNotMended(said) !== null) return told(world, source, 'input-not-valid')
  const held = all.flatMap(({ id, record: other }) =>
    id === source ? [] : other.identifiers.map((identifier) => ({ identifier, id })),
  )
  const done = mended(found.record, said, { held, notices: all.flatMap(({ record }) => record.notices) })
  await writeSiteLibrary(
    folder,
    all.map((one) => (one.id === source ? { id: source, record: done.record } : one)),
  )
  return told(world, source, done)
}

/** What was changed, or the code of the refusal. */
async function told(world: World, source: string, done: Mended | string): Promise<number> {
  const refused = typeof done === 'string'
  const alike = refused || done.alike.length === 0 ? {} : { alike: done.alike }
  await write(
    world.stdout,
    `${JSON.stringify(refused ? { source, error: done } : { source, changed: done.changed, ...alike })}\n`,
  )
  return refused ? 1 : 0
}

function optionsOf(args: readonly string[]): Wanted & { readonly organisation: string | undefined } {
  const { values, positionals } = read(args)
  const [source, ...more] = positionals
  if (source === undefined || more.length > 0)
    throw new UsageError('evidence mend takes the id of one source')
  const { title, author, date, journal, identifier, licence } = values
  const identifiers = identifier === undefined ? undefined : identifiersIn(identifier)
  if (identifiers === null)
    throw new UsageError('--identifier takes a DOI, arXiv:…, pmid:…, a PMC id or an address')
  const standing = standings.find((one) => one === values.standing)
  if (values.standing !== undefined && standing === undefined)
    throw new UsageError(`--standing is one of ${standings.join(', ')}`)
  const said: Partial<Mend> = {
    ...(title === undefined ? {} : { title }),
    ...(author === undefined ? {} : { authors: authorsIn(author.join('\n')) }),
    ...(date === undefined ? {} : { issued: date }),
    ...(journal === undefined ? {} : { container: journal }),
    ...(identifiers === undefined ? {} : { identifiers }),
    ...(licence === undefined ? {} : { licence }),
    ...(standing === undefined ? {} : { standing }),
  }
  if (Object.keys(said).length === 0) throw new UsageError('say what to correct: --title, --author …')
  return { source, said, organisation: values.organisation }
}

function read(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({
      args: [...args],
      options: {
        ...{ title: text, date: text, licence: text, standing: text, organisation: text },
        journal: text,
        author: { type: 'string', multiple: true },
        identifier: { type: 'string', multiple: true },
      },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'evidence mend takes one source')
  }
}
