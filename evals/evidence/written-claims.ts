import { supports, ENOUGH, type Support } from '../../src/domain/evidence/support/supports.ts'
import { wilson } from '../risk/wilson.ts'
import { linesOf } from './lines.ts'

/** Claims written by hand. `written`: about passages written by hand, in both languages; half of the passages (`learn`) taught the
 * checker, the other half (`keep`) is reported. `published`: about abstracts and pages that others published; `learn` and
 * `choose` taught it, `sealed` was written first and looked at once, when all else was done. `paired`: each true claim beside the same
 * claim with one number, direction or population changed and not another word, so that nothing but what it says tells them apart. */
export type Judged = {
  readonly set: 'written' | 'published' | 'paired'
  readonly language: string
  readonly part: string
  readonly kind: string
  readonly style: string
  readonly claim: string
  readonly holds: boolean
  readonly support: Support
}

const fixture = (name: string): readonly Record<string, unknown>[] =>
  linesOf(new URL(`../../fixtures/evidence/${name}`, import.meta.url).pathname)

export const judgedClaims = (): readonly Judged[] => [
  ...judged('written', 'support'),
  ...judged('published', 'published'),
  ...judged('paired', 'paired'),
]

function judged(set: Judged['set'], name: string): readonly Judged[] {
  const passages = new Map(fixture(`${name}-passages.jsonl`).map((line) => [String(line['id']), line]))
  return fixture(`${name}-claims.jsonl`).map((line) => {
    const passage = passages.get(String(line['passage'])) ?? {}
    const said = {
      text: String(passage['text']),
      title: String(passage['title']),
      language: String(passage['language']),
    }
    const claim = String(line['claim'])
    const [language, part] = [said.language, String(passage['part'])]
    return {
      ...{ set, language, part, claim, kind: String(line['kind']), holds: line['holds'] === true },
      style: String(line['style'] ?? ''),
      support: supports(claim, said),
    }
  })
}

/** How often a claim that holds scores higher than one that does not; ties count half. */
export function areaUnder(all: readonly Judged[]): number {
  const [yes, no] = [all.filter(({ holds }) => holds), all.filter(({ holds }) => !holds)]
  let above = 0
  for (const one of yes)
    for (const other of no) {
      const apart = one.support.score - other.support.score
      above += apart > 0 ? 1 : apart === 0 ? 0.5 : 0
    }
  return above / Math.max(1, yes.length * no.length)
}

const share = (right: number, of: number): string => {
  const [low, high] = wilson(right, of)
  return `${(right / Math.max(1, of)).toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)}, n=${of})`
}
const ALTERED = new Set(['number', 'direction', 'population'])
const BINS = [0, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 1.01]

const STEPS = [0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95]
/** What passes and what is refused wherever the line is drawn. */
export const curveOf = (all: readonly Judged[]): readonly string[] =>
  STEPS.map((least) => {
    const kept = all.filter(({ holds }) => holds)
    const changed = all.filter(({ kind }) => ALTERED.has(kind))
    const passed = kept.filter(({ support }) => support.score >= least).length
    const refused = changed.filter(({ support }) => support.score < least).length
    return `    from ${least}: true ones pass ${share(passed, kept.length)}, one number, direction or population changed refused ${share(refused, changed.length)}`
  })

/** Lines that say how the checker did on these claims. */
export function reportOf(title: string, all: readonly Judged[]): readonly string[] {
  const passed = all.filter(({ support }) => support.supported)
  const refused = (of: readonly Judged[]): string =>
    share(of.filter(({ support }) => !support.supported).length, of.length)
  const kept = all.filter(({ holds }) => holds)
  return [
    `${title} (n=${all.length}), area under the curve ${areaUnder(all).toFixed(3)}, shown from ${ENOUGH}`,
    `  true ones that pass ${share(kept.filter(({ support }) => support.supported).length, kept.length)}`,
    `  of those that pass are true ${share(passed.filter(({ holds }) => holds).length, passed.length)}`,
    `  untrue ones refused ${refused(all.filter(({ holds }) => !holds))}`,
    `  of them with one number, direction or population changed ${refused(all.filter(({ kind }) => ALTERED.has(kind)))}`,
    ...[...new Set(all.map(({ kind }) => kind))].map((kind) => {
      const of = all.filter((one) => one.kind === kind)
      return `    ${kind}: right ${share(of.filter(({ holds, support }) => holds === support.supported).length, of.length)}`
    }),
    ...[...new Set(kept.map(({ style }) => style))].filter(Boolean).map((style) => {
      const of = kept.filter((one) => one.style === style)
      return `    true ones said the ${style} way: pass ${share(of.filter(({ support }) => support.supported).length, of.length)}`
    }),
    ...BINS.slice(1).flatMap((most, at) => {
      const least = BINS[at] ?? 0
      const of = all.filter(({ support: { score } }) => score >= least && score < most)
      if (of.length === 0) return []
      const mean = of.reduce((sum, { support }) => sum + support.score, 0) / of.length
      return [
        `    score ${least}–${Math.min(1, most)}: on average ${mean.toFixed(2)}, true ${share(of.filter(({ holds }) => holds).length, of.length)}`,
      ]
    }),
  ]
}
