import { parseArgs } from 'node:util'
import { erasureReasons } from '../../../domain/erasure/erasure.ts'
import { turnKeys } from '../../../flows/change-keys.ts'
import { MasterKeyError } from '../../../adapters/keys/master-key.ts'
import { eraseByRule, forgetErased } from '../../../flows/erase-client.ts'
import { UsageError, write, type Command } from '../command.ts'
import { oneOrganisation, withRecord, type OnRecord } from '../with-record.ts'

const PIECES = 200
/** A change from before the erasure, its own, and one for an erasure beside it. */
const ENOUGH = 3
const reasons = erasureReasons.filter((one) => one !== 'retention')

/** `rapport erase`: destroys a client's key, and with it every word. */
export const command: Command = {
  name: 'erase',
  summary: 'Erases a client: destroys their key and everything that was sealed with it.',
  usage: [
    `rapport erase CLIENT-ID --because ${reasons.join('|')} [--organisation ID]`,
    '',
    'Works beside a running server; open pages of the client end. Nothing brings it back. Refused while a legal hold',
    'stands or an episode is open. Writes one line: {client, keys, values}, or {client, error}; the exit code is 1',
    'where it was refused. Back up afterwards, and replace the carried copy of erasure.key: earlier files of keys open',
    'with nothing that is left (docs/decisions/2026-11-21-erasure.md).',
    '',
  ].join('\n'),
  async run(args, world) {
    const { client, because, organisation } = optionsOf(args)
    return withRecord(world, async (on) => {
      const wanted = { clientId: client, because }
      const erased = await eraseByRule(oneOrganisation(on, organisation), wanted, on)
      const answer = erased.ok
        ? { client, keys: erased.value.keys, values: erased.value.values }
        : { client, error: erased.refusal.code }
      if (erased.ok) await forgetNow(oneOrganisation(on, organisation), on)
      await write(world.stdout, `${JSON.stringify(answer)}\n`)
      return erased.ok ? 0 : 1
    })
  },
}

/** A running server would do it within seconds; here it is done when the command ends. */
export async function forgetNow(
  organisationId: string,
  on: Pick<OnRecord, 'erasures' | 'keyChanges' | 'ids' | 'clock'>,
): Promise<void> {
  for (let finished = 0; await forgetErased(organisationId, on);) {
    if (finished === ENOUGH)
      throw new MasterKeyError(
        'The client is erased. Keys were changed, and the database does not say that it was after the erasure, so the older erasure.key is still there. Set the clock of the database, and let the server run: it goes on.',
      )
    if ((await turnKeys(organisationId, PIECES, on)) === 'finished') finished += 1
  }
}

function optionsOf(args: readonly string[]) {
  const { values, positionals } = read(args)
  const [client, ...more] = positionals
  const because = reasons.find((one) => one === values.because)
  if (client === undefined || more.length > 0) throw new UsageError('erase takes the id of one client')
  if (because === undefined) throw new UsageError(`say why: --because ${reasons.join('|')}`)
  return { client, because, organisation: values.organisation }
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
    throw new UsageError(error instanceof Error ? error.message : 'erase takes a client and --because')
  }
}
