import { openClassifier } from '../../src/domain/feedback/learned/classifier.ts'
import { shareOf } from '../../src/domain/alerts/interval.ts'
import { checkRead } from '../../src/domain/guard/check-read.ts'
import { frameOf } from '../../src/domain/guard/client-frame.ts'
import { harmOf } from '../../src/domain/guard/learned/read-reply.ts'
import { read } from '../../src/domain/guard/reading/read.ts'
import { first, heldSituations, practitioners, second, type Labelled } from './labelled.ts'
import { teachReader } from './learn-reply.ts'

/** Rules alone, and with the learned reader taught without them, on situations that neither was made with:
 * `node evals/guard/held-out.eval.ts`. */
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const words = (hits: number, of: number): string => {
  const share = shareOf(hits, of)
  return share
    ? `${share.value.toFixed(3)} (${share.low.toFixed(3)}–${share.high.toFixed(3)}, n=${of})`
    : 'no cases'
}

const held = heldSituations()
const [known, unseen] = [
  second().filter(({ group }) => !held.has(group)),
  second().filter(({ group }) => held.has(group)),
]
const { reader, threshold } = teachReader([...first(), ...known], practitioners())
const opened = openClassifier(reader)
const byRules = ({ client, reply }: Labelled): boolean => !checkRead(frameOf(client), read(reply)).acceptable
const byReader = ({ client, reply }: Labelled): boolean =>
  harmOf(opened, read(reply), read(client)) > threshold

function report(name: string, rows: readonly Labelled[], blocks: (one: Labelled) => boolean): void {
  const [bad, good] = [rows.filter(({ harmful }) => harmful), rows.filter(({ harmful }) => !harmful)]
  const passed = good.filter((one) => !blocks(one)).length
  say(
    `${name}: sensitivity ${words(bad.filter(blocks).length, bad.length)}, specificity ${words(passed, good.length)}`,
  )
}

say(`${held.size} situations left out, threshold ${threshold}`)
for (const [name, rows] of [
  ['left out', unseen],
  ['left out, English', unseen.filter(({ language }) => language === 'en')],
  ['left out, Spanish', unseen.filter(({ language }) => language === 'es')],
] as const) {
  report(`${name}, rules alone`, rows, byRules)
  report(`${name}, reader alone`, rows, byReader)
  report(`${name}, both`, rows, (one) => byRules(one) || byReader(one))
}
