/**
 * Kills the server and its database at random moments under load, and says what was lost.
 *
 *   npm run kills -- 200 --seed 7
 */
import { parseArgs } from 'node:util'
import { killUnderLoad } from '../kills.ts'

const { values, positionals } = parseArgs({ options: { seed: { type: 'string' } }, allowPositionals: true })
const kills = Number(positionals[0] ?? 'NaN')
const seed = Number(values.seed ?? Date.now() % 1_000_000)
if (!Number.isInteger(kills) || kills < 1 || !Number.isInteger(seed)) {
  process.stderr.write('npm run kills -- HOW-MANY [--seed NUMBER]\n')
  process.exit(2)
}
const say = (line: string): void => void process.stdout.write(`${line}\n`)
say(`${kills} kills, seed ${seed}`)
const began = performance.now()
const report = await killUnderLoad({ kills, seed, told: say })
const { audit, confirmedAgainMs, ...rest } = report
const sorted = confirmedAgainMs.toSorted((a, b) => a - b)
const at = (share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
const faults = [report.lost, report.twice, report.outOfOrder, report.unasked, report.missedLive, report.odd]
for (const [name, value] of Object.entries(rest))
  say(
    `${name}: ${Array.isArray(value) ? `${value.length} ${value.slice(0, 10).join(' · ')}` : JSON.stringify(value)}`,
  )
say(`audit verify: exit ${audit.exit} ${audit.said}`)
say(`confirmed again after: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms, longest ${sorted.at(-1)} ms`)
say(`${Math.round((performance.now() - began) / 1000)} s`)
process.exitCode = faults.every((list) => list.length === 0) && audit.exit === 0 ? 0 : 1
