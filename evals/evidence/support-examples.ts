import { readPair } from '../../src/domain/evidence/support/supports.ts'
import { signNames } from '../../src/domain/evidence/support/signs.ts'
import type { Said } from '../../src/domain/evidence/support/said.ts'
import { casesOf } from './altered-sentences.ts'
import { elsewhere, type Page } from './elsewhere.ts'
import { linesOf } from './lines.ts'
import { hash } from './made-questions.ts'

/** What the checker learns from: claims that people wrote about passages, without those that are kept back (`keep`, `sealed`),
 * and sentences of the library that ships, shortened or reworded, and with one thing changed by a rule. */
export type Example = {
  readonly signs: readonly number[]
  readonly holds: boolean
  readonly weight: number
  readonly passage: string
  readonly from: 'written' | 'published' | 'paired' | 'turned' | 'known' | 'made' | 'elsewhere' | 'concluded'
  readonly kind: string
}

const root = new URL('../..', import.meta.url).pathname
/** A sentence changed by a rule is worth half a claim that somebody wrote. */
const MADE = 0.3
/** A free claim that holds, with one thing changed by a rule: most changed claims were written nearer to their source than true
 * ones, and a checker that learns from them alone takes free words for a sign of truth. */
const TURNED = 0.4
/** What a claim is worth beside a page about something else: there are two for each. */
const ELSEWHERE = 0.3
/** One of so many of them is taken. */
const EVERY = { holds: 3, changed: 3 }
const LEARNED = new Set(['learn', 'choose'])

const claimsOf = (name: string, from: 'written' | 'published' | 'paired'): readonly Example[] => {
  const pages = new Map(
    linesOf(`${root}fixtures/evidence/${name}-passages.jsonl`)
      .filter(({ part }) => LEARNED.has(String(part)))
      .map((line) => [String(line['id']), pageOf(line)]),
  )
  return linesOf(`${root}fixtures/evidence/${name}-claims.jsonl`).flatMap((line): readonly Example[] => {
    const page = pages.get(String(line['passage']))
    if (!page) return []
    const claim = String(line['claim'])
    const [holds, kind, passage] = [line['holds'] === true, String(line['kind']), page.id]
    const others = holds ? elsewhere(claim, page, [...pages.values()]) : []
    const turned = holds ? turnedOf(claim) : []
    return [
      { signs: signsHeld(claim, page), holds, kind, passage, weight: 1, from },
      ...turned.map((one): Example => ({
        ...{ signs: signsHeld(one.claim, page), holds: false, kind: one.kind, passage },
        ...{ weight: TURNED, from: 'turned' },
      })),
      ...others.map((other): Example => ({
        ...{ signs: signsHeld(claim, other), holds: false, kind: 'elsewhere', passage },
        ...{ weight: ELSEWHERE, from: 'elsewhere' },
      })),
    ]
  })
}
/** The claim with one number, direction or population changed, or denied. */
const turnedOf = (claim: string) =>
  casesOf({ text: claim, title: '', language: 'en' }).filter(
    ({ holds, kind }) => !holds && !kind.startsWith('reworded'),
  )
const pageOf = (line: Readonly<Record<string, unknown>>): Page => ({
  ...{ id: String(line['id'] ?? line['sourceId']), title: String(line['title']) },
  ...{ text: String(line['text']), language: String(line['language'] ?? 'en') },
})
const signsHeld = (claim: string, page: Said): readonly number[] => {
  const { signs } = readPair(claim, page)
  return signNames.map((one) => signs[one])
}

/** Claims that the tests hold the checker to. */
const known = (): readonly Example[] =>
  linesOf(`${root}fixtures/evidence/claims.jsonl`).map((line) => {
    const { signs } = readPair(String(line['claim']), {
      text: String(line['text']),
      title: String(line['title']),
      language: 'en',
    })
    return {
      ...{
        signs: signNames.map((one) => signs[one]),
        holds: line['holds'] === true,
        weight: 3,
        from: 'known',
      },
      ...{ passage: String(line['title']), kind: String(line['kind']) },
    }
  })

const made = (): readonly Example[] =>
  [
    ...linesOf(`${root}data/evidence/starter.jsonl`),
    ...linesOf(`${root}fixtures/evidence/published-passages.jsonl`).filter(({ part }) =>
      LEARNED.has(String(part)),
    ),
  ].flatMap((line) => {
    const passage = { text: String(line['text']), title: String(line['title']), language: 'en' }
    return casesOf(passage)
      .filter(
        ({ kind, claim, holds }) =>
          kind !== 'whole' && hash(`${claim}${kind}`) % (holds ? EVERY.holds : EVERY.changed) === 0,
      )
      .map(({ claim, kind, holds, sentence }): Example => {
        // A draft's claim is held against the one sentence that it quotes.
        const quoted = hash(`${kind}${claim}`) % 2 === 0
        const { signs } = readPair(claim, quoted ? { ...passage, text: sentence } : passage)
        const id = String(line['id'] ?? line['sourceId'])
        return {
          signs: signNames.map((one) => signs[one]),
          holds,
          weight: MADE,
          passage: id,
          from: 'made',
          kind,
        }
      })
  })

/** What authors conclude says more than their abstract, or says it far off: worth little, but without it long claims of which
 * half is said pass whatever they turn. */
const CONCLUDED = 0.1
const concluded = (): readonly Example[] => {
  const lines = linesOf(`${root}fixtures/evidence/conclusions.jsonl`)
  const pages = lines.map((line) => pageOf({ ...line, title: '' }))
  return lines.flatMap((line, at) => {
    const page = pages[at]
    if (!page) return []
    const claim = String(line['claim'])
    const held = (said: string, beside: Page, kind: string): Example => ({
      ...{ signs: signsHeld(said, beside), holds: kind === 'true', kind, passage: page.id },
      ...{ weight: CONCLUDED, from: 'concluded' },
    })
    return [
      held(claim, page, 'true'),
      ...turnedOf(claim).map((one) => held(one.claim, page, one.kind)),
      ...elsewhere(claim, page, pages).map((other) => held(claim, other, 'elsewhere')),
    ]
  })
}

export const examples = (): readonly Example[] => [
  ...claimsOf('support', 'written'),
  ...claimsOf('published', 'published'),
  ...claimsOf('paired', 'paired'),
  ...known(),
  ...made(),
  ...concluded(),
]
