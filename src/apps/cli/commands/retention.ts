import { parseArgs } from 'node:util'
import { applyRetention } from '../../../flows/retention.ts'
import { UsageError, write, type Command } from '../command.ts'
import { withRecord } from '../with-record.ts'

/** `rapport retention`: what is too old by each organisation's own rules goes, or is counted. */
export const command: Command = {
  name: 'retention',
  summary: 'Removes what is too old by each organisation’s rules; --dry-run only counts it.',
  usage: [
    'rapport retention [--dry-run]',
    '',
    'Does now what the server does once a day. Nothing of a client whom a legal hold keeps or whose episode is open,',
    'and nothing of the audit chain. Writes one line for each organisation: {organisation, dry, suggestions,',
    'own-words, events, links, clients}, how many of each went or would go.',
    '',
  ].join('\n'),
  async run(args, world) {
    const dry = isDry(args)
    return withRecord(world, async (on) => {
      for (const organisation of on.organisations) {
        const done = await applyRetention(organisation, { dry }, on)
        await write(world.stdout, `${JSON.stringify({ organisation, dry, ...done })}\n`)
      }
      return 0
    })
  },
}

function isDry(args: readonly string[]): boolean {
  try {
    const { values } = parseArgs({ args: [...args], options: { 'dry-run': { type: 'boolean' } } })
    return values['dry-run'] ?? false
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'retention takes --dry-run')
  }
}
