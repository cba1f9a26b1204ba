import { parseArgs } from 'node:util'
import { keyLevels, type KeyLevel } from '../../../flows/key-ports.ts'
import { changeKeysByHand, turnKeys } from '../../../flows/change-keys.ts'
import { rotateMaster } from '../rotate-master.ts'
import { rotateRoles } from '../rotate-roles.ts'
import { UsageError, write, type Command } from '../command.ts'
import { told, withRecord, type OnRecord } from '../with-record.ts'

/** Pieces of work between two looks. */
const PIECES = 50

/** `rapport keys rotate`: newer keys, while everybody works. */
export const command: Command = {
  name: 'keys rotate',
  summary:
    'Changes the master key, the organisations’ or the clients’ keys, or roles’ passwords, while the server works.',
  usage: [
    'rapport keys rotate master',
    'rapport keys rotate organisation [--organisation ID]',
    'rapport keys rotate clients [--organisation ID] [--client ID]',
    'rapport keys rotate roles',
    '',
    'organisation  a newer key for each; clients’ keys are wrapped anew, its own values sealed anew',
    'clients       newer keys for all clients or one; everything of theirs is sealed anew',
    'master        a newer master key. In a file this does it all. Where the key comes from the environment or a',
    '              command, let that give both first, the newer before the older, restart the servers, run this, and',
    '              take the older away. Clients’ visits end with it: they open their link again.',
    'roles         newer passwords for the two roles that servers sign in to your PostgreSQL with. What somebody left on',
    '              the roles is put back, and every session from before is ended; servers that run connect anew and go on.',
    '              Takes a minute (PostgreSQL’s authentication_timeout): so long somebody may sign in who had begun to.',
    '              One line: {level, putBack, sessionsEnded}.',
    'Nothing is unreadable meanwhile, and after a kill the same command goes on. Take a new backup afterwards. One line',
    'for each: {organisation, level, keys, values}.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { level, organisation, client } = optionsOf(args)
    if (level === 'roles')
      return told(world, () =>
        rotateRoles(
          world,
          (work) => withRecord(world, work),
          (changed) => write(world.stdout, `${JSON.stringify({ level, ...changed })}\n`),
        ),
      )
    return withRecord(world, async (on) => {
      if (level === 'master') {
        for (const done of await rotateMaster(on, world.env))
          await write(world.stdout, `${JSON.stringify(done)}\n`)
        return 0
      }
      for (const id of on.organisations.filter((one) => organisation === undefined || one === organisation)) {
        const done = await rotate(on, id, level, client)
        await write(world.stdout, `${JSON.stringify({ organisation: id, level, ...done })}\n`)
      }
      return 0
    })
  },
}

/** Where one is under way already, that one is brought to its end. */
async function rotate(on: OnRecord, id: string, level: KeyLevel, client: string | undefined) {
  await changeKeysByHand(id, { level, clientId: client ?? null }, on)
  let turn = await turnKeys(id, PIECES, on)
  while (turn === 'more') turn = await turnKeys(id, PIECES, on)
  const latest = await on.keyChanges.latest(id)
  return { keys: latest?.keys ?? 0, values: latest?.values ?? 0 }
}

function optionsOf(args: readonly string[]) {
  const { values, positionals } = read(args)
  const [wanted, ...more] = positionals
  const level = (['master', 'roles', ...keyLevels] as const).find((one) => one === wanted)
  if (level === undefined || more.length > 0)
    throw new UsageError('keys rotate master, organisation, clients or roles')
  if (values.client !== undefined && level !== 'clients')
    throw new UsageError('--client belongs to keys rotate clients')
  return { level, ...values }
}

function read(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({
      args: [...args],
      options: { organisation: text, client: text },
      allowPositionals: true,
    })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'keys rotate takes a level')
  }
}
