import type { SignalKind } from '../risk/signal.ts'
import type { Situation } from './choose-moves-situation.ts'
import type { Filled } from './choose-moves-fill.ts'
import { overlaps } from './client-words.ts'
import type { SlotName, SlotWords } from './slots.ts'
import type { Theme } from './themes-list.ts'

/** What somebody writes about matters more than where it happens, and a specific theme more than a mood. */
const weights: Readonly<Partial<Record<Theme, number>>> = {
  loss: 5,
  breakup: 4.5,
  relapse: 4.5,
  'job-loss': 4.5,
  trauma: 4.2,
  panic: 4.2,
  'therapy-itself': 5,
  confidentiality: 6,
  'self-criticism': 4,
  fertility: 5,
  'health-worry': 4.4,
  unfair: 3.8,
  'fed-up': 2.8,
  conflict: 2.8,
  arguments: 3.4,
  'family-conflict': 3,
  'partner-conflict': 3.2,
  'partner-arguments': 3.6,
  'friends-conflict': 3.2,
  'in-the-middle': 3.6,
  'worry-sleep': 3.4,
  'lost-interest': 3.8,
  inactive: 3.2,
  fear: 3.2,
  withdrawal: 1,
  'appointment-when': 5.5,
  identity: 4,
  migration: 4,
  pregnancy: 3.8,
  postnatal: 3.8,
  caring: 4,
  checking: 4.2,
  bullying: 4.2,
  'alcohol-relapse': 4.8,
  'alcohol-sleep': 4.5,
  overwhelm: 3.6,
  shame: 3.8,
  guilt: 3.6,
  stuck: 3.2,
  decision: 3.4,
  numb: 3.6,
  cancelled: 5,
  fees: 5,
  forms: 4,
  transport: 4.5,
  housing: 5,
  legal: 4.5,
  medication: 5,
  technology: 4.5,
  appointment: 4,
  practical: 1,
  doctor: 4,
  family: 2.2,
  partner: 2.6,
  children: 2.6,
  friends: 2.2,
  work: 2.4,
  study: 2.8,
  money: 3,
  beginning: 0.4,
  brief: 3,
  thanks: 3.5,
  progress: 4.5,
  setback: 3.9,
  'good-news': 5.2,
  'self-doubt': 4,
  'child-struggling': 4.2,
  trust: 4,
  betrayed: 4.6,
  envy: 4,
  'no-reply': 3.7,
  'loved-one-ill': 4.6,
  anniversary: 4.6,
  'should-be-over': 4.2,
  eating: 4.2,
  habit: 4.4,
  spending: 4,
  speaking: 4.2,
  'work-overload': 3.6,
  'work-conflict': 3.8,
  confession: 5,
  'am-i': 4.3,
  'therapy-how': 5,
  unsure: 3.6,
  bonding: 5,
  'new-diagnosis': 4.6,
  'not-believed': 4,
  'language-barrier': 4.3,
  neighbour: 3.6,
  dream: 3.8,
  phobia: 4.4,
  discrimination: 4.8,
  coparenting: 4.4,
  expectations: 3.8,
  boundaries: 4,
  perfectionism: 3.8,
  screens: 3.4,
  dating: 3.6,
  'new-place': 3.4,
  holidays: 3.2,
  'lost-temper': 4.3,
  purpose: 4.2,
  hormones: 4.2,
  intimacy: 4.2,
  missed: 5,
  hello: 2.6,
  ache: 2.6,
  operation: 4.3,
  'kept-waiting': 5.2,
  'been-quiet': 3,
  'about-you': 4,
  'see-you': 4.5,
  'bring-along': 4.8,
  received: 4.8,
  lending: 4.2,
  'carried-on': 4,
  practised: 4.2,
  'stopped-medication': 5.6,
  'moving-away': 3.8,
  controlled: 5,
  refill: 5.8,
  prison: 4.6,
  robbed: 4.4,
  'family-criticism': 3.8,
  party: 0,
  unclear: 2,
  asked: 2.5,
  heavy: 0.2,
  long: 0,
}
const OTHER_THEME = 3

/** How much a kind decides what to ask first. */
const urgency: Readonly<Record<SignalKind, number>> = {
  'attempt-recent': 9,
  intent: 8,
  plan: 8,
  preparation: 8,
  'means-or-method-seeking': 7,
  'overdose-or-withdrawal': 7.5,
  'harm-to-others': 6,
  'child-safeguarding': 6,
  'harm-from-others': 5.5,
  'active-ideation': 5,
  goodbye: 5,
  'self-injury': 4.5,
  psychosis: 4.5,
  'passive-ideation': 4,
  burdensomeness: 3.5,
  'attempt-past': 3.5,
  mania: 3.5,
  'eating-disorder': 3.5,
  entrapment: 3,
  hopelessness: 3,
  panic: 1,
}

const slotWorth: Readonly<Record<SlotName, number>> = {
  words: 1.5,
  want: 3.6,
  loss: 1.6,
  feeling: 1.5,
  signal: 1.5,
  person: 1,
  time: 0.6,
}
/** A move written for one signal goes before one for many. */
const SPECIFIC = 1.5
/** Informing comes after listening. */
const TOLD = -0.5
/** A move of the stage that the work is in goes a little before one of another. */
const IN_STAGE = 0.6
/** Share of a theme's weight that words about it carry. */
const SHARE = 0.5
/** How far chance may move a rank: two clients who write the same do not get the same words. */
const CHANCE = 1

/** Higher is better. The same conversation and version always rank the same. */
export function rank(filled: Filled, situation: Situation): number {
  const { move, matched, slots } = filled
  const themeWeights = matched.map((theme) => weights[theme] ?? OTHER_THEME)
  const kinds = situation.signals.map((s) => s.kind).filter((kind) => move.signals.includes(kind))
  const { conversationId, version } = situation.conversation.thread
  return (
    Math.max(0, ...themeWeights) +
    Math.min(themeWeights.length, 3) * 0.3 +
    Math.max(0, ...kinds.map((kind) => urgency[kind])) +
    (move.signals.length === 0 ? 0 : SPECIFIC / move.signals.length) +
    (move.does === 'inform' ? TOLD : 0) +
    (move.stage === situation.stage ? IN_STAGE : 0) +
    slots.reduce((sum, s) => sum + slotWorth[s.slot] + about(s, situation), 0) +
    CHANCE * chance(`${conversationId}:${version}:${move.id}`)
  )
}

/** Words given back weigh as much as what they are about. */
const about = (slot: SlotWords, { themes }: Situation): number =>
  slot.slot === 'words'
    ? SHARE *
      Math.max(
        0,
        ...[...themes].flatMap(([theme, found]) =>
          found.some((f) => f.message.id === slot.messageId && overlaps(f, slot))
            ? [weights[theme] ?? OTHER_THEME]
            : [],
        ),
      )
    : 0

/** FNV-1a as a number from 0 to 1. */
function chance(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  // One more stir: keys that differ in their last character must not rank alike.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 12)) >>> 0) / 0x1_0000_0000
}
