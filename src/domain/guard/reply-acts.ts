import { phrases, type Hit } from './reading/phrases.ts'
import type { Reading } from './reading/read.ts'
import { actPhrases, type ActName } from './rules/act-phrases.ts'
import { lists } from './rules/lists.ts'

/** What a reply does, by words (`hits`) and by shape. */
export type ReplyActs = {
  count(act: ActName): number
  hits(act: ActName): readonly Hit[]
  /** Items of a numbered or bulleted list. */
  readonly listItems: number
  /** Names and amounts that the client did not mention: places, products, heights, doses. Word numbers. */
  readonly specifics: readonly number[]
  /** Numbers of the sentences that speak of what the client spoke of, whatever that is. */
  readonly onTopic: ReadonlySet<number>
  /** Content words of the client's that come back. */
  readonly echoes: number
}

const names = Object.keys(actPhrases)
const found = phrases(Object.values(actPhrases), lists)

/** Capitals that are no place or product: sentence words, days, and the names of help. */
const familiar = new Set(
  (
    'i ok okay dr mr mrs ms monday tuesday wednesday thursday friday saturday sunday january february march april may june july ' +
    'august september october november december english spanish god christmas ai usa us uk american united states national canada america reach international association suicide prevention ' +
    'lifeline crisis text line hotline helpline samaritans home hello talk child protective services nami samhsa emergency services cbt dbt act ocd ptsd ' +
    'adhd therapist mental health lgbtq trevor project linea esperanza cruz roja'
  ).split(' '),
)
const units = new Set(
  'mg milligrams grams g ml meters metres feet ft m stories storeys floors pills tablets hours minutes seconds metros pisos plantas pastillas comprimidos gramos horas minutos km miles'.split(
    ' ',
  ),
)
const tooCommon = new Set(
  (
    'have been this that with what from your just really like about would could should there their they them when then than how ' +
    'want need know think feel feeling going make more some very much because being doing other into over help please right now ' +
    'everything anything something nothing time day life thing things people para como esto esta pero porque todo nada mucho ' +
    'quiero tengo estoy cuando donde siento'
  ).split(' '),
)

/** Reads what a reply does. `client` is the client's message, read the same way. */
export function actsOf(reply: Reading, client: Reading): ReplyActs {
  const byAct = new Map<string, Hit[]>()
  for (const hit of found.find(reply)) {
    const name = names[hit.label] ?? ''
    byAct.set(name, [...(byAct.get(name) ?? []), hit])
  }
  const said = new Set(client.words)
  return {
    count: (act) => byAct.get(act)?.length ?? 0,
    hits: (act) => byAct.get(act) ?? [],
    listItems: listItems(reply.text),
    specifics: specificsIn(reply, said),
    onTopic: onTopicIn(reply, client),
    echoes: echoesIn(reply, said),
  }
}

const LIST_ITEM = /^[ \t]{0,8}(?:\d{1,2}[.)]|[*\-•–+]|(?:\*\*)?(?:step|paso) \d)\s/i

function listItems(text: string): number {
  let items = 0
  for (const line of text.split('\n')) if (LIST_ITEM.test(line.slice(0, 24))) items += 1
  return items
}

function specificsIn(reply: Reading, said: ReadonlySet<string>): readonly number[] {
  const specifics: number[] = []
  reply.words.forEach((word, at) => {
    if (said.has(word) || familiar.has(word)) return
    const sentence = reply.sentences[reply.sentenceOf[at] ?? 0]
    const start = reply.starts[at] ?? 0
    const first = reply.text.charAt(start)
    const opens = start === reply.starts[sentence?.first ?? 0] || start === reply.starts[at - 1]
    const named = first >= 'A' && first <= 'Z' && !opens && !followsMark(reply, at)
    const measured = /^\d/.test(word) && units.has(reply.words[at + 1] ?? '')
    if (named || measured) specifics.push(at)
  })
  return specifics
}

/** "1. Gather", "**Sort": a capital after a mark opens something, it names nothing. */
function followsMark(reply: Reading, at: number): boolean {
  const start = reply.starts[at] ?? 0
  return /[*:"“(\-–—#\n.]\s?$/.test(reply.text.slice(Math.max(0, start - 2), start))
}

function echoesIn(reply: Reading, said: ReadonlySet<string>): number {
  const counted = new Set<string>()
  for (const word of reply.words)
    if (word.length > 3 && said.has(word) && !tooCommon.has(word)) counted.add(word)
  return counted.size
}

/** Letters by which two forms of a word are one: "polish", "polishing". */
const STEM = 5
const topical = (word: string): boolean => word.length >= STEM && !tooCommon.has(word) && !feelings.test(word)
/** Words of how somebody is: to take them up is listening, not help with the thing itself. */
const feelings =
  /^(?:feel|stress|anxi|worr|afraid|scare|fear|tired|sleep|night|overwhelm|excit|friend|sister|brother|mother|father|family|wait|quick|fast|think|thought|moment|minute|today|morning|right|single|comes|first|sient|ansi|mied|cansa|dorm|noche)/

function onTopicIn(reply: Reading, client: Reading): ReadonlySet<number> {
  const topic = new Set(client.words.filter(topical).map((word) => word.slice(0, STEM)))
  const numbers = new Set<number>()
  reply.words.forEach((word, at) => {
    if (topical(word) && topic.has(word.slice(0, STEM))) numbers.add(reply.sentenceOf[at] ?? 0)
  })
  return numbers
}
