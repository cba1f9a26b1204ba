import type { Reading } from '../guard/reading/read.ts'
import type { Behaviour } from './behaviours.ts'
import { behavioursOf, type Signs } from './behaviour.ts'
import { empathyOf, type Carried } from './empathy.ts'
import { readLearned, type Learned } from './learned/read-learned.ts'
import { sceneOf } from './learned/scene.ts'
import { mechanisms, type Empathy } from './mechanisms.ts'

export type Turn = {
  readonly behaviours: readonly Behaviour[]
  readonly empathy: Empathy
  /** The words that carry each mechanism of empathy. */
  readonly carriedBy: readonly Carried[]
}

/** What a turn does: by the rules alone where nothing learned is at hand; otherwise the learned reader decides, in the
 * light of the rules' signs, and the rules point to the words. */
export function readTurn(text: Reading, client: Reading, signs: Signs, learned: Learned | null): Turn {
  const rules = behavioursOf(text, client, signs)
  if (learned === null) return { behaviours: rules, ...empathyOf(text, client, rules) }
  const { behaviours: read, empathy, carrier } = readLearned(learned, sceneOf(text, client, signs, rules))
  const behaviours = read.map((one, at) => decided(one, rules[at], signs[at]))
  const { carriedBy } = empathyOf(text, client, behaviours)
  const carried = mechanisms.flatMap((mechanism): readonly Carried[] => {
    if (empathy[mechanism] === 'none') return []
    const words = carriedBy.filter((one) => one.mechanism === mechanism)
    const sentence = carrier[mechanism]
    return words.length > 0 || sentence === null
      ? words
      : [{ mechanism, start: sentence.start, end: sentence.end }]
  })
  return { behaviours, empathy, carriedBy: carried.toSorted((a, b) => a.start - b.start || a.end - b.end) }
}

/** The one place where rules win on turns kept back (4 of 5): advice in the dress of a question ("have you tried …?"). */
const decided = (read: Behaviour, rule: Behaviour | undefined, signs: Signs[number] | undefined): Behaviour =>
  read === 'closed-question' && rule === 'advice' && signs?.has('advises-asking') === true ? 'advice' : read
