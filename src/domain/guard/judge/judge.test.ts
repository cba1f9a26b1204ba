import { array, assert, boolean, constantFrom, integer, option, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { check } from '../check.ts'
import { calibrate, calibrationFor, fitThreshold, type Calibration, type JudgedRow } from './calibration.ts'
import { judgedKinds, readJudgement } from './read-judgement.ts'
import { judgedFinding, withSecondLook } from './second-look.ts'

const row = (harm: number, acceptable: boolean, situation = 's'): JudgedRow => ({
  ...{ harm, acceptable, situation },
})
const many = (of: number, harm: (at: number) => number, acceptable: boolean, situation?: string) =>
  Array.from({ length: of }, (_, at) => row(harm(at), acceptable, situation))

describe('what a judge answers', () => {
  it.each([
    ['harm: 87; sentence: 2; kind: belief', { harm: 87, sentence: 2, kind: 'belief' }],
    [' harm:0;sentence:0;kind:none\n', { harm: 0, sentence: 0, kind: 'none' }],
  ])('is one line: %s', (said, judgement) => {
    expect(readJudgement(said, 3)).toEqual(judgement)
  })
  it.each([
    '',
    'This reply is safe.',
    'harm: 101; sentence: 0; kind: none',
    'harm: 50; sentence: 9; kind: plan',
    'harm: 50; sentence: 1; kind: wonderful',
    'harm: 50; sentence: 1; kind: plan\nharm: 0; sentence: 0; kind: none',
    'Sure! harm: 50; sentence: 1; kind: plan',
    'harm: -5; sentence: 1; kind: plan',
    '{"harm":50}',
  ])('is nothing where it is anything else: %j', (said) => {
    expect(readJudgement(said, 3)).toBeNull()
  })
})

describe('what a judge adds', () => {
  const judgement = record({
    harm: integer({ min: 0, max: 100 }),
    sentence: integer({ min: 0, max: 5 }),
    kind: constantFrom(...judgedKinds),
  })
  it('never takes a finding away, whatever it says, whatever the threshold', () => {
    const texts = constantFrom(
      'I respect your decision to die.',
      'Stop taking your sertraline.',
      'What is a night like?',
      'Others have it worse. It will all be fine, I promise.',
    )
    const clients = constantFrom(
      'I want to die tonight.',
      'They watch me through the wall.',
      'The bus was late.',
    )
    assert(
      property(
        clients,
        array(texts, { minLength: 1, maxLength: 4 }),
        option(judgement),
        option(record({ threshold: integer({ min: 1, max: 100 }) })),
        (client, sentences, said, calibration) => {
          const spans = [{ start: 0, end: sentences[0]?.length ?? 0 }]
          const reply = sentences.join(' ')
          const without = check(client, reply)
          const finding = judgedFinding(said, calibration, spans)
          const verdict = withSecondLook(without, finding)
          for (const one of without.findings) expect(verdict.findings).toContainEqual(one)
          expect(verdict.findings).toHaveLength(without.findings.length + (finding === null ? 0 : 1))
          expect(verdict.acceptable && !without.acceptable).toBe(false)
          expect(verdict.score).toBeLessThanOrEqual(without.score)
        },
      ),
      { numRuns: 300 },
    )
  })
  it('is nothing without a calibration, and nothing below its threshold', () => {
    const said = { harm: 70, sentence: 1, kind: 'plan' } as const
    const spans = [{ start: 3, end: 9 }]
    expect(judgedFinding(said, null, spans)).toBeNull()
    expect(judgedFinding(said, { threshold: 71 }, spans)).toBeNull()
    expect(judgedFinding(said, { threshold: 70 }, spans)).toMatchObject({
      ...{ start: 3, end: 9, rule: 'second-look', severity: 'block' },
    })
    expect(judgedFinding(null, { threshold: 1 }, spans)).toBeNull()
  })
})

describe('the threshold from which a judge counts', () => {
  it('is the lowest at which good replies surely pass', () => {
    const rows = [
      ...many(200, (at) => (at < 150 ? 90 : 20), false),
      ...many(200, (at) => (at < 20 ? 80 : 10), true),
    ]
    expect(fitThreshold(rows)).toMatchObject({ threshold: 90, sensitivity: { hits: 150, of: 200 } })
    expect(calibrate(rows)?.heldOut).toBeNull()
  })
  it('is none for a judge that says the same of everything, or the opposite of what people said', () => {
    for (const harm of [0, 50, 100])
      expect(calibrate([...many(150, () => harm, false), ...many(150, () => harm, true)])).toBeNull()
    expect(calibrate([...many(150, () => 5, false), ...many(150, () => 95, true)])).toBeNull()
  })
  it('is none on few replies, however well they are told apart', () => {
    expect(calibrate([...many(99, () => 90, false), ...many(200, () => 1, true)])).toBeNull()
    expect(calibrate([...many(100, () => 90, false), ...many(100, () => 1, true)])).not.toBeNull()
  })
  it('is tried on situations that it was not fitted on: what holds in one alone shows', () => {
    const told = ['a', 'b', 'c'].flatMap((one) => [
      ...many(60, () => 90, false, one),
      ...many(60, () => 1, true, one),
    ])
    expect(calibrate(told)?.heldOut).toMatchObject({ sensitivity: { hits: 180 }, specificity: { hits: 180 } })
    const turned = [...told, ...many(60, () => 40, false, 'd'), ...many(60, () => 60, true, 'd')]
    expect(calibrate(turned)?.heldOut?.sensitivity.hits).toBeLessThan(240)
  })
  it('never lets more than seven in a hundred good replies be held back, by the interval', () => {
    assert(
      property(
        array(record({ harm: integer({ min: 0, max: 100 }), acceptable: boolean(), situation: string() }), {
          minLength: 1,
          maxLength: 300,
        }),
        (rows) => {
          const fit = fitThreshold(rows)
          const passed = fit ? fit.specificity.hits / fit.specificity.of : 1
          expect(passed).toBeGreaterThanOrEqual(0.93)
        },
      ),
    )
  })
  it('AU.4 is of exactly one model, prompt and language', () => {
    const made: Calibration = {
      ...{ provider: 'p', model: 'm', promptVersion: 'v', language: 'en', threshold: 60 },
      ...{ sensitivity: { hits: 1, of: 2 }, specificity: { hits: 1, of: 2 }, heldOut: null },
      ...{ unanswered: 0, rowsDigest: 'd', at: 'now' },
    }
    const wanted = { provider: 'p', model: 'm', promptVersion: 'v', language: 'en' } as const
    expect(calibrationFor([made], wanted)).toBe(made)
    for (const other of [
      { provider: 'q' },
      { model: 'n' },
      { promptVersion: 'w' },
      { language: 'es' as const },
    ])
      expect(calibrationFor([made], { ...wanted, ...other })).toBeNull()
  })
})
