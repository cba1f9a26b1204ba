import { availableParallelism } from 'node:os'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { readCorpus } from '../evals/risk/corpus.ts'
import { lexicon } from '../src/domain/risk/lexicon/lexicon.ts'
import { screenByRules } from '../src/domain/risk/screen-by-rules.ts'
import { screen } from '../src/domain/risk/screen.ts'

/**
 * Speed of the risk reader: `node bench/risk.bench.ts`. Prints; asserts nothing. The figures of how well it reads are
 * printed by evals/risk.eval.ts and evals/risk/learned.eval.ts. Run it on a quiet machine: beside other work the same code takes twice as long.
 */

const ordinary = [
  'hey, sorry I missed our call on tuesday, the train was late and then my phone died. work has been a lot lately but I slept ok most nights and the walks help. can we move to thursday afternoon instead? thanks',
  'Hola, quería contarle que esta semana estuve un poco mejor, salí a caminar dos veces y hablé con mi hermana. El trabajo sigue pesado pero ya no discuto tanto con mi jefe. ¿Podemos vernos el jueves por la tarde?',
  "i don't know how to say this but everything feels so heavy and i keep thinking my kids would be better off without me. i wouldn't do anything i think. i just can't sleep and i can't keep doing this every day ok",
]
/** Words that no list knows, each another. */
const unknownWords = Array.from(
  { length: 11_000 },
  (_, at) => `${(at * 7919 + 104729).toString(36).replaceAll(/\d/g, 'q')}zu`,
).join(' ')
/** One word without an end, another each time: what is kept of words read before is of no use. */
let tokens = 0
function oneToken(letters: number): string {
  tokens += 1
  const all = Array.from({ length: letters }, (_, at) =>
    String.fromCharCode(97 + ((at * at * 7 + at * 3 + tokens) % 26)),
  )
  return `i want to kill myself ${all.join('')}`.slice(0, letters)
}
const hostile: Readonly<Record<string, string>> = {
  'words that nobody knows': unknownWords,
  'one phrase again and again': 'i want to kill myself ',
  'phrases that never end': 'i just really want to just like really not be be be ',
  'letters written apart': 'k i l l m y s e l f ',
  'zero-width everywhere': 'i\u200b w\u200ba\u200bn\u200bt\u200b t\u200bo\u200b ',
  'masks everywhere': 'k*l! my$3lf @@ a!b ',
  'one long word': 'aaaaaaaaaa',
  'Cyrillic mixed in': 'i wаnt tо dіе ',
  pictures: '🔪😀👨‍👩‍👧🏳️‍🌈',
  Chinese: '我想死不想活',
  'dots and dashes': 's-u.i_c/i-d.e ',
}

function microseconds(
  text: string,
  runs: number,
  read: (text: string) => unknown = screen,
): readonly number[] {
  const taken: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now()
    read(text)
    taken.push((performance.now() - began) * 1000)
  }
  return taken.toSorted((a, b) => a - b)
}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const say = (line: string) => process.stdout.write(`${line}\n`)

/** Different messages of 200 letters each, made of the corpus: what a day looks like to a processor. */
function mixed(count: number): readonly string[] {
  const texts = readCorpus().map((one) => one.text)
  return Array.from({ length: count }, (_, from) => {
    let text = ''
    for (let next = from * 7; text.length < 200; next += 1) text += `${texts[next % texts.length] ?? ''} `
    return text.slice(0, 200)
  })
}

function printMixed(messages: readonly string[]): void {
  for (let round = 0; round < 10; round += 1) for (const text of messages) screen(text)
  const once = messages.map((text) => microseconds(text, 1)[0] ?? 0).toSorted((a, b) => a - b)
  const warm = messages.map((text) => microseconds(text, 7)[0] ?? 0).toSorted((a, b) => a - b)
  const ruled = messages.map((text) => microseconds(text, 7, screenByRules)[0] ?? 0).toSorted((a, b) => a - b)
  say(`\n${messages.length} different messages of 200 letters (corpus)   p50 µs   p99 µs`)
  say(
    `  each once, after others${' '.repeat(22)} ${at(once, 0.5).toFixed(1).padStart(8)} ${at(once, 0.99).toFixed(1).padStart(8)}`,
  )
  say(
    `  each again, best of 7${' '.repeat(24)} ${at(warm, 0.5).toFixed(1).padStart(8)} ${at(warm, 0.99).toFixed(1).padStart(8)}`,
  )
  say(
    `  the rules alone, best of 7${' '.repeat(19)} ${at(ruled, 0.5).toFixed(1).padStart(8)} ${at(ruled, 0.99).toFixed(1).padStart(8)}`,
  )
}

const MESSAGES = 1_000_000

/** A million messages of 200 letters on every core, by worker threads, reading of the lexicon included. */
async function printMillion(): Promise<void> {
  const cores = availableParallelism()
  const began = performance.now()
  const counts = await Promise.all(
    Array.from(
      { length: cores },
      (_, core) =>
        new Promise<number>((resolve, reject) => {
          const share = Math.floor(MESSAGES / cores) + (core < MESSAGES % cores ? 1 : 0)
          const worker = new Worker(new URL(import.meta.url), { workerData: share })
          worker.once('message', resolve)
          worker.once('error', reject)
        }),
    ),
  )
  const seconds = (performance.now() - began) / 1000
  const flagged = counts.reduce((sum, one) => sum + one, 0)
  say(
    `\n${MESSAGES} messages on ${cores} cores: ${seconds.toFixed(1)} s, ${Math.round(MESSAGES / seconds)} messages/s (${flagged} at moderate or above)`,
  )
}

function work(share: number): void {
  const messages = mixed(2000)
  let flagged = 0
  for (let next = 0; next < share; next += 1) {
    const { level } = screen(messages[next % messages.length] ?? '')
    if (level !== 'none' && level !== 'low') flagged += 1
  }
  parentPort?.postMessage(flagged)
}

function printAll(): void {
  const began = performance.now()
  lexicon()
  say(
    `building the lexicon: ${(performance.now() - began).toFixed(0)} ms, ${lexicon().spoken.length / 4} rules by language`,
  )

  for (const text of ordinary) microseconds(text, 3000)
  say('\nordinary messages            letters   p50 µs   p99 µs   messages/s')
  for (const text of ordinary) {
    const sorted = microseconds(text, 5000)
    const mean = sorted.reduce((sum, one) => sum + one, 0) / sorted.length
    say(
      `${text.slice(0, 26).padEnd(28)} ${String(text.length).padStart(7)} ${at(sorted, 0.5).toFixed(1).padStart(8)} ${at(sorted, 0.99).toFixed(1).padStart(8)} ${Math.round(
        1e6 / mean,
      )
        .toString()
        .padStart(12)}`,
    )
  }

  say('\nhostile text, best of 3 (ms) 4 kB      16 kB     64 kB    64/16')
  for (const [name, piece] of Object.entries(hostile))
    printHostile(name, (letters) => piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters))
  printHostile('a word without an end', oneToken)
}

function printHostile(name: string, textOf: (letters: number) => string): void {
  const times = [4, 16, 64].map((kilobytes) => {
    const runs = Array.from({ length: 3 }, () => microseconds(textOf(kilobytes * 1024), 1)[0] ?? 0)
    return Math.min(...runs) / 1000
  })
  const [small = 0, middle = 0, large = 0] = times
  say(
    `${name.padEnd(28)} ${small.toFixed(2).padStart(6)} ${middle.toFixed(2).padStart(9)} ${large.toFixed(2).padStart(9)} ${(large / middle).toFixed(1).padStart(8)}`,
  )
}

if (isMainThread) {
  printAll()
  printMixed(mixed(2000))
  await printMillion()
} else work(Number(workerData))
