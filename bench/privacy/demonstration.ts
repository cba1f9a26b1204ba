import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openConversation } from '../../src/adapters/memory/open-conversation.ts'
import { openMemoryWorld } from '../../src/adapters/memory/open-world.ts'
import { openShipped } from '../../src/adapters/shipped/open-shipped.ts'
import { loadDemonstration } from '../../src/apps/server/load-demonstration.ts'
import type { Conversation } from '../../src/domain/conversation/conversation.ts'
import { hideConversation, knownOf } from '../../src/domain/drafting/hide-conversation.ts'
import { say } from '../figures.ts'
import { secrets } from './hider.ts'

const data = join(import.meta.dirname, '../../data')

/** A word in a name that names nobody by itself. */
const TITLES = new Set(['dr', 'dra', 'doña', 'don', 'big'])
const PLACEHOLDER = /\[[A-Z-]+-\d+-[0-9A-Z]+\]/g

/** Without accents and case, marks as spaces, so that "gregs" is not "greg" and "Íñigo" is "inigo". */
const plain = (text: string): string =>
  ` ${text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}@]+/gu, ' ')
    .trim()} `

function countOf(text: string, identifier: string): number {
  const wanted = plain(identifier)
  let count = 0
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length - 1)) count += 1
  return count
}

/** By client: what was read by hand in their conversation. */
function annotated(): ReadonlyMap<string, readonly string[]> {
  const lines = readFileSync(join(import.meta.dirname, 'demonstration-identifiers.txt'), 'utf8').split('\n')
  return new Map(
    lines
      .filter((line) => line.includes('\t'))
      .map((line) => line.split('\t'))
      .map(([client = '', list = '']) => [client, list.split('|').filter((one) => one !== '')]),
  )
}

/** Everything to look for in one conversation: what was read by hand, and every part of what the record knows. */
function wantedIn(conversation: Conversation, byHand: readonly string[]): readonly string[] {
  const parts = knownOf(conversation, null).flatMap(({ type, value }) =>
    type === 'name'
      ? value.split(/[\s-]+/).filter((word) => !TITLES.has(word.toLowerCase().replace('.', '')))
      : [value],
  )
  return [...new Map([...byHand, ...parts].map((value) => [plain(value), value])).values()]
}

/** Loads the demonstration clinic, hides each conversation as a draft would, and counts what is left to read. */
export async function demonstration(): Promise<void> {
  const { ports, kept } = openMemoryWorld({ shipped: openShipped(data, null) })
  const { organisationId } = await loadDemonstration(ports, data)
  const organisation = kept.get(organisationId)
  const list = annotated()
  say(
    '\ndemonstration clinic, hidden as for a draft: identifiers standing in the conversation → left after hiding',
  )
  let [stood, left] = [0, 0]
  for (const one of organisation?.conversations.values() ?? []) {
    if (!organisation) continue
    const conversation = openConversation(organisation, one)
    const { name } = conversation.client
    const byHand = list.get(name)
    if (!byHand) say(`  ${name}: nobody has listed the identifiers of this conversation`)
    const before = plain(conversation.messages.map((message) => message.text).join('\n'))
    const turns = hideConversation(conversation, {
      profile: null,
      ownWords: '',
      clinic: null,
      nonce: secrets.nonce,
    }).turns.map((turn) => turn.text)
    const after = plain(turns.join('\n').replaceAll(PLACEHOLDER, '□'))
    const found = wantedIn(conversation, byHand ?? []).map((value) => ({
      value,
      before: countOf(before, value),
      after: countOf(after, value),
    }))
    const [there, leaks] = [found.filter((each) => each.before > 0), found.filter((each) => each.after > 0)]
    stood += there.reduce((sum, each) => sum + each.before, 0)
    left += leaks.reduce((sum, each) => sum + each.after, 0)
    const which = leaks.map((each) => `${each.value} ×${each.after}`).join(', ')
    const stale = (byHand ?? []).filter((value) => countOf(before, value) === 0)
    say(
      `  ${name.padEnd(30)} ${String(there.reduce((sum, each) => sum + each.before, 0)).padStart(3)} → ${leaks.reduce((sum, each) => sum + each.after, 0)}  ${which}${stale.length > 0 ? `  (listed but not there: ${stale.join(', ')})` : ''}`,
    )
  }
  say(`  in all ${stood} → ${left}; target 0`)
}
