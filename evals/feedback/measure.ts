import { dice } from '../privacy/perceptron.ts'

/** One judgement: what is right, what was read, and by whose voice. */
export type Judged = { readonly right: string; readonly read: string; readonly voice: string }

export function f1Of(label: string, judged: readonly Judged[]): number {
  let [hit, wrong, missed] = [0, 0, 0]
  for (const { right, read } of judged)
    if (right === label && read === label) hit += 1
    else if (read === label) wrong += 1
    else if (right === label) missed += 1
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + wrong + missed)
}

export const macroF1 = (labels: readonly string[], judged: readonly Judged[]): number =>
  labels.reduce((sum, label) => sum + f1Of(label, judged), 0) / labels.length

const RESAMPLES = 200

/** Macro-F1 with the 95 % interval of drawing the voices again: people differ more than their sentences. */
export function withInterval(labels: readonly string[], judged: readonly Judged[]): string {
  const byVoice = [...Map.groupBy(judged, (one) => one.voice).values()]
  const random = dice(11)
  const drawn = Array.from({ length: RESAMPLES }, () =>
    macroF1(
      labels,
      byVoice.flatMap(() => byVoice[Math.floor(random() * byVoice.length)] ?? []),
    ),
  ).toSorted((a, b) => a - b)
  const low = drawn[Math.floor(RESAMPLES * 0.025)] ?? 0
  const high = drawn[Math.floor(RESAMPLES * 0.975)] ?? 0
  return `${macroF1(labels, judged).toFixed(3)} [${low.toFixed(3)}–${high.toFixed(3)}] n=${judged.length}`
}

const coarse: Readonly<Record<string, string>> = {
  'open-question': 'question',
  'closed-question': 'question',
  'simple-reflection': 'reflection',
  'complex-reflection': 'reflection',
  summary: 'reflection',
  other: 'other',
}
export const coarseLabels = ['question', 'reflection', 'input', 'other'] as const
/** The four classes of annotated sessions; affirmation is the therapist's input. */
export const coarseOf = (behaviour: string): string => coarse[behaviour] ?? 'input'
