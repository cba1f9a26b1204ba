import { fold } from './client-words.ts'

/** English, first person to second: "I can't sleep since my mum died" → "you can't sleep since your mum died". */

const whole: Readonly<Record<string, string>> = {
  i: 'you',
  "i'm": "you're",
  im: "you're",
  "i've": "you've",
  ive: "you've",
  "i'll": "you'll",
  "i'd": "you'd",
  me: 'you',
  my: 'your',
  mine: 'yours',
  myself: 'yourself',
  mum: 'your mum',
  mom: 'your mom',
  dad: 'your dad',
  mam: 'your mam',
}
/** Chat spelling put right; what stands for several words is left alone and the stretch is not used. */
const spelling: Readonly<Record<string, string>> = {
  dont: "don't",
  cant: "can't",
  wont: "won't",
  didnt: "didn't",
  doesnt: "doesn't",
  isnt: "isn't",
  wasnt: "wasn't",
  arent: "aren't",
  werent: "weren't",
  couldnt: "couldn't",
  wouldnt: "wouldn't",
  shouldnt: "shouldn't",
  havent: "haven't",
  hasnt: "hasn't",
  hadnt: "hadn't",
  thats: "that's",
  hes: "he's",
  shes: "she's",
  theyre: "they're",
  gonna: 'going to',
  wanna: 'want to',
  gotta: 'have to',
  cuz: 'because',
  bc: 'because',
  cos: 'because',
  n: 'and',
  rn: 'right now',
  alot: 'a lot',
  everytime: 'every time',
}
/** Verbs that change when "I" becomes "you". */
const afterI: Readonly<Record<string, string>> = {
  am: 'are',
  was: 'were',
  "wasn't": "weren't",
  wasnt: "weren't",
}
const between =
  /^(?:just|really|still|also|only|always|never|even|actually|honestly|so|kind|of|sort|then|finally|almost|already)$/
const possessed = /^(?:my|our|the|a|his|her|your|their|and|with|to|for|of|without|because|,)$/

/** First words a stretch may begin with so that it stands on its own as a sentence. */
const starts =
  /^(?:i|i'm|im|i've|ive|i'll|i'd|my|he|she|they|he's|she's|they're|his|her|their|the|work|sleep|school|uni|everything|things|life|money|mum|mom|dad|mam)$/
const unsure =
  /^(?:id|ill|were|well|idk|tbh|imo|ikr|omg|ngl|smh|irl|wdym|wont've|aint|ain't|em|dis|dat|tho|innit|ya|y'all|am|us|lets)$/

type Turning = { readonly out: readonly string[]; readonly subjectIsI: boolean; readonly ok: boolean }

/** The stretch said to its writer, without a capital and without an end mark; null where it cannot be turned
 * surely, and another move is chosen. */
export function toYouEn(stretch: string): string | null {
  const tokens = fold(stretch).replace(/,/g, ' , ').split(/\s+/).filter(Boolean)
  const first = tokens[0]?.toLowerCase()
  if (first === undefined || !starts.test(first)) return null
  const turned = tokens.reduce<Turning>((state, token, at) => turn(state, token, tokens[at - 1], at === 0), {
    out: [],
    subjectIsI: false,
    ok: true,
  })
  return turned.ok ? turned.out.join(' ').replace(/ ,/g, ',') : null
}

function turn(state: Turning, token: string, before: string | undefined, first: boolean): Turning {
  const bare = token.toLowerCase()
  const add = (words: string, subjectIsI: boolean): Turning => ({
    out: [...state.out, words],
    subjectIsI,
    ok: state.ok,
  })
  if (unsure.test(bare)) return { ...state, ok: false }
  if (/^(?:mum|mom|dad|mam)$/.test(bare) && before !== undefined && possessed.test(before.toLowerCase()))
    return /^(?:and|with|to|for|of|without|because|,)$/i.test(before)
      ? add(whole[bare] ?? bare, false)
      : add(bare, false)
  const pronoun = whole[bare]
  if (pronoun !== undefined) return add(pronoun, bare === 'i')
  const agrees = afterI[bare]
  if (agrees !== undefined) {
    if (state.subjectIsI) return add(agrees, false)
    // "I went home and was sick": whose verb it is cannot be seen here.
    if (before === undefined || /^(?:and|but|or|,)$/i.test(before)) return { ...state, ok: false }
  }
  const spelt = spelling[bare]
  if (spelt !== undefined) return add(first ? spelt : spelt, state.subjectIsI && between.test(bare))
  return add(first || shouted(token) ? bare : token, state.subjectIsI && between.test(bare))
}

/** Capitals for force ("NEVER") are not passed on; short ones (TV, GP) are names of things. */
const shouted = (token: string): boolean => token.length > 3 && token === token.toUpperCase()
