import { reidentify } from '../../src/domain/privacy/reidentify.ts'
import { deidentify } from '../../src/domain/privacy/deidentify.ts'
import { quantile, say } from '../figures.ts'
import { languageHere } from '../../src/apps/cli/language-here.ts'
import { linesOf } from './fixtures.ts'
import { secrets, type Hider } from './hider.ts'

/** Messages of 200 characters: one line with identifiers to four without, about what people write. */
function messagesOf(count: number): readonly string[] {
  const hide = linesOf('must-hide.txt').map((line) => line.split('\t')[0] ?? '')
  const texts = linesOf('must-keep.txt').map((line, at) =>
    at % 5 === 0 ? (hide[at % hide.length] ?? '') : line,
  )
  return Array.from({ length: count }, (_, at) => {
    let text = ''
    for (let next = at * 7; text.length < 200; next += 1) text += `${texts[next % texts.length]} `
    return text.slice(0, 200)
  })
}

const micros = (took: readonly number[]): string =>
  `p50 ${quantile(took, 0.5).toFixed(1)} µs  p99 ${quantile(took, 0.99).toFixed(1)} µs`

/** Readings of all messages before they are timed: a server has read more than one message when a client writes. */
const WARM_UP = 20
/** Timed readings of all messages; the middle one is told, so that a moment in which the machine did other work is not. */
const TIMED = 5

/** Times all of `texts` {@link TIMED} times after the warm-up; says the middle round, and the first one after five. */
const timed = async (texts: readonly string[], run: (text: string) => unknown): Promise<string> => {
  const rounds: number[][] = []
  for (let round = 0; round < WARM_UP + TIMED; round += 1) {
    const took: number[] = []
    for (const text of texts) {
      const began = performance.now()
      const result = run(text)
      if (result instanceof Promise) await result
      took.push((performance.now() - began) * 1000)
    }
    rounds.push(took)
  }
  const middle = (list: readonly number[][]): readonly number[] =>
    list.toSorted((a, b) => quantile(a, 0.5) - quantile(b, 0.5))[list.length >> 1] ?? []
  const early = quantile(rounds[EARLY] ?? [], 0.5).toFixed(1)
  return `${micros(middle(rounds.slice(WARM_UP)))}  (p50 ${early} µs after ${EARLY * texts.length} messages)`
}
/** Rounds after which the first figure is taken. */
const EARLY = 5

/** One tool on many messages, finding only. */
export async function speedOf(hider: Hider, times: number): Promise<void> {
  const messages = messagesOf(times)
  let found = 0
  for (const text of messages) found += (await hider.find(text, 'en')).length
  const took = await timed(messages, (text) => hider.find(text, 'en'))
  say(`  ${hider.name.padEnd(22)} ${took}  (${times} messages, ${(found / times).toFixed(1)} found in each)`)
}

/** Ours all the way: hidden and put back, and messages in which nothing is to be hidden. */
export async function speedOfOurs(): Promise<void> {
  const hide = (text: string) => deidentify(text, { known: [], language: 'en', profile: 'care', secrets })
  const messages = messagesOf(2000)
  const plain = linesOf('must-keep.txt')
    .filter((line) => languageHere(line) === 'en')
    .join(' ')
  const clean: string[] = []
  for (let at = 0; at + 200 < plain.length; at += 100) clean.push(plain.slice(at, at + 200))
  const there = await timed(messages, (text) => {
    const hidden = hide(text)
    return reidentify(hidden.text, hidden.secrets)
  })
  say(`  ${'hidden and put back'.padEnd(22)} ${there}`)
  say(`  ${'nothing to hide'.padEnd(22)} ${await timed(clean, hide)}  (${clean.length} stretches)`)
}

const HOSTILE: Readonly<Record<string, string>> = {
  digits: '1',
  'digit groups': '12 ',
  'at signs': '@a.',
  dots: 'a.',
  capitals: 'Aa ',
  brackets: '[NAME-1-000000] ',
  'open brackets': '[',
  hyphens: 'Anna-',
  colons: 'a:',
  'number words': 'one two ',
  emails: 'a.b@c.de ',
  streets: '1 calle ',
  letters: 'a',
  'lone surrogates': '\ud800',
  names: 'Jess Miller de la ',
}

/** Milliseconds on input made to be slow: doubling the length must double the time, not quadruple it. */
export async function hostile(hider: Hider, lengths: readonly number[]): Promise<void> {
  say(
    `\nhostile input, ${hider.name}, ms at ${lengths.map((length) => `${length / 1024}k`).join(' / ')} characters`,
  )
  for (const [name, unit] of Object.entries(HOSTILE)) {
    const times: string[] = []
    for (const length of lengths) {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length)
      const began = performance.now()
      await hider.find(text, 'en')
      times.push((performance.now() - began).toFixed(0))
    }
    say(`  ${name.padEnd(16)} ${times.join(' / ')}`)
  }
}
