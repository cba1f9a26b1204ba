import { array, assert, constantFrom, double, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chanceOf } from './chance.ts'
import type { Finding } from './finding.ts'

const finding = (severity: Finding['severity']): Finding => ({
  ...{ start: 0, end: 1, rule: 'rule', severity, source: 'source' },
})
const severities = constantFrom<Finding['severity']>('block', 'warning', 'advice')
const calibrated = { slope: 0.6, constant: -1 }
const findings = array(severities.map(finding), {
  maxLength: 8,
})
const doubts = double({ min: -40, max: 40, noNaN: true })

describe('the chance that a reply may be sent', () => {
  it('is one half or more where nothing blocks, and less where something does, whatever the doubt', () => {
    assert(
      property(doubts, findings, (doubt, found) => {
        const blocks = found.some(({ severity }) => severity === 'block')
        expect(chanceOf(doubt, found, calibrated) >= 0.5).toBe(!blocks)
      }),
    )
  })
  it('never rises with a further finding, nor with more doubt', () => {
    assert(
      property(doubts, findings, severities, (doubt, found, severity) => {
        const before = chanceOf(doubt, found, calibrated)
        expect(chanceOf(doubt, [...found, finding(severity)], calibrated)).toBeLessThanOrEqual(before)
        expect(chanceOf(doubt + 1, found, calibrated)).toBeLessThanOrEqual(before)
      }),
    )
  })
  it('tells small differences apart on either side', () => {
    const [fine, doubtful] = [0, 0.01].map((doubt) => chanceOf(doubt, [], calibrated))
    expect(doubtful).toBeLessThan(fine ?? 0)
    const [bad, worse] = [0, 0.01].map((doubt) => chanceOf(doubt, [finding('block')], calibrated))
    expect(worse).toBeLessThan(bad ?? 0)
  })
})
