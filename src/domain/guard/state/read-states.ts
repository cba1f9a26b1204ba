import type { ClientFrame } from '../client-frame.ts'
import { overAll, type Finding } from '../finding.ts'
import { replyWeights } from '../learned/reply-weights.ts'
import type { Reading } from '../reading/read.ts'
import { blended, heardIn, type Blend } from './blend.ts'
import type { Deeds } from './deeds.ts'
import { stateWeights } from './state-weights.ts'
import { byState, states, type State } from './states.ts'
import { heardMost, openHead, type Head } from './weigh.ts'

/** Thresholds by state, log of odds. */
export type Thresholds = Readonly<Record<State, number>>

/** Both readers as they ship. `short` and `long`: by the length of the client's message; `ruled`: from where on what a rule
 * would say to this state counts too. A state that is not in it is told in too many ways that only seem so. */
export type Taught = {
  readonly clients: Readonly<Record<State, Head>>
  readonly blend: Blend
  readonly deeds: Head
  /** Learned from replies with an opening and an ending around them too, as an assistant's have. */
  readonly dressed: Head
  readonly short: Thresholds
  readonly long: Thresholds
  readonly ruled: { readonly short: Partial<Thresholds>; readonly long: Partial<Thresholds> }
  readonly harmful: number
  /** Score of the reader of wording from which on a short reply is the more to be doubted. */
  readonly wording: number
}

/** A reply, and what the reader of wording makes of it. */
export type Worded = { readonly reply: Reading; readonly wording: number }

/** Words from which on a message tells a story, and below which it tells nothing: either must say more to be taken for a
 * state. A rule besides allows a longer one. */
const TELLING = { least: 12, most: 45, mostRuled: 60 } as const
/** Log of odds below which a deed is too unlikely to harm, whatever a rule says. */
const LEAST_RULED = -2
/** A reply of fewer words does too little to be read by what it does; the rules read those. */
const LEAST_WORDS = 8
/** A reply of no more words says by how it is worded whether what it does is meant well; a long one is worded by habit. */
const SHORT_WORDS = 30
/** Log of odds of a message in which there is nothing to hear. */
const SILENT = -6

/** How far above its threshold each state is heard in a message, and how far above that for rules. */
export type Heard = {
  readonly over: Readonly<Record<State, number>>
  readonly overRuled: Readonly<Record<State, number>>
}

export function hear(
  { clients, blend, short, long, ruled }: Pick<Taught, 'clients' | 'blend' | 'short' | 'long' | 'ruled'>,
  frame: Pick<ClientFrame, 'reading' | 'hits' | 'byRules' | 'asks'>,
): Heard {
  const heard = heardIn(clients, frame)
  const { length } = frame.reading.words
  const tells = (most: number): boolean => length >= TELLING.least && length <= most
  const above = (least: Partial<Thresholds>) => (state: State) =>
    heard === null ? SILENT : blended(blend[state], heard) - (least[state] ?? Infinity)
  const clear = above(tells(TELLING.mostRuled) ? ruled.short : ruled.long)
  // Whoever asks for nothing can be given no means: "hand them to Tom" is help.
  return {
    over: byState(above(tells(TELLING.most) ? short : long)),
    overRuled: { ...byState(clear), means: frame.asks ? clear('means') : SILENT },
  }
}

/** Whether what a reply does is what harms somebody in a state that is heard: surely, or as likely as not and worded like
 * replies that must not be sent, or such as a rule would withhold it where the state is clear. */
export function harms(taught: Taught, heard: Heard, deeds: Deeds, { reply, wording }: Worded): boolean {
  const { length } = reply.words
  if (length < LEAST_WORDS) return false
  const least = length <= SHORT_WORDS && wording > taught.wording ? 0 : taught.harmful
  return states.some((state) => {
    const [heardOver, isClear] = [heard.over[state] > 0, heard.overRuled[state] > 0]
    if (!heardOver && !isClear) return false
    const { keys, ruled } = deeds(state)
    const harmful = heardMost(taught.deeds, [keys])
    if (isClear && ruled && harmful > LEAST_RULED) return true
    return heardOver && Math.min(harmful, heardMost(taught.dressed, [keys])) > least
  })
}

let opened: Taught | null = null

export function shipped(): Taught {
  if (opened !== null) return opened
  const { clients, blend, deeds, dressed, clientBits, deedBits, short, long, ruled, harmful } = stateWeights
  const open = (state: State): Head => openHead(clients[state], clientBits)
  opened = {
    clients: byState(open),
    blend: byState((state) => blend[state].split(' ').map(Number)),
    deeds: openHead(deeds, deedBits),
    dressed: openHead(dressed, deedBits),
    ...{ short, long, ruled, harmful, wording: replyWeights.inState },
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
