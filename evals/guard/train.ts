/**
 * Learns the readers of the guard and writes their weights, the same bytes each time: the reader of replies
 * (src/domain/guard/learned) and the readers of states and deeds (src/domain/guard/state), from data/guard/corpus, against
 * the turns of data/feedback/corpus and the messages of data/risk/corpus:
 *
 *   npm run train:guard
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { states, type State } from '../../src/domain/guard/state/states.ts'
import type { Head } from '../../src/domain/guard/state/weigh.ts'
import { packed } from '../risk/quantise.ts'
import { clients, taughtReplies } from './clients.ts'
import { fingerprint } from './fingerprint.ts'
import { practitioners, readerReplies } from './labelled.ts'
import { teachReader } from './learn-reply.ts'
import { teachChance } from './learn-chance.ts'
import { DEED_BITS, teachDeeds } from './learn-deeds.ts'
import { CLIENT_BITS, HARMFUL, teachHearing } from './learn-states.ts'

const domain = join(import.meta.dirname, '../../src/domain/guard')
const replies = taughtReplies()
const quiet = practitioners()
process.stderr.write(`${replies.length} labelled replies, ${quiet.length} turns of practitioners\n`)

function write(file: string, lines: string): void {
  writeFileSync(join(domain, file), lines)
  process.stderr.write(`${file}: ${lines.length} bytes, ${gzipSync(lines).length} gzip\n`)
}

const { reader, threshold, inState } = teachReader(readerReplies(), quiet)
write(
  'learned/reply-weights.ts',
  `/** Which replies read as those that must not be sent. Written by \`npm run train:guard\`; see data/guard/README.md. */
export const replyWeights = {
  learnedWith: '${fingerprint()}',
  threshold: ${threshold},
  inState: ${inState},
  reader: {
    labels: ${reader.labels},
    keys: '${reader.keys}',
    weights:
      '${reader.weights}',
  },
} as const
`,
)

const all = clients()
const hearing = teachHearing(all)
const { clients: heads, blend, short, long, ruled } = hearing
const { deeds, dressed } = teachDeeds(replies, quiet, hearing)
const chance = teachChance(all, replies, quiet, hearing)
const head = ({ weights, step, constant }: Head, indent: string): string =>
  [
    '{',
    `${indent}  step: ${step},`,
    `${indent}  constant: ${constant},`,
    `${indent}  weights:`,
    `${indent}    '${packed(weights)}',`,
    `${indent}}`,
  ].join('\n')
/** As the house formats it: a long text stands beneath its key, but for a short key. */
const afterKey = (key: string): string => (key.length > 4 ? '\n      ' : ' ')
const numbers = (of: Partial<Readonly<Record<State, number>>>, indent = '    '): string =>
  states
    .filter((state) => of[state] !== undefined)
    .map((state) => `${indent}${state}: ${of[state]},`)
    .join('\n')
write(
  'state/state-weights.ts',
  `/** Which messages are full of a state, and which deeds of a reply harm in it. Written by \`npm run train:guard\`. */
export const stateWeights = {
  clientBits: ${CLIENT_BITS},
  deedBits: ${DEED_BITS},
  harmful: ${HARMFUL},
  chance: { slope: ${chance.slope}, constant: ${chance.constant} },
  short: {
${numbers(short)}
  },
  long: {
${numbers(long)}
  },
  ruled: {
    short: {
${numbers(ruled.short, '      ')}
    },
    long: {
${numbers(ruled.long, '      ')}
    },
  },
  blend: {
${states.map((state) => `    ${state}:${afterKey(state)}'${blend[state].join(' ')}',`).join('\n')}
  },
  deeds: ${head(deeds, '  ')},
  dressed: ${head(dressed, '  ')},
  clients: {
${states.map((state) => `    ${state}: ${head(heads[state], '    ')},`).join('\n')}
  },
} as const
`,
)
