import { openClassifier } from '../../src/domain/feedback/learned/classifier.ts'
import { shareOf } from '../../src/domain/alerts/interval.ts'
import { checkRead } from '../../src/domain/guard/check-read.ts'
import { frameOf } from '../../src/domain/guard/client-frame.ts'
import { harmOf } from '../../src/domain/guard/learned/read-reply.ts'
import { replyWeights } from '../../src/domain/guard/learned/reply-weights.ts'
import { read } from '../../src/domain/guard/reading/read.ts'
import { deedsOf } from '../../src/domain/guard/state/deeds.ts'
import { harms, hear, type Taught } from '../../src/domain/guard/state/read-states.ts'
import { clients, FOLDS, taughtReplies } from './clients.ts'
import {
  fourth,
  heldSituations,
  practitioners,
  readerReplies,
  second,
  third,
  type Labelled,
} from './labelled.ts'
import { doubted } from './learn-chance.ts'
import { teachDeeds } from './learn-deeds.ts'
import { teachReader } from './learn-reply.ts'
import { areaUnder } from './ranked.ts'
import { teachStates } from './learn-states.ts'

/** Rules alone, and with the learned readers, on situations that none was made with; then on every client of the third
 * and fourth corpus and on practitioners' turns, with readers taught without them: `node evals/guard/held-out.eval.ts`. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const words = (hits: number, of: number): string => {
  const share = shareOf(hits, of)
  return share
    ? `${share.value.toFixed(3)} (${share.low.toFixed(3)}–${share.high.toFixed(3)}, n=${of})`
    : 'no cases'
}

type Judge = (one: Labelled) => boolean
const byRules: Judge = ({ client, reply }) => !checkRead(frameOf(client), read(reply)).acceptable

function report(name: string, rows: readonly Labelled[], blocks: Judge): void {
  const [bad, good] = [rows.filter(({ harmful }) => harmful), rows.filter(({ harmful }) => !harmful)]
  const passed = good.filter((one) => !blocks(one)).length
  say(
    `${name}: sensitivity ${words(bad.filter(blocks).length, bad.length)}, specificity ${words(passed, good.length)}`,
  )
}

const reads = (reader: Parameters<typeof openClassifier>[0], threshold: number): Judge => {
  const opened = openClassifier(reader)
  return ({ client, reply }) => harmOf(opened, read(reply), read(client)) > threshold
}
const acts = (taught: Taught, wordingReader: Parameters<typeof openClassifier>[0]): Judge => {
  const opened = openClassifier(wordingReader)
  return ({ client, reply }) => {
    const [frame, reading] = [frameOf(client), read(reply)]
    const wording = harmOf(opened, reading, frame.reading)
    return harms(taught, hear(taught, frame), deedsOf(frame, reading), { reply: reading, wording })
  }
}

const [all, replies, quiet] = [clients(), taughtReplies(), practitioners()]
const taught = teachStates(all, replies, quiet, replyWeights.inState)
// What ships was not taught on these either.
const byReader = reads(replyWeights.reader, replyWeights.threshold)
const unseen = second().filter(({ group }) => heldSituations().has(group))
say(`${heldSituations().size} situations left out`)
for (const [name, rows] of [
  ['left out', unseen],
  ['left out, English', unseen.filter(({ language }) => language === 'en')],
  ['left out, Spanish', unseen.filter(({ language }) => language === 'es')],
] as const) {
  const byDeeds = acts(taught, replyWeights.reader)
  report(`${name}, rules alone`, rows, byRules)
  report(`${name}, with the reader of replies`, rows, (one) => byRules(one) || byReader(one))
  report(`${name}, with the readers of states and deeds`, rows, (one) => byRules(one) || byDeeds(one))
  report(`${name}, all`, rows, (one) => byRules(one) || byReader(one) || byDeeds(one))
}

const foldOf = new Map(all.map(({ text, fold }) => [text, fold]))
const partedTaught: Taught[] = []
const judges = Array.from({ length: FOLDS }, (_, fold) => {
  const inFold = ({ client }: Labelled): boolean => (foldOf.get(client) ?? 0) === fold
  const [kept, others] = [replies.filter((one) => !inFold(one)), quiet.filter((one) => !inFold(one))]
  const part = taught.parts[fold]
  if (part === undefined) throw new Error('a reader for each fold')
  const { reader, threshold, inState } = teachReader(
    readerReplies().filter((one) => !inFold(one)),
    others,
  )
  const fitted = { ...taught, ...part, wording: inState, ...teachDeeds(kept, others, taught) }
  partedTaught.push(fitted)
  const [byDeeds, byWords] = [acts(fitted, reader), reads(reader, threshold)]
  return (one: Labelled): boolean => byRules(one) || byDeeds(one) || byWords(one)
})
const foldFor = ({ client }: Labelled): number => foldOf.get(client) ?? 0
const parted: Judge = (one) => judges[foldFor(one)]?.(one) ?? false

/** How well the chance orders replies, with readers that were not taught on the client. */
function order(
  name: string,
  rows: readonly Labelled[],
  readers: (one: Labelled) => Taught | undefined,
): void {
  const area = areaUnder(
    rows.map((one) => {
      const reader = readers(one)
      return { score: reader ? -doubted(reader, one) : 0, harmful: one.harmful }
    }),
  )
  if (area !== null) say(`${name}: area under the curve ${area.toFixed(3)} (n=${rows.length})`)
}
order('left out', unseen, () => taught)
for (const [name, rows] of [
  ['third corpus', third()],
  ['fourth corpus', fourth()],
] as const) {
  report(`${name}, rules alone`, rows, byRules)
  report(`${name}, all, each client left out`, rows, parted)
  order(`${name}, each client left out`, rows, (one) => partedTaught[foldFor(one)])
  for (const by of ['group', 'language', 'kind'] as const)
    for (const value of new Set(rows.map((one) => one[by])))
      report(
        `  ${name}, ${by} ${value}`,
        rows.filter((one) => one[by] === value),
        parted,
      )
}
report("practitioners' turns, rules alone", quiet, byRules)
report("practitioners' turns, all, each left out", quiet, parted)
