import { askedHere } from '../../src/domain/evidence/asked-here.ts'
import { sentencesOf } from '../../src/domain/drafting/sentences.ts'
import { lineRecord } from '../../src/domain/evidence/formats/own-lines.ts'
import { passagesOf } from '../../src/domain/evidence/passages-of.ts'
import { buildIndex, search } from '../../src/domain/evidence/search.ts'
import { lightClaims } from './light-claims.ts'
import { linesOf } from './lines.ts'
import { supports } from '../../src/domain/evidence/support/supports.ts'

/** Authors' own conclusions, which say what they found in other words: held against their abstract, from which the conclusion was
 * cut, against the abstract of others that is most like it, and with one number, direction or population changed. Those that taught
 * the checker (fixtures/evidence/conclusions.jsonl) are left out. */
export type Conclusion = {
  readonly of: 'own' | 'other' | 'changed'
  readonly supported: boolean
  readonly score: number
}

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
  const learned = new Set(
    linesOf(new URL('../../fixtures/evidence/conclusions.jsonl', import.meta.url).pathname).map(({ id }) =>
      String(id).replace('pubmedqa/', ''),
    ),
  )
  return lines.flatMap((line): readonly Conclusion[] => {
    if (learned.has(String(line['id']))) return []
    const long = String(line['LONG_ANSWER'] ?? '')
    const first = sentencesOf(long)[0]
    if (!first) return []
    const claim = long.slice(first.start, first.end)
    const id = String(line['id'])
    const other = search(index, askedHere(claim), 'en', 5)
      .map(({ passage }) => passage.sourceId)
      .find((one) => one !== id)
    const judged = (said: string, from: string, of: Conclusion['of']): Conclusion => {
      const { supported, score } = supports(said, { text: texts.get(from) ?? '', title: '', language: 'en' })
      return { of, supported, score }
    }
    const changed = lightClaims({ text: claim, title: '', language: 'en' }).filter(
      ({ kind }) => kind !== 'true',
    )
    return [
      judged(claim, id, 'own'),
      ...(other === undefined ? [] : [judged(claim, other, 'other')]),
      ...changed.map((one) => judged(one.claim, id, 'changed')),
    ]
  })
}
