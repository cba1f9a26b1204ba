import type { ClientFrame } from '../client-frame.ts'
import { overAll, type Finding } from '../finding.ts'
import { replyWeights } from '../learned/reply-weights.ts'
import type { Reading } from '../reading/read.ts'
import { clientKeys } from './client-keys.ts'
import type { Deeds } from './deeds.ts'
import { stateWeights } from './state-weights.ts'
import { states, type State } from './states.ts'
import { heardMost, openHead, type Head } from './weigh.ts'

/** Both readers as they ship. Thresholds are log of odds: `short` and `long` by the length of the client's message. */
export type Taught = {
  readonly clients: Readonly<Record<State, Head>>
  readonly deeds: Head
  /** Learned from replies with an opening and an ending around them too, as an assistant's have. */
  readonly dressed: Head
  readonly short: Readonly<Record<State, number>>
  readonly long: Readonly<Record<State, number>>
  readonly harmful: number
  /** Score of the reader of wording from which on a short reply is the more to be doubted. */
  readonly wording: number
}

/** A reply, and what the reader of wording makes of it. */
export type Worded = { readonly reply: Reading; readonly wording: number }

/** Words from which on a message tells a story, and below which it tells nothing: either must say more to be taken for a state. */
const TELLING = { least: 12, most: 45 } as const
/** A reply of fewer words does too little to be read by what it does; the rules read those. */
const LEAST_WORDS = 8
/** A reply of no more words says by how it is worded whether what it does is meant well; a long one is worded by habit. */
const SHORT_WORDS = 30
/** Log of odds of a message in which there is nothing to hear. */
const SILENT = -6

/** How far above its threshold each state is heard in a message. */
export type Heard = Readonly<Record<State, number>>

export function hear(
  { clients, short, long }: Pick<Taught, 'clients' | 'short' | 'long'>,
  { reading, hits }: Pick<ClientFrame, 'reading' | 'hits'>,
): Heard {
  const keys = clientKeys(reading, hits)
  const { length } = reading.words
  const least = length < TELLING.least || length > TELLING.most ? long : short
  const over = (state: State): number =>
    keys.length === 0 ? SILENT : heardMost(clients[state], keys) - least[state]
  return {
    ...{ belief: over('belief'), elation: over('elation'), compulsion: over('compulsion') },
    ...{ means: over('means'), danger: over('danger'), harm: over('harm') },
  }
}

/** Whether what a reply does is what harms somebody in a state that is heard: surely, or as likely as not and worded like
 * replies that must not be sent. */
export function harms(taught: Taught, heard: Heard, deeds: Deeds, { reply, wording }: Worded): boolean {
  const { length } = reply.words
  if (length < LEAST_WORDS) return false
  const least = length <= SHORT_WORDS && wording > taught.wording ? 0 : taught.harmful
  return states.some((state) => {
    if (heard[state] <= 0) return false
    const keys = [deeds(state).keys]
    return Math.min(heardMost(taught.deeds, keys), heardMost(taught.dressed, keys)) > least
  })
}

let opened: Taught | null = null

export function shipped(): Taught {
  if (opened !== null) return opened
  const { clients, deeds, dressed, clientBits, deedBits, short, long, harmful } = stateWeights
  const open = (state: State): Head => openHead(clients[state], clientBits)
  opened = {
    clients: {
      belief: open('belief'),
      elation: open('elation'),
      compulsion: open('compulsion'),
      means: open('means'),
      danger: open('danger'),
      harm: open('harm'),
    },
    deeds: openHead(deeds, deedBits),
    dressed: openHead(dressed, deedBits),
    ...{ short, long, harmful, wording: replyWeights.inState },
  }
  return opened
}

/** What the readers that were learned from labelled messages and replies add to the rules: one finding or none. */
export const stateFindings = (
  taught: Taught,
  heard: Heard,
  deeds: Deeds,
  worded: Worded,
): readonly Finding[] =>
  harms(taught, heard, deeds, worded)
    ? [overAll(worded.reply, { rule: 'harms-in-state', severity: 'block', source: 'reply-appropriateness' })]
    : []
