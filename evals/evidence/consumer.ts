import { linesOf } from './lines.ts'

/** Questions as lay people type them, ours, each with answers of MedQuAD and how well they answer: 3 it answers, 2 in part;
 * 1, by rule, everything else on the subject of an answer graded 3. `choose` and `seen` were looked at while the search was
 * changed, `kept` was written afterwards and is what is reported. */
export type Consumer = {
  readonly part: string
  readonly language: 'en' | 'es'
  readonly question: string
  readonly grades: ReadonlyMap<string, number>
}
type Line = Readonly<Record<string, unknown>>

const subjectOf = (line: Line): string =>
  (String(line['focus']).toLowerCase().split('(')[0] ?? '').replace(/[^a-z0-9 ]/g, '').trim()

export function consumerQuestions(file: string, answers: readonly Line[]): readonly Consumer[] {
  const told = answers.filter((line) => String(line['answer']).trim() !== '')
  const subjects = new Map(told.map((line) => [String(line['id']), subjectOf(line)]))
  const onSubject = Map.groupBy(told, subjectOf)
  return linesOf(file).map((line) => {
    const given = new Map(Object.entries(line['grades'] ?? {}).map(([id, grade]) => [id, Number(grade)]))
    const grades = new Map(given)
    for (const [id, grade] of given)
      for (const other of grade === 3 ? (onSubject.get(subjects.get(id) ?? '') ?? []) : [])
        if (!given.has(String(other['id']))) grades.set(String(other['id']), 1)
    const { part, question } = line
    const language = line['language'] === 'es' ? 'es' : 'en'
    return { part: String(part), question: String(question), language, grades }
  })
}

/** How good the first ten are, against the best ten there could be. See: Järvelin, Kekäläinen 2002, doi:10.1145/582415.582418;
 * a grade counts 2^grade - 1, as is usual. */
export function ndcg(found: readonly string[], grades: ReadonlyMap<string, number>): number {
  const sum = (list: readonly number[]): number =>
    list.slice(0, 10).reduce((all, grade, at) => all + (2 ** grade - 1) / Math.log2(at + 2), 0)
  const best = [...grades.values()].toSorted((a, b) => b - a)
  return sum(found.map((id) => grades.get(id) ?? 0)) / sum(best)
}

/** The mean, and within how much of it nineteen of twenty such samples have it. */
export function meanOf(all: readonly number[]): { readonly mean: number; readonly within: number } {
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length
  const spread = all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / Math.max(1, all.length - 1)
  return { mean, within: 1.96 * Math.sqrt(spread / all.length) }
}
