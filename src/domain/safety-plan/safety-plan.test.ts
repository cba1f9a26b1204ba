import { array, assert, constant, constantFrom, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blankPlan, planParts, type PlanLine, type SafetyPlan } from './plan.ts'
import { MAX_LINES, MAX_REACH, MAX_TEXT, readPlan, samePlan } from './read-plan.ts'
import { whatIsMissing } from './what-is-missing.ts'

const line = (text: string, reach = ''): PlanLine => ({ text, reach })
const whole: SafetyPlan = {
  'warning-signs': [line('I stop answering my sister')],
  'own-ways': [line('Walk to the harbour and back')],
  company: [line('Bea from the choir', '555 0142')],
  places: [line('The library on Mill Street')],
  helpers: [line('My sister Ana', '555 0147')],
  professionals: [line('Dr. Okafor', '555 0100')],
  'safer-place': [line('Ana keeps the tablets')],
  reasons: [line('Teaching Leo to swim')],
}

describe('what a plan does not have yet', () => {
  it('is nothing where every part has a line, and company and help can be reached', () => {
    expect(whatIsMissing(whole)).toEqual([])
  })

  it('begins with a contact for company and one for help', () => {
    const missing = whatIsMissing(blankPlan)
    expect(missing.slice(0, 2)).toEqual([
      { what: 'no-contact', part: 'company', needed: true },
      { what: 'no-contact', part: 'helpers', needed: true },
    ])
    expect(missing).toHaveLength(planParts.length)
  })

  it.each([
    ['places are no company', { company: [] }, [{ what: 'no-contact', part: 'company', needed: true }]],
    [
      'somebody to ask for help whom nobody can reach',
      { helpers: [line('My sister Ana')] },
      [{ what: 'no-way-to-reach', part: 'helpers', needed: true }],
    ],
    [
      'company without a number is told, gently',
      { company: [line('Bea')] },
      [{ what: 'no-way-to-reach', part: 'company', needed: false }],
    ],
    ['a part without a line', { reasons: [] }, [{ what: 'empty', part: 'reasons', needed: false }]],
  ])('%s', (_, changed, missing) => {
    expect(whatIsMissing({ ...whole, ...changed })).toEqual(missing)
  })

  it('never grows when a line is added', () => {
    const lines = array(record({ text: constant('x'), reach: constantFrom('', '1') }), {
      maxLength: 2,
    })
    const plans = record({
      'warning-signs': lines,
      'own-ways': lines,
      company: lines,
      places: lines,
      helpers: lines,
      professionals: lines,
      'safer-place': lines,
      reasons: lines,
    })
    assert(
      property(plans, constantFrom(...planParts), (plan, part) => {
        const more = { ...plan, [part]: [...plan[part], line('y', '2')] }
        expect(whatIsMissing(more).length).toBeLessThanOrEqual(whatIsMissing(plan).length)
      }),
      { seed: 20261121 },
    )
  })
})

describe('a plan as it was written', () => {
  it('is kept word for word, with ends trimmed and empty lines left out', () => {
    const given = {
      ...blankPlan,
      'own-ways': [line('  Tea, slowly '), line(' ')],
      company: [line('Bea', ' 1 ')],
    }
    expect(readPlan(given)).toEqual({
      ok: true,
      value: { ...blankPlan, 'own-ways': [line('Tea, slowly')], company: [line('Bea', '1')] },
    })
  })

  it('is saved unfinished, and empty too', () => expect(readPlan(blankPlan).ok).toBe(true))

  it.each([
    ['too many lines', Array.from({ length: MAX_LINES + 1 }, (_, n) => line(`${n}`))],
    ['a line that is too long', [line('x'.repeat(MAX_TEXT + 1))]],
    ['a way to reach that is too long', [line('Bea', '1'.repeat(MAX_REACH + 1))]],
    ['a way to reach nobody', [line('', '555 0142')]],
    ['what cannot be shown', [line('a\u0000b')]],
    ['what turns the direction of writing', [line('a\u202eb')]],
    ['half a letter', [line('\ud83d')]],
  ])('refuses %s, and names the part', (_, company) => {
    expect(readPlan({ ...blankPlan, company })).toMatchObject({
      refusal: { code: 'input-not-valid', detail: 'company' },
    })
  })

  it('is the same where nothing changed', () => {
    expect(samePlan(whole, { ...whole })).toBe(true)
    expect(samePlan(whole, { ...whole, reasons: [] })).toBe(false)
    expect(samePlan(whole, { ...whole, company: [line('Bea from the choir', '555 0143')] })).toBe(false)
  })
})
