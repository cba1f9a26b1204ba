/**
 * De-identification beside the JavaScript peers: recall, precision and F1 by kind, microseconds a message, hostile input,
 * and leaks per conversation of the demonstration clinic.
 *
 *   npm run bench -- privacy                           without annotated sets, unless RAPPORT_DATASETS names them
 *   node bench/privacy.bench.ts --data FOLDER          also presidio-synth, meddocan-es and wnut17 (dev) below FOLDER
 *   node bench/privacy.bench.ts --data FOLDER --miss   also what was missed and what was hidden without need
 *   node bench/privacy.bench.ts --no-peers             ours alone, nothing installed
 *
 * How it is counted. Ours in the strict profile, the peers as they come, with nothing known beforehand. Overlap: an
 * annotated span is found when a hidden span shares a character with it, a hidden span is right when it shares one with
 * an annotated span. Exact: same beginning and end. Covered: every letter and digit of the span is hidden. "By kind"
 * compares kinds as bench/privacy/kinds.ts says. Our shipped tagger learned from presidio-synth dev, so that row flatters
 * ours; `node evals/privacy/tagger.eval.ts --folds` measures it on templates held out. It never learned from
 * the other two. The peers were made for English; on Spanish they run as they come.
 */
import { openPeers } from './privacy/peers.ts'
import { demonstration } from './privacy/demonstration.ts'
import { fixtures } from './privacy/fixtures.ts'
import { ours } from './privacy/hider.ts'
import { hostile, speedOf, speedOfOurs } from './privacy/speed.ts'
import { machine, say } from './figures.ts'

const at = process.argv.indexOf('--data')
const folder = at > 0 ? process.argv[at + 1] : undefined
if (folder !== undefined) process.env['RAPPORT_DATASETS'] = folder
const { measure, openSets } = await import('./privacy/sets.ts')

say(machine())
const care = ours('care')
const strict = ours('strict')
const peers = process.argv.includes('--no-peers') ? [] : await openPeers()

say('\nfixtures, profile care')
await fixtures(care)
for (const { hider } of peers) if (hider) await fixtures(hider)

say('\nspeed on messages of 200 characters')
await speedOf(care, 2000)
await speedOfOurs()
for (const { name, hider, reason } of peers)
  if (hider) await speedOf(hider, 300)
  else say(`  ${name.padEnd(22)} does not run here: ${reason}`)

await hostile(care, [16_384, 32_768, 65_536])
for (const { hider } of peers) if (hider) await hostile(hider, [2048, 4096, 8192])

await demonstration()
for (const set of await openSets()) await measure(set, strict, peers, process.argv.includes('--miss'))
