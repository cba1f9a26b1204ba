/**
 * Choosing moves for one conversation: microseconds, over the library that ships.
 *
 *   node bench/moves.bench.ts
 *
 * Target: 20 ms, linear in the length of what was written.
 */
import { loadMoves } from '../src/adapters/shipped/moves.ts'
import type { Conversation } from '../src/domain/conversation/conversation.ts'
import { chooseMoves } from '../src/domain/drafting/choose-moves.ts'
import { everyMove } from '../src/domain/drafting/move-policy.ts'

const library = loadMoves('data/moves')

const written = (text: string): Conversation => ({
  thread: {
    organisationId: 'o',
    conversationId: 'c',
    clientId: 'k',
    practitionerIds: [],
    version: 1,
    jurisdiction: 'US-CA',
    language: 'en',
    noAi: false,
    openEpisode: null,
  },
  client: {
    clientId: 'k',
    name: 'N',
    preferredName: 'N',
    pronouns: null,
    birthYear: null,
    jurisdiction: 'US-CA',
    country: 'US',
    language: 'en',
    contact: { phone: null, email: null },
    circle: [],
    identifiers: [],
    about: '',
  },
  messages: [{ id: 'm', from: 'client', text, at: '', level: 'none', language: 'en', signals: [] }],
  consents: [],
  practitioners: [],
})
const ordinary = written(
  "My mum died in March and I can't sleep. Work is too much and my boss keeps adding more. I just want to feel like myself again.",
)
const longest = written("I can't sleep and I worry about my mum, my job and the rent. ".repeat(1_060))
const hostile = written(`I'm ${'so really very '.repeat(4_000)}${'a'.repeat(4_000)}`)

const timed = (name: string, conversation: Conversation): void => {
  const once = (): number => {
    const before = performance.now()
    chooseMoves(conversation, library, { used: [], assist: 'moves', policy: everyMove })
    return performance.now() - before
  }
  for (let warm = 0; warm < 50; warm++) once()
  const took = Array.from({ length: 500 }, once).toSorted((a, b) => a - b)
  const at = (share: number): string => ((took[Math.floor(share * took.length)] ?? 0) * 1_000).toFixed(0)
  process.stdout.write(`${name.padEnd(24)} p50 ${at(0.5).padStart(6)} µs   p99 ${at(0.99).padStart(6)} µs\n`)
}
process.stdout.write(`moves in the library: ${library.length}\n`)
timed('an ordinary message', ordinary)
timed('64 kB of sentences', longest)
timed('64 kB without an end', hostile)
