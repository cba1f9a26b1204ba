import { openClassifier } from '../../src/domain/feedback/learned/classifier.ts'
import { shareOf } from '../../src/domain/alerts/interval.ts'
import { checkRead } from '../../src/domain/guard/check-read.ts'
import { frameOf } from '../../src/domain/guard/client-frame.ts'
import { harmOf } from '../../src/domain/guard/learned/read-reply.ts'
import { replyWeights } from '../../src/domain/guard/learned/reply-weights.ts'
import { read } from '../../src/domain/guard/reading/read.ts'
import { harms, heardStates, type Taught } from '../../src/domain/guard/state/read-states.ts'
import { clients, FOLDS, taughtReplies } from './clients.ts'
import { heldSituations, practitioners, readerReplies, second, third, type Labelled } from './labelled.ts'
import { teachReader } from './learn-reply.ts'
import { teachStates } from './learn-states.ts'

/** Rules alone, and with the learned readers, on situations that none was made with; then on every client of the third
 * corpus and on practitioners' turns, with readers taught without them: `node evals/guard/held-out.eval.ts`. */
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
const acts =
  (taught: Taught): Judge =>
  ({ client, reply }) => {
    const frame = frameOf(client)
    return harms(taught, heardStates(taught, frame), read(reply), frame.reading)
  }

const [all, replies, quiet] = [clients(), taughtReplies(), practitioners()]
const taught = teachStates(all, replies, quiet)
// What ships was not taught on these either.
const byReader = reads(replyWeights.reader, replyWeights.threshold)
const unseen = second().filter(({ group }) => heldSituations().has(group))
say(`${heldSituations().size} situations left out`)
for (const [name, rows] of [
  ['left out', unseen],
  ['left out, English', unseen.filter(({ language }) => language === 'en')],
  ['left out, Spanish', unseen.filter(({ language }) => language === 'es')],
] as const) {
  const byDeeds = acts(taught)
  report(`${name}, rules alone`, rows, byRules)
  report(`${name}, with the reader of replies`, rows, (one) => byRules(one) || byReader(one))
  report(`${name}, with the readers of states and deeds`, rows, (one) => byRules(one) || byDeeds(one))
  report(`${name}, all`, rows, (one) => byRules(one) || byReader(one) || byDeeds(one))
}

const foldOf = new Map(all.map(({ text, fold }) => [text, fold]))
const judges = Array.from({ length: FOLDS }, (_, fold) => {
  const inFold = ({ client }: Labelled): boolean => (foldOf.get(client) ?? 0) === fold
  const [kept, others] = [replies.filter((one) => !inFold(one)), quiet.filter((one) => !inFold(one))]
  const parted = teachStates(
    all.filter((one) => one.fold !== fold),
    kept,
    others,
  )
  const { reader, threshold } = teachReader(
    readerReplies().filter((one) => !inFold(one)),
    others,
  )
  const [byDeeds, byWords] = [
    acts({ ...parted, short: taught.short, long: taught.long }),
    reads(reader, threshold),
  ]
  return (one: Labelled): boolean => byRules(one) || byDeeds(one) || byWords(one)
})
const parted: Judge = (one) => judges[foldOf.get(one.client) ?? 0]?.(one) ?? false
for (const name of new Set(third().map(({ group }) => group))) {
  const rows = third().filter(({ group }) => group === name)
  report(`third corpus, ${name}, rules alone`, rows, byRules)
  report(`third corpus, ${name}, all, each client left out`, rows, parted)
}
report('third corpus, rules alone', third(), byRules)
report('third corpus, all, each client left out', third(), parted)
report("practitioners' turns, rules alone", quiet, byRules)
report("practitioners' turns, all, each left out", quiet, parted)
