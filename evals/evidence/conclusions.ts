import { askedHere } from '../../src/domain/evidence/asked-here.ts'
import { sentencesOf } from '../../src/domain/drafting/sentences.ts'
import { lineRecord } from '../../src/domain/evidence/formats/own-lines.ts'
import { passagesOf } from '../../src/domain/evidence/passages-of.ts'
import { buildIndex, search } from '../../src/domain/evidence/search.ts'
import { supports } from '../../src/domain/evidence/support/supports.ts'

/** Authors' own conclusions, which say what they found in other words: held against their abstract, from which the conclusion was
 * cut, and against the abstract of others that is most like it. Measured only; nothing was learned from them. */
export type Conclusion = { readonly own: boolean; readonly supported: boolean; readonly score: number }

export function conclusions(lines: readonly Record<string, unknown>[]): readonly Conclusion[] {
  const records = lines.flatMap(
    (line) => lineRecord({ ...line, title: String(line['id']), QUESTION: '' }) ?? [],
  )
  const index = buildIndex(records.flatMap((record) => passagesOf(record, record.ownId)))
  const texts = new Map(
    lines.map((line) => [
      String(line['id']),
      Array.isArray(line['CONTEXTS']) ? line['CONTEXTS'].map(String).join(' ') : '',
    ]),
  )
  return lines.flatMap((line): readonly Conclusion[] => {
    const long = String(line['LONG_ANSWER'] ?? '')
    const first = sentencesOf(long)[0]
    if (!first) return []
    const claim = long.slice(first.start, first.end)
    const id = String(line['id'])
    const other = search(index, askedHere(claim), 'en', 5)
      .map(({ passage }) => passage.sourceId)
      .find((one) => one !== id)
    const judged = (of: string, own: boolean): Conclusion => {
      const { supported, score } = supports(claim, { text: texts.get(of) ?? '', title: '', language: 'en' })
      return { own, supported, score }
    }
    return [judged(id, true), ...(other === undefined ? [] : [judged(other, false)])]
  })
}
