import { existsSync, readFileSync } from 'node:fs'
import { screen } from '../src/domain/risk/screen.ts'
import { atLeast, type RiskLevel } from '../src/domain/risk/levels.ts'
import { readCorpus } from './risk/corpus.ts'
import { wilson } from './risk/wilson.ts'
import { conversationsIn } from './risk/vera.ts'

/**
 * How well the risk rules read: `node evals/risk.eval.ts`. Prints sensitivity and specificity with 95 % intervals and
 * every miss. The held-out lines were written before the rules and no rule was changed for them, but by the same author,
 * who had them in mind: they flatter. Strangers' words will do worse. The public set is found through
 * RAPPORT_DATASETS and skipped where it is not.
 */

type Case = { readonly level: string; readonly kinds: readonly string[]; readonly text: string }
const say = (line: string) => process.stdout.write(`${line}\n`)

const own = new Set([
  'passive-ideation',
  'active-ideation',
  'plan',
  'means-or-method-seeking',
  'intent',
  'preparation',
  'attempt-recent',
  'self-injury',
  'goodbye',
  'burdensomeness',
])

function casesOf(file: string): readonly Case[] {
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .map(([level = '', kinds = '', text = '']) => ({ level, kinds: kinds.split(','), text }))
}

function rate(name: string, right: number, of: number): void {
  const [low, high] = wilson(right, of)
  const value = of === 0 ? 'no cases' : `${(right / of).toFixed(3)}  [${low.toFixed(3)}, ${high.toFixed(3)}]`
  say(`  ${name.padEnd(52)} ${String(right).padStart(4)} of ${String(of).padStart(4)}  ${value}`)
}

function report(title: string, cases: readonly Case[], floor: RiskLevel): void {
  const read = cases.map((one) => ({ ...one, found: screen(one.text) }))
  const flagged = (one: (typeof read)[number]) => atLeast(one.found.level, floor)
  const signs = read.filter((one) => one.level !== 'none')
  const quiet = read.filter((one) => one.level === 'none')
  const suicide = signs.filter((one) => one.kinds.some((kind) => own.has(kind)))
  say(`\n${title}: flagged at ${floor} or above`)
  rate('any danger: found', signs.filter(flagged).length, signs.length)
  rate('suicide or self-injury: found', suicide.filter(flagged).length, suicide.length)
  rate('quiet: left quiet', quiet.filter((one) => !flagged(one)).length, quiet.length)
  rate('level exactly as written', read.filter((one) => one.found.level === one.level).length, read.length)
  for (const one of signs.filter((sign) => !flagged(sign))) say(`    missed (${one.level}): ${one.text}`)
  for (const one of quiet.filter(flagged))
    say(
      `    false alarm (${one.found.level}, ${one.found.signals.map((signal) => signal.rule).join(' ')}): ${one.text}`,
    )
}

for (const floor of ['low', 'moderate'] as const)
  for (const language of ['en', 'es'])
    report(`held out, ${language}`, casesOf(`risk-held-out/${language}.txt`), floor)

/** The corpus the learned reader learns from holds oblique speech on purpose: what rules alone find of it is a floor. It is
 * a mirror for the rules, never their fixture, so misses are counted and not listed. */
function corpus(language: 'en' | 'es', floor: RiskLevel): void {
  const read = readCorpus()
    .filter((one) => one.language === language)
    .map((one) => ({ ...one, found: screen(one.text) }))
  const flagged = (one: (typeof read)[number]) =>
    one.found.signals.length > 0 && atLeast(one.found.level, floor)
  const signs = read.filter((one) => atLeast(one.level, 'moderate'))
  const suicide = signs.filter((one) => one.kinds.some((kind) => own.has(kind)))
  const urgent = read.filter((one) => atLeast(one.level, 'high'))
  const quiet = read.filter((one) => one.level === 'none')
  say(`\ncorpus, ${language}: flagged at ${floor} or above`)
  rate('moderate or above: found', signs.filter(flagged).length, signs.length)
  rate('suicide or self-injury, moderate or above: found', suicide.filter(flagged).length, suicide.length)
  rate('high or imminent: found', urgent.filter(flagged).length, urgent.length)
  rate('quiet: left quiet', quiet.filter((one) => !flagged(one)).length, quiet.length)
  const unread = quiet.filter((one) => one.found.signals.length === 0 && one.found.level !== 'none').length
  rate('quiet: marked as not read', unread, quiet.length)
}

for (const floor of ['low', 'moderate'] as const)
  for (const language of ['en', 'es'] as const) corpus(language, floor)

const folder = process.env['RAPPORT_DATASETS']
const file = folder === undefined ? null : `${folder}/vera-mh/dev.jsonl`
if (file === null || !existsSync(file))
  say('\nVERA-MH: skipped; set RAPPORT_DATASETS to the folder that holds vera-mh/dev.jsonl')
else {
  say('\nVERA-MH development conversations (three clinicians each; majority of those who gave a level)')
  const conversations = await conversationsIn(file)
  for (const floor of ['low', 'moderate'] as const) {
    const hit = (texts: readonly string[]) => texts.some((text) => atLeast(screen(text).level, floor))
    const risky = conversations.filter((one) => one.risk === true)
    const safe = conversations.filter((one) => one.risk === false)
    say(` flagged at ${floor} or above in any client turn`)
    rate('conversations with risk: found', risky.filter((one) => hit(one.client)).length, risky.length)
    rate('conversations without: left quiet', safe.filter((one) => !hit(one.client)).length, safe.length)
    const turns = risky
      .map((one) => one.client.findIndex((text) => hit([text])) + 1)
      .filter((turn) => turn > 0)
    say(`  found at client turn, median: ${turns.toSorted((a, b) => a - b)[Math.floor(turns.length / 2)]}`)
    for (const one of risky.filter((given) => !hit(given.client))) say(`    missed: ${one.id}`)
  }
}
