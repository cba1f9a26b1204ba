import { parseArgs } from 'node:util'
import { theServer } from '../../../domain/access/actor.ts'
import type { Refusal } from '../../../domain/outcome.ts'
import { answerAtTheServer } from '../../../flows/confirm.ts'
import type { Confirmation } from '../../../flows/confirmation-ports.ts'
import { UsageError, write, type Command } from '../command.ts'
import { oneOrganisation, withRecord, type OnRecord } from '../with-record.ts'

/** `rapport members confirm`: whoever runs the server stands for the second person. */
export const command: Command = {
  name: 'members confirm',
  summary:
    'Confirms what one administrator asked for, as the second person; without an id it lists what waits.',
  usage: [
    'rapport members confirm [ID…] [--refuse] [--organisation ID]',
    '',
    'Works beside a running server. A new practitioner, supervisor or administrator, and another identity provider, hold',
    'only when a second person has said yes: another administrator, a supervisor, or whoever runs the server, who can',
    'read its key as it is. Without an ID: one line for each that waits, {id, what, role, member, askedBy, askedAt}. With',
    'IDs: one line each, {id, answer} or {id, error}, with a sentence on standard error; the exit code is 1 where one was',
    'refused. --refuse says no instead.',
    '',
  ].join('\n'),
  async run(args, world) {
    const { ids, answer, organisation } = optionsOf(args)
    return withRecord(world, async (on) => {
      const organisationId = oneOrganisation(on, organisation)
      const say = (line: object): Promise<void> => write(world.stdout, `${JSON.stringify(line)}\n`)
      if (ids.length === 0) {
        for (const one of await on.confirmations.waiting(theServer(organisationId)))
          await say(await listed(on, organisationId, one))
        return 0
      }
      let refused = 0
      for (const id of ids) {
        const answered = await answerAtTheServer(theServer(organisationId), id, answer, on)
        if (!answered.ok) refused += 1
        await say(answered.ok ? { id, answer } : { id, error: answered.refusal.code })
        if (!answered.ok) world.stderr.write(`rapport: ${whyNot(id, answered.refusal)}\n`)
      }
      return refused === 0 ? 0 : 1
    })
  },
}

/** Somebody else may answer in the same moment: then it is decided already. */
const whyNot = (id: string, { code }: Refusal): string =>
  code === 'not-found' || code === 'already-decided'
    ? `nothing waits under ${id}: it was answered, or never asked. Without an id: what waits.`
    : `${id} is refused by the record (${code}), and waits on.`

async function listed({ people }: OnRecord, organisationId: string, asked: Confirmation) {
  const nameOf = async (memberId: string): Promise<string | null> =>
    (await people.member(organisationId, memberId))?.name ?? null
  const { id, what, askedAt } = asked
  const whose = asked.what === 'role' ? { role: asked.role, member: await nameOf(asked.memberId) } : {}
  return { id, what, ...whose, askedBy: await nameOf(asked.askedBy), askedAt }
}

function optionsOf(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { refuse: { type: 'boolean' }, organisation: { type: 'string' } },
      allowPositionals: true,
    })
    const answer = values.refuse === true ? ('refused' as const) : ('confirmed' as const)
    if (positionals.length === 0 && values.refuse === true) throw new UsageError('say what is refused')
    return { ids: positionals, answer, organisation: values.organisation }
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'members confirm takes ids')
  }
}
