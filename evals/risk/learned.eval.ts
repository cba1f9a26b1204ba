/**
 * How well both readers read together: `node evals/risk/learned.eval.ts [--misses]`. Five folds by voice: every message of
 * the corpus is read by weights that never saw its voice, at the thresholds that ship. Prints, by part of the corpus, what
 * the rules find alone and what both find, the curve, F1, and with `--misses` every miss; then evals/risk-held-out and
 * VERA-MH (RAPPORT_DATASETS) by the shipped weights. All voices were written by a few hands, so strangers' words will do
 * worse.
 */
import { existsSync, readFileSync } from 'node:fs'
import { tuning } from '../../src/domain/risk/learned/tuning.ts'
import { oddsTogether } from '../../src/domain/risk/learned/whole.ts'
import { ownKinds } from '../../src/domain/risk/learned/heads.ts'
import { atLeast, type RiskLevel } from '../../src/domain/risk/levels.ts'
import { screenByRules } from '../../src/domain/risk/screen-by-rules.ts'
import { screen } from '../../src/domain/risk/screen.ts'
import { logistic } from './arithmetic.ts'
import { readRows } from './examples.ts'
import { heldOut } from './held-out.ts'
import { conversationsIn } from './vera.ts'
import { wilson } from './wilson.ts'

const say = (line: string) => process.stdout.write(`${line}\n`)
const rate = (right: number, of: number): string => {
  const [low, high] = wilson(right, of)
  return of === 0 ? 'none' : `${(right / of).toFixed(3)} [${low.toFixed(3)}, ${high.toFixed(3)}] n ${of}`
}

const corpus = readRows()
const held = await heldOut(corpus, (line) => process.stderr.write(`${line}\n`))
const rows = corpus.map((row, at) => {
  const { risk: best = -Infinity, alone = -Infinity, grave = -Infinity, wholes = [] } = held[at] ?? {}
  const risk = oddsTogether(tuning.together, best, wholes)
  const ruled = screenByRules(row.text)
  return { ...row, risk, alone, grave, ruled: ruled.signals.length > 0 ? ruled.level : 'none' }
})
type Row = (typeof rows)[number]
const isCrisis = (row: Row): boolean => atLeast(row.level, 'moderate')
const isQuiet = (row: Row): boolean => row.level === 'none'
const count = (of: readonly Row[], is: (row: Row) => boolean): number => of.filter(is).length

/** Flagged by the rules at a level, or by the learned reader from a score on. */
type Flag = (row: Row) => boolean
const byRules =
  (floor: RiskLevel): Flag =>
  (row) =>
    atLeast(row.ruled, floor)
const isHeard: Flag = ({ risk, alone }) => risk >= tuning.low || alone >= tuning.lowAlone
const isSure: Flag = ({ risk, alone }) => risk >= tuning.moderate || alone >= tuning.moderateAlone
const byBoth =
  (floor: 'low' | 'moderate'): Flag =>
  (row) =>
    atLeast(row.ruled, floor) || (floor === 'low' ? isHeard(row) : isSure(row))

function printFlag(name: string, here: readonly Row[], flag: Flag): void {
  const own = here.filter((row) => row.isOwn)
  const crisis = here.filter(isCrisis)
  const quiet = here.filter(isQuiet)
  const [hits, alarms] = [count(crisis, flag), count(quiet, flag)]
  const f1 = (2 * hits) / (hits + alarms + crisis.length)
  say(
    `  ${name.padEnd(34)} suicide or self-injury ${rate(count(own, flag), own.length)}  any crisis ${rate(hits, crisis.length)}  quiet ${rate(quiet.length - alarms, quiet.length)}  F1 ${f1.toFixed(3)}`,
  )
}

/** What is found where a share of the quiet stays quiet, the false alarms of the rules among what does not. */
function printCurve(here: readonly Row[]): void {
  const scores = here
    .filter(isQuiet)
    .map((row) => (atLeast(row.ruled, 'moderate') ? Infinity : row.risk))
    .toSorted((a, b) => b - a)
  for (const share of [0.85, 0.9, 0.93, 0.95, 0.97, 0.98]) {
    const score = scores[Math.floor(scores.length * (1 - share))] ?? 0
    if (Number.isFinite(score))
      printFlag(
        `score > ${score.toFixed(2)} (p ${logistic(score).toFixed(2)})`,
        here,
        (row) => atLeast(row.ruled, 'moderate') || row.risk > score,
      )
  }
}

say(
  `${rows.length} messages; low from ${tuning.low}, moderate from ${tuning.moderate}, high from ${tuning.high}`,
)
const groups: Record<string, (row: Row) => boolean> = {
  'plain first messages, English': (row) => /^en-[de]$/.test(row.part),
  'plain first messages, Spanish': (row) => /^es-[de]$/.test(row.part),
  'plain chat, English, parts d to l, first': (row) => /^en-[d-l]$/.test(row.part),
  'plain chat, English, parts d to n, first': (row) => /^en-[d-n]$/.test(row.part),
  'plain chat, English, parts d to p, first': (row) => /^en-[d-p]$/.test(row.part),
  'plain chat, Spanish, parts d to f, first': (row) => /^es-[d-f]$/.test(row.part),
  'plain chat, Spanish, parts d to g, first': (row) => /^es-[d-g]$/.test(row.part),
  'English, all': (row) => row.language === 'en' && !/signs|none/.test(row.part),
  'Spanish, all': (row) => row.language === 'es' && !/signs|none/.test(row.part),
  ...Object.fromEntries(
    [...new Set(rows.map((row) => row.part))]
      .toSorted()
      .map((part) => [part, (row: Row) => row.part === part] as const),
  ),
}
const wordsIn = ({ text }: Row): number => text.split(/\s+/).length
for (const [from, until] of [
  [1, 8],
  [8, 20],
  [20, 50],
  [50, Infinity],
] as const)
  groups[`plain chat, English, parts d to p, ${from} to ${until} words, all`] = (row) =>
    /^en-[d-p]$/.test(row.part) && wordsIn(row) >= from && wordsIn(row) < until
for (const [name, is] of Object.entries(groups)) {
  const here = rows.filter(is)
  say(`\n${name}: ${here.length} messages`)
  printFlag('rules, low or above', here, byRules('low'))
  printFlag('rules, moderate or above', here, byRules('moderate'))
  printFlag('both, low or above', here, byBoth('low'))
  printFlag('both, moderate or above', here, byBoth('moderate'))
  printFlag('learned, high', here, (row) => isSure(row) && row.grave >= tuning.high)
  if (/first|all/.test(name)) printCurve(here)
}
if (process.argv.includes('--misses'))
  for (const row of rows.filter((one) => isCrisis(one) && !byBoth('low')(one)))
    say(`missed ${row.risk.toFixed(2)} ${row.level} ${row.voice}: ${row.text.replaceAll('\n', ' ')}`)
if (process.argv.includes('--alarms'))
  for (const row of rows.filter((one) => isQuiet(one) && byBoth('moderate')(one)))
    say(`alarm ${row.risk.toFixed(2)} ${row.ruled} ${row.voice}: ${row.text.replaceAll('\n', ' ')}`)

/* By the shipped weights, on what they never saw. */
for (const language of ['en', 'es']) {
  const cases = readFileSync(new URL(`../risk-held-out/${language}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([level = '', kinds = '', text = '']) => ({ level, kinds: kinds.split(','), text }))
  const signs = cases.filter(({ level }) => level !== 'none')
  const own = signs.filter(({ kinds }) => ownKinds.some((kind) => kinds.includes(kind)))
  const quiet = cases.filter(({ level }) => level === 'none')
  for (const floor of ['low', 'moderate'] as const) {
    const flagged = ({ text }: { readonly text: string }) => atLeast(screen(text).level, floor)
    say(
      `\nheld out, ${language}, ${floor} or above: any ${rate(signs.filter(flagged).length, signs.length)}  suicide or self-injury ${rate(own.filter(flagged).length, own.length)}  quiet ${rate(quiet.filter((one) => !flagged(one)).length, quiet.length)}`,
    )
  }
}
const folder = process.env['RAPPORT_DATASETS']
const file = `${folder}/vera-mh/dev.jsonl`
if (folder === undefined || !existsSync(file)) say('\nVERA-MH: skipped; set RAPPORT_DATASETS')
else {
  const conversations = await conversationsIn(file)
  for (const floor of ['low', 'moderate'] as const)
    for (const [name, read] of [['rules', screenByRules] as const, ['both', screen] as const]) {
      const hit = (one: { readonly client: readonly string[] }) =>
        one.client.some((text) => atLeast(read(text).level, floor))
      const [risky, safe] = [true, false].map((risk) => conversations.filter((one) => one.risk === risk))
      say(
        `VERA-MH conversations, ${name}, ${floor} or above in any turn: found ${rate(risky?.filter(hit).length ?? 0, risky?.length ?? 0)}  left quiet ${rate(safe?.filter((one) => !hit(one)).length ?? 0, safe?.length ?? 0)}`,
      )
    }
}
