import type { Annotated } from '../../evals/privacy/datasets.ts'
import type { Locale } from '../../src/domain/language.ts'
import type { IdentifierKind } from '../../src/domain/privacy/deidentified.ts'
import { say } from '../figures.ts'
import type { Found, Hider } from './hider.ts'
import { kindsOf } from './kinds.ts'
import type { Peer } from './peers.ts'
import { score, type Case, type Figures, type Score } from './score.ts'

type AnnotatedSet = {
  readonly name: string
  readonly language: Locale
  readonly rows: readonly Annotated[]
  /** Where the set says nothing of other kinds, what is hidden beyond these is neither right nor wrong. */
  readonly only: readonly IdentifierKind[] | null
}

/** The annotated sets below RAPPORT_DATASETS; none where they are not there. */
export async function openSets(): Promise<readonly AnnotatedSet[]> {
  const { haveDatasets, meddocan, presidio, wnut } = await import('../../evals/privacy/datasets.ts')
  if (!haveDatasets()) {
    say('\nno annotated sets: give --data FOLDER or RAPPORT_DATASETS')
    return []
  }
  return [
    {
      name: 'presidio-synth dev (OUR TAGGER LEARNED FROM THESE ROWS: no measure of ours)',
      language: 'en',
      rows: presidio(),
      only: null,
    },
    { name: 'meddocan-es dev', language: 'es', rows: meddocan('dev'), only: null },
    { name: 'wnut17 dev, persons', language: 'en', rows: wnut('dev'), only: ['name'] },
  ]
}

/** Seconds for one tool on one set; what it has read by then is what its row is about. */
const SECONDS_EACH = 120

/** `anyKind`: also what was hidden under a kind that the set says nothing of. */
async function run(set: AnnotatedSet, hider: Hider, anyKind: boolean): Promise<readonly Case[]> {
  const counts = (kind: IdentifierKind | undefined) =>
    kind !== undefined && (set.only?.includes(kind) ?? true)
  const cases: Case[] = []
  const until = performance.now() + SECONDS_EACH * 1000
  for (const { text, spans } of set.rows) {
    if (performance.now() > until) break
    const found = await hider.find(text, set.language)
    cases.push({
      text,
      gold: spans.filter(({ type }) => counts(kindsOf[type]?.[0])),
      found: found.filter(({ type }) => anyKind || counts(type)),
    })
  }
  return cases
}

const share = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(3))
const three = ({ precision, recall, f1 }: Figures): string =>
  `${share(precision)} ${share(recall)} ${share(f1)}`.padEnd(19)

/** Measures ours and the peers on one set and prints it. `misses`: also what ours missed and hid without need. */
export async function measure(
  set: AnnotatedSet,
  mine: Hider,
  peers: readonly Peer[],
  misses: boolean,
): Promise<void> {
  const own = await run(set, mine, false)
  const scores: (readonly [string, Score])[] = [[mine.name, score(own)]]
  say(`\n${set.name}: ${set.rows.length} texts, ${own.reduce((sum, one) => sum + one.gold.length, 0)} spans`)
  say(`  ${''.padEnd(22)} overlap P R F1      exact P R F1        covered  texts with a leak`)
  printOverall(mine.name, scores[0]?.[1], set)
  for (const { name, hider, reason } of peers) {
    if (!hider) say(`  ${name.padEnd(22)} does not run here: ${reason}`)
    else {
      const read = score(await run(set, hider, false))
      scores.push([name, read])
      printOverall(name, read, set)
    }
  }
  if (set.only) await printAnyKind(set, [mine, ...peers.flatMap(({ hider }) => hider ?? [])])
  printKinds(scores)
  printTypes(scores)
  if (misses) printMisses(own)
}

function printOverall(name: string, read: Score | undefined, set: AnnotatedSet): void {
  if (!read) return
  const part = read.texts < set.rows.length ? `  (only ${read.texts} texts in ${SECONDS_EACH} s)` : ''
  say(
    `  ${name.padEnd(22)} ${three(read.overlap)} ${three(read.exact)} ${share(read.covered)}    ${share(read.leaky)}${part}`,
  )
}

/** Hidden is hidden: the recall where a person may also have been taken for a place or a handle. */
async function printAnyKind(set: AnnotatedSet, hiders: readonly Hider[]): Promise<void> {
  for (const hider of hiders) {
    const read = score(await run(set, hider, true))
    say(
      `  ${hider.name.padEnd(22)} hidden under any kind: recall ${share(read.overlap.recall)}, covered ${share(read.covered)}`,
    )
  }
}

function printKinds(scores: readonly (readonly [string, Score])[]): void {
  const [[, mine] = ['', null]] = scores
  say(`\n  by kind, kinds compared; overlap P R F1, then F1 of exact spans, beside the peers' overlap P R F1`)
  say(`  ${'kind'.padEnd(15)} ${'spans'.padStart(5)}  ${scores.map(([name]) => name.padEnd(26)).join('')}`)
  for (const [kind, own] of [...(mine?.byKind ?? [])].toSorted((a, b) => b[1].gold - a[1].gold)) {
    const cells = scores.map(([, read], at) => {
      const one = read.byKind.get(kind)
      if (!one || one.found === 0) return '–'.padEnd(26)
      return `${three(one.overlap)}${at === 0 ? ` ${share(one.exact.f1)}` : ''}`.padEnd(26)
    })
    say(`  ${kind.padEnd(15)} ${String(own.gold).padStart(5)}  ${cells.join('')}`)
  }
}

function printTypes(scores: readonly (readonly [string, Score])[]): void {
  const [[, mine] = ['', null]] = scores
  say(
    '\n  by type of the set, kinds not compared; recall touched, covered and exact, beside the touched of the peers',
  )
  for (const [type, own] of [...(mine?.byType ?? [])].toSorted((a, b) => b[1].gold - a[1].gold)) {
    const cells = scores.slice(1).map(([name, read]) => {
      const one = read.byType.get(type)
      return `${name.split(' ')[0]} ${one ? share(one.touched / one.gold) : '–'}`
    })
    const parts = [own.touched, own.covered, own.exact].map((count) => share(count / own.gold)).join(' ')
    say(`  ${type.padEnd(34)} ${String(own.gold).padStart(5)}  ${parts}   ${cells.join('  ')}`)
  }
}

function printMisses(cases: readonly Case[]): void {
  const near = (text: string, { start, end, type }: { start: number; end: number; type: string }): string =>
    `${type}\t${text.slice(start, end)}\t…${text.slice(Math.max(0, start - 40), end + 20).replaceAll('\n', '⏎')}`
  const apart = (
    a: { start: number; end: number },
    all: readonly { start: number; end: number }[],
  ): boolean => !all.some((b) => a.start < b.end && b.start < a.end)
  const missed = cases.flatMap(({ text, gold, found }) =>
    gold.filter((span) => apart(span, found)).map((span) => near(text, span)),
  )
  const needless = cases.flatMap(({ text, gold, found }) =>
    found.filter((span: Found) => apart(span, gold)).map((span) => near(text, span)),
  )
  say(`\nmissed\n${missed.join('\n')}\n\nhidden without need\n${needless.join('\n')}`)
}
