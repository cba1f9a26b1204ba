import { phrases } from '../guard/reading/phrases.ts'
import type { Reading, Sentence } from '../guard/reading/read.ts'
import type { Behaviour } from './behaviours.ts'
import { behaviourPhrases, leadIns, type Sign } from './behaviour-phrases.ts'
import { feelingLists, feelingOf } from './feeling-words.ts'

const names = Object.keys(behaviourPhrases)
const found = phrases(Object.values(behaviourPhrases), feelingLists)

/** Content words that come back from the client's text make a reflection simple from this share on. */
const SIMPLE_FROM = 0.5
/** A reflection of so many words says more than it heard. */
const LONG = 13
/** One that names a feeling the client did not name adds meaning from this length; without the client's words, from
 * the longer one. */
const NAMING = 6
const NAMING_ALONE = 9

/** The signs that each sentence carries. */
export type Signs = readonly ReadonlySet<string>[]

export function signsOf(text: Reading): Signs {
  const signs = text.sentences.map(() => new Set<string>())
  for (const hit of found.find(opened(text)))
    signs[text.sentenceOf[hit.from] ?? 0]?.add(names[hit.label] ?? '')
  return signs
}

/** What each sentence does by its signs, in order. MITI 4.2.1; a sentence has one behaviour. */
export function behavioursOf(text: Reading, client: Reading, signs: Signs): readonly Behaviour[] {
  const said = new Set(client.words)
  return text.sentences.map((sentence, at) => behaviourOf(text, sentence, signs[at] ?? new Set(), said))
}

/** The same text with every sentence beginning after its lead-in ("And so, what …"). */
function opened(text: Reading): Reading {
  const sentences = text.sentences.map((sentence) => {
    let first = sentence.first
    while (first < sentence.last - 2 && first < sentence.first + 3 && leadIns.has(text.words[first] ?? ''))
      first += 1
    return { ...sentence, first }
  })
  return { ...text, sentences }
}

function behaviourOf(
  text: Reading,
  sentence: Sentence,
  signs: ReadonlySet<string>,
  said: ReadonlySet<string>,
): Behaviour {
  const has = (sign: Sign): boolean => signs.has(sign)
  if (sentence.asks) return questionOf(text, sentence, signs, said)
  if (has('courtesy')) return 'other'
  if (has('confronts')) return 'confrontation'
  if (has('warns')) return 'warning'
  if (has('summarises')) return 'summary'
  if (has('affirms')) return 'affirmation'
  if (has('invites')) return 'open-question'
  if (has('advises') && !has('reflects')) return 'advice'
  if (has('advises-asking')) return 'advice'
  if (has('greets') && !has('informs')) return 'other'
  if (has('reflects') && !has('advises')) return reflectionOf(text, sentence, has('goes-deeper'), said)
  if (has('advises')) return 'advice'
  if (has('informs')) return 'information'
  if (has('speaks-of-you') || (has('goes-deeper') && !startsWithMe(text, sentence)))
    return reflectionOf(text, sentence, has('goes-deeper'), said)
  return plainStatement(text, sentence, said)
}

function questionOf(
  text: Reading,
  sentence: Sentence,
  signs: ReadonlySet<string>,
  said: ReadonlySet<string>,
): Behaviour {
  const has = (sign: Sign): boolean => signs.has(sign)
  if (has('asks-danger')) return 'closed-question'
  if (has('confronts') || has('confronts-asking')) return 'confrontation'
  if (has('asks-permission')) return 'closed-question'
  if (has('invites')) return 'open-question'
  if (has('advises-asking')) return 'advice'
  const first = text.words[sentence.first] ?? ''
  const open = has('asks-open')
  const closed = has('asks-closed')
  if (
    open &&
    !(closed && /^(do|does|did|is|are|was|were|have|has|had|can|could|will|would|should)$/.test(first)) &&
    !counts(text, sentence)
  )
    return 'open-question'
  if (closed || open) return 'closed-question'
  if (has('reflects')) return reflectionOf(text, sentence, has('goes-deeper'), said)
  return 'closed-question'
}

const counting = new Set('long often many much old far soon'.split(' '))
/** "How long", "how often": an answer of one word is enough. */
function counts(text: Reading, sentence: Sentence): boolean {
  for (let at = sentence.first; at < sentence.last - 1; at += 1)
    if (text.words[at] === 'how' && counting.has(text.words[at + 1] ?? '')) return true
  return false
}

function reflectionOf(
  text: Reading,
  sentence: Sentence,
  deeper: boolean,
  said: ReadonlySet<string>,
): Behaviour {
  const content: string[] = []
  let named = false
  for (let at = sentence.first; at < sentence.last; at += 1) {
    const word = text.words[at] ?? ''
    if (word.length > 3 && !small.has(word)) content.push(word)
    if (feelingOf(word) !== undefined && !said.has(word)) named = true
  }
  const shared = content.filter((word) => said.has(word)).length
  const share = content.length === 0 ? 1 : shared / content.length
  const length = sentence.last - sentence.first
  if (said.size > 0 && share >= SIMPLE_FROM && !named) return 'simple-reflection'
  const adds =
    (deeper && length >= 7) || (named && length >= (said.size > 0 ? NAMING : NAMING_ALONE)) || length >= LONG
  return adds ? 'complex-reflection' : 'simple-reflection'
}

const startsWithMe = (text: Reading, sentence: Sentence): boolean =>
  ['i', 'my', 'we', 'yo', 'mi', 'me', 'nosotros'].includes(text.words[sentence.first] ?? '')

const small = new Set(
  (
    'that this with from have been your you are were what when like sounds sound seems feel feels feeling really very just about ' +
    'would could there their they them because into over more most some such than then ' +
    'como esto esta este para pero porque muy mucho mucha todo toda cuando donde sientes parece suena estas tienes'
  ).split(' '),
)

/** A statement without a sign: about the client it reflects, about the world it informs, otherwise neither. */
function plainStatement(text: Reading, sentence: Sentence, said: ReadonlySet<string>): Behaviour {
  const length = sentence.last - sentence.first
  const words = text.words.slice(sentence.first, sentence.last)
  const first = words[0] ?? ''
  if (length <= 2) return 'other'
  if (first === 'you' || first === 'tu') return reflectionOf(text, sentence, false, said)
  const echoed = words.filter((word) => word.length > 3 && said.has(word) && !small.has(word)).length
  if (
    echoed >= 2 &&
    words.some((word) => word === 'you' || word === 'your' || word === 'te' || word === 'tu')
  )
    return reflectionOf(text, sentence, false, said)
  if (first === 'i' || first === 'yo' || first === 'me') return 'other'
  return length >= 5 ? 'information' : 'other'
}
