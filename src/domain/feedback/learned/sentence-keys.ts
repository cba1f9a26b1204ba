import { hashOf, keyOf, mix } from '../../privacy/learned/tagger/hashes.ts'
import { behaviours } from '../behaviours.ts'
import { behaviourPhrases } from '../behaviour-phrases.ts'
import { empathyPhrases } from '../empathy-phrases.ts'
import { feelingOf } from '../feeling-words.ts'
import { KEYS } from './classifier.ts'
import { stemOf, type Scene } from './scene.ts'

const EDGE = 0x5bd1e995
const signNames = [...Object.keys(behaviourPhrases), ...Object.keys(empathyPhrases)]
const signNumber = new Map(signNames.map((name, at) => [name, at]))
const behaviourNumber = new Map<string, number>(behaviours.map((name, at) => [name, at]))

/** The key of a feature in the range that the readers are packed in. */
export const placeOf = (kind: number, value: number): number => ((keyOf(kind, value) >>> 1) & (KEYS - 1)) + 1

/** Keys of one sentence, without that of the behaviour before it. */
export function sentenceKeys(scene: Scene, at: number): number[] {
  const keys = shapeKeys(scene, at)
  const sentence = scene.text.sentences[at]
  if (!sentence) return keys
  wordKeys(scene, sentence.first, sentence.last, keys)
  letterKeys(scene, sentence.first, sentence.last, keys)
  return keys
}

/** What is left of a sentence for who does not know its words: its signs, its shape and its place. */
export function shapeKeys(scene: Scene, at: number): number[] {
  const keys: number[] = [placeOf(0, 0)]
  const sentence = scene.text.sentences[at]
  if (!sentence) return keys
  const { first, last } = sentence
  const asks = Number(sentence.asks)
  const length = bucket(last - first)
  const opening = scene.hashes[first] ?? 0
  const place =
    scene.text.sentences.length === 1 ? 0 : at === 0 ? 1 : at === scene.text.sentences.length - 1 ? 2 : 3
  keys.push(
    placeOf(20, asks),
    placeOf(21, length),
    placeOf(22, length * 2 + asks),
    placeOf(23, place),
    placeOf(24, place * 2 + asks),
    placeOf(25, mix(opening, asks)),
    placeOf(26, mix(opening, length)),
    placeOf(27, mix(scene.hashes[last - 1] ?? 0, asks)),
  )
  signKeys(scene, at, asks, keys)
  clientKeys(scene, first, last, asks, length, keys)
  around(scene, at, keys)
  return keys
}

const bucket = (words: number): number =>
  words <= 6 ? words : words <= 9 ? 7 : words <= 13 ? 8 : words <= 18 ? 9 : words <= 26 ? 10 : 11

function wordKeys(scene: Scene, first: number, last: number, keys: number[]): void {
  const { hashes } = scene
  for (let w = first; w < last; w++) {
    const here = hashes[w] ?? 0
    const next = w + 1 < last ? (hashes[w + 1] ?? 0) : EDGE
    const after = w + 2 < last ? (hashes[w + 2] ?? 0) : EDGE
    keys.push(placeOf(1, here), placeOf(2, mix(here, next)), placeOf(3, mix(mix(here, next), after)))
    if (w + 2 < last) keys.push(placeOf(4, mix(here, after)))
  }
  const one = hashes[first] ?? 0
  const two = first + 1 < last ? (hashes[first + 1] ?? 0) : EDGE
  const three = first + 2 < last ? (hashes[first + 2] ?? 0) : EDGE
  keys.push(placeOf(5, one), placeOf(6, mix(one, two)), placeOf(7, mix(mix(one, two), three)))
}

function letterKeys(scene: Scene, first: number, last: number, keys: number[]): void {
  for (let w = first; w < last; w++) {
    const word = scene.text.words[w] ?? ''
    if (word.length < 5) continue
    for (let from = 0; from + 4 <= word.length; from++)
      keys.push(placeOf(from === 0 ? 10 : from + 4 === word.length ? 12 : 11, hashOf(word, from, from + 4)))
  }
}

function signKeys(scene: Scene, at: number, asks: number, keys: number[]): void {
  const rule = behaviourNumber.get(scene.rules[at] ?? 'other') ?? 0
  keys.push(placeOf(30, rule), placeOf(31, rule * 2 + asks))
  for (const signs of [scene.signs[at], scene.warmth[at]])
    for (const sign of signs ?? []) {
      const number = signNumber.get(sign) ?? 0
      keys.push(placeOf(32, number), placeOf(33, number * 2 + asks))
    }
}

function clientKeys(
  scene: Scene,
  first: number,
  last: number,
  asks: number,
  length: number,
  keys: number[],
): void {
  let content = 0
  let shared = 0
  let named = 0
  let you = 0
  let me = 0
  for (let w = first; w < last; w++) {
    const word = scene.text.words[w] ?? ''
    if (youWords.has(word)) you = 1
    if (myWords.has(word)) me = 1
    if (word.length <= 3) continue
    content += 1
    const back = scene.said.has(stemOf(word))
    if (back) shared += 1
    if (feelingOf(word) !== undefined) named |= back ? 1 : 2
  }
  const share = scene.client.words.length === 0 ? 9 : content === 0 ? 8 : Math.floor((shared / content) * 4)
  keys.push(
    placeOf(40, share),
    placeOf(41, share * 16 + length),
    placeOf(42, Math.min(shared, 4)),
    placeOf(43, named * 2 + asks),
    placeOf(44, you * 2 + me),
    placeOf(45, (you * 2 + me) * 8 + Math.min(share, 5) + asks * 64),
  )
  const theirs = scene.client.sentences.at(-1)
  keys.push(
    placeOf(46, scene.client.words.length === 0 ? 9 : Number(theirs?.asks ?? false)),
    placeOf(47, Math.min(5, Math.floor(scene.client.words.length / 8))),
  )
}

const youWords = new Set('you your yourself u ur te tu ti tus usted ustedes vos contigo su le lo'.split(' '))
const myWords = new Set('i my me we our us yo mi me conmigo nosotros nuestra nuestro'.split(' '))

/** What the sentences beside it look like. */
function around(scene: Scene, at: number, keys: number[]): void {
  const { sentences } = scene.text
  const before = sentences[at - 1]
  const after = sentences[at + 1]
  const rule = (one: number): number => behaviourNumber.get(scene.rules[one] ?? 'other') ?? 0
  if (after) keys.push(placeOf(51, rule(at + 1)), placeOf(53, Number(after.asks)))
  if (before)
    keys.push(
      placeOf(50, rule(at - 1)),
      placeOf(52, scene.hashes[before.first] ?? 0),
      placeOf(54, bucket(before.last - before.first) * 2 + Number(before.asks)),
    )
}

/** Key of the behaviour before; -1 where there is none. */
export const beforeKey = (behaviour: number): number => placeOf(60, behaviour + 1)
