import { behaviours } from '../../src/domain/feedback/behaviours.ts'
import { empathyOf } from '../../src/domain/feedback/empathy.ts'
import { readLearned, type Learned } from '../../src/domain/feedback/learned/read-learned.ts'
import { mechanisms } from '../../src/domain/feedback/mechanisms.ts'
import type { Turn } from './corpus.ts'
import { asWritten, bare, mainOf, opened, sceneFor, spoilt, trainOn } from './examples.ts'
import { coarseLabels, coarseOf, f1Of, withInterval, type Judged } from './measure.ts'

const strengths = ['none', 'weak', 'strong'] as const

/** Judgements of turns that were kept back, gathered over the runs of one kind. */
export type Gathered = { readonly [what: string]: readonly (Judged & { readonly part: string })[] }

const learnFrom = (turns: readonly Turn[]): Learned =>
  opened(trainOn([...asWritten(turns), ...spoilt(turns)]))

/** Learns without the kept-back turns and reads them. */
export function keptBack(turns: readonly Turn[], isKept: (turn: Turn) => boolean): Gathered {
  const learned = learnFrom(turns.filter((turn) => !isKept(turn)))
  const gathered: Record<string, (Judged & { readonly part: string })[]> = {}
  for (const turn of turns.filter(isKept)) {
    const put = (what: string, right: string, read: string): void =>
      void (gathered[what] ??= []).push({ right, read, voice: turn.voice, part: turn.part })
    judge(turn, learned, put)
  }
  return gathered
}

function judge(turn: Turn, learned: Learned, put: (what: string, right: string, read: string) => void): void {
  const scene = sceneFor(turn.client, turn.text)
  const read = readLearned(learned, scene)
  const words = scene.text.sentences.map((one) => one.last - one.first)
  turn.labels.forEach((label, at) => {
    put('sentences', label, read.behaviours[at] ?? 'other')
    put('sentences, rules', label, scene.rules[at] ?? 'other')
  })
  const main = coarseOf(mainOf(turn.labels, words))
  put('turns', main, coarseOf(mainOf(read.behaviours, words)))
  put('turns, rules', main, coarseOf(mainOf(scene.rules, words)))
  const alone = readLearned(learned, sceneFor('', turn.text))
  put('turns, client unknown', main, coarseOf(mainOf(alone.behaviours, words)))
  const unmarked = readLearned(learned, sceneFor(turn.client, bare(turn.text)))
  put('turns, no marks', main, coarseOf(unmarked.behaviours[0] ?? 'other'))
  const rules = empathyOf(scene.text, scene.client, scene.rules).empathy
  mechanisms.forEach((mechanism, at) => {
    const right = strengths[turn.empathy[at] ?? 0] ?? 'none'
    put(mechanism, right, read.empathy[mechanism])
    put(`${mechanism}, rules`, right, rules[mechanism])
    put(`${mechanism}, no marks`, right, unmarked.empathy[mechanism])
  })
}

export function together(runs: readonly Gathered[]): Gathered {
  const all: Record<string, (Judged & { readonly part: string })[]> = {}
  for (const run of runs)
    for (const [what, judged] of Object.entries(run)) {
      const known = (all[what] ??= [])
      for (const one of judged) known.push(one)
    }
  return all
}

const labelsFor = (what: string): readonly string[] =>
  what.startsWith('sentences') ? behaviours : what.startsWith('turns') ? coarseLabels : strengths

/** The table of one kind of run, per part where asked. */
export function report(title: string, gathered: Gathered, parts: readonly string[]): readonly string[] {
  const lines = [`${title}`]
  for (const [what, judged] of Object.entries(gathered)) {
    lines.push(`  ${what.padEnd(28)} ${withInterval(labelsFor(what), judged)}`)
    if (what.includes(',')) continue
    for (const part of parts) {
      const own = judged.filter((one) => one.part === part)
      if (own.length > 0) lines.push(`    ${part.padEnd(26)} ${withInterval(labelsFor(what), own)}`)
    }
  }
  return lines
}

/** F1 of each behaviour: learned reader, rules. */
export const byLabel = (gathered: Gathered): readonly string[] =>
  behaviours.map((label) => {
    const own = f1Of(label, gathered['sentences'] ?? [])
    const rules = f1Of(label, gathered['sentences, rules'] ?? [])
    return `  ${label.padEnd(20)} F1 ${own.toFixed(2)}, rules ${rules.toFixed(2)}`
  })
