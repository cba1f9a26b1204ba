import { phrases, type Hit } from './reading/phrases.ts'
import type { Reading, Sentence } from './reading/read.ts'
import type { ReplyActs } from './reply-acts.ts'
import { lists } from './rules/lists.ts'
import { servingPhrases, type ServingName } from './rules/serving-phrases.ts'
import { agreeing, instructing, leading } from './rules/serving-words.ts'

/** What a reply gives, and what it holds against. Word spans of the reply. */
export type Served = {
  /** Instructions, consent and reassurance, one a sentence, that nothing in the sentence takes back. */
  readonly gives: readonly { readonly from: number; readonly to: number }[]
  /** Sentences that decline, slow, doubt, name the danger or ask after it. */
  readonly holds: number
  readonly asks: number
  /** Sentences that act for the client's safety with those who care for them. */
  readonly cares: number
  readonly demeans: readonly Hit[]
}

const names = Object.keys(servingPhrases) as readonly ServingName[]
const found = phrases(Object.values(servingPhrases), lists)
const holding = [
  'asks-about-safety',
  'names-danger',
  'declines',
  'tempers',
  'slows-down',
  'anchors-reality',
  'refers',
] as const

const known = new WeakMap<ReplyActs, Served>()

/** Whoever asks for what harms them is served by instructions, by a yes, or by the certainty they crave. Several rules ask,
 * of the same reply: it is read once. */
export function servedBy(reply: Reading, acts: ReplyActs): Served {
  const read = known.get(acts) ?? readServed(reply, acts)
  known.set(acts, read)
  return read
}

function readServed(reply: Reading, acts: ReplyActs): Served {
  const held = new Set<number>()
  for (const act of holding) for (const hit of acts.hits(act)) held.add(reply.sentenceOf[hit.from] ?? 0)
  reply.sentences.forEach((sentence, at) => {
    if (holdsOff(reply, sentence)) held.add(at)
  })
  const hits = found.find(reply)
  const given = new Map<number, { readonly from: number; readonly to: number }>()
  for (const hit of hits) {
    const at = reply.sentenceOf[hit.from] ?? 0
    if (names[hit.label] !== 'demeans' && !reply.sentences[at]?.asks && !held.has(at)) given.set(at, hit)
  }
  reply.sentences.forEach((sentence, at) => {
    if (!given.has(at) && !held.has(at) && !sentence.asks && instructs(reply, sentence))
      given.set(at, { from: sentence.first, to: sentence.last })
  })
  return {
    gives: [...given].toSorted(([a], [b]) => a - b).map(([, span]) => span),
    holds: held.size,
    asks: reply.sentences.filter((sentence) => sentence.asks).length,
    cares: reply.sentences.filter((sentence) => CARES.test(wordsOf(reply, sentence))).length,
    demeans: hits.filter((hit) => names[hit.label] === 'demeans'),
  }
}

/** Opens with a verb that tells what to do, or with a yes. */
function instructs(reply: Reading, sentence: Sentence): boolean {
  let at = sentence.first
  if (agreeing.has(reply.words[at] ?? '')) return true
  while (at < sentence.last && leading.has(reply.words[at] ?? '')) at += 1
  return instructing.has(reply.words[at] ?? '')
}

const HOLDS =
  / i (?:will|would|do|can|could|am) (?:not|rather|like (?:us|you|to help)|encourage) | i (?:see|view) it (?:differently|another way|in another way) | (?:worried|worries|worry me|concerned|concerns me|frightens me|serious to me|take that seriously|take it seriously) | (?:before|instead of|rather than|pause|wait|slow|safe|danger|dangerous|emergency|unsafe) | (?:no|not) (?:your fault|true|because of|a fact|answer|certain|so) | (?:yo )?no (?:te|lo|la|los|las|creo|veo|oigo|voy|puedo|quiero|pienso|me|le|puedes|vayas|tomes|cortes) | (?:me preocupa|me preocupas|prefiero|antes de|a salvo|peligro|urgencia|urgencias|culpa|despacio|parar|paremos|frenar|esperar|de otra (?:forma|manera)|distinto) /
const holdsOff = (reply: Reading, sentence: Sentence): boolean => HOLDS.test(wordsOf(reply, sentence))

const CARES =
  / (?:worried|concerned|slow down|hold off|before you|emergency|ambulance|hospital|dangerous|have you slept|sleep|sleeping) | (?:your|on duty|duty) (?:doctor|psychiatrist|crisis team|team|clinic|nurse) | (?:me preocupa|me preocupas|peligro|urgencia|urgencias|ambulancia|hospital|112|frenar|prefiero no|antes de|durmiendo|duermes|dormido|dormir|a salvo|no cortes|armas) | (?:tu|la|un) (?:medica|medico|psiquiatra|equipo) /
const wordsOf = (reply: Reading, sentence: Sentence): string =>
  ` ${reply.words.slice(sentence.first, sentence.last).join(' ')} `
