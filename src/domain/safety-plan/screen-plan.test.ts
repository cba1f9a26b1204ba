import { describe, expect, it } from 'vitest'
import { screen } from '../risk/screen.ts'
import { blankPlan, planParts, type SafetyPlan } from './plan.ts'
import { screenPlan } from './screen-plan.ts'

const lines = (...texts: readonly string[]) => texts.map((text) => ({ text, reach: '' }))
const plan = (changed: Partial<SafetyPlan>): SafetyPlan => ({ ...blankPlan, ...changed })
const DANGER = 'I want to die and I have the pills here tonight'

describe('what a client writes in their plan', () => {
  it.each(planParts)('SA.5 is read in %s as a message would be, and the line is named', (part) => {
    const { level, concerns } = screenPlan(plan({ [part]: lines('Tea', DANGER) }), blankPlan)
    expect(level).toBe(screen(DANGER).level)
    expect(concerns.map((one) => [one.part, one.text])).toEqual([[part, DANGER]])
    expect(concerns[0]?.signals.length).toBeGreaterThan(0)
    for (const { start, end } of concerns[0]?.signals ?? [])
      expect([start >= 0, end <= DANGER.length, start < end]).toEqual([true, true, true])
  })

  it('is read in Spanish', () => {
    const said = 'Quiero morirme y tengo las pastillas aquí esta noche'
    expect(screenPlan(plan({ reasons: lines(said) }), blankPlan).level).toBe('imminent')
  })

  it('is read in how somebody is to be reached, too', () => {
    const hidden = plan({ company: [{ text: 'Nobody', reach: DANGER }] })
    expect(screenPlan(hidden, blankPlan).level).toBe('imminent')
  })

  it('adds up over the parts: a wish in one and the rest in another', () => {
    const split = plan({
      'warning-signs': lines('I want to kill myself'),
      reasons: lines('I have the pills, tonight'),
    })
    expect(screenPlan(split, blankPlan).level).toBe('imminent')
    const first = plan({ 'warning-signs': lines('I want to kill myself') })
    const { level, concerns } = screenPlan(split, first)
    expect(level).toBe('imminent')
    expect(concerns.map((one) => one.part)).toContain('reasons')
  })

  it('does not ring again for what stood there before', () => {
    const before = plan({ 'warning-signs': lines(DANGER) })
    const after = plan({ 'warning-signs': lines(DANGER), places: lines('The library') })
    expect(screenPlan(after, before)).toEqual({ level: 'none', concerns: [] })
    expect(screenPlan(blankPlan, before)).toEqual({ level: 'none', concerns: [] })
  })

  it('is quiet for a plan as plans are', () => {
    const usual = plan({
      'warning-signs': lines('Everything gets loud and I go quiet', 'I stop answering my sister'),
      'own-ways': lines('Cold shower with the big speaker on'),
      company: [{ text: 'River', reach: 'knock at the studio' }],
      helpers: [{ text: 'Aunt Ngozi, up till two most nights', reach: '+1 510 555 0186' }],
      'safer-place': lines('River keeps the blades', 'Las pastillas de dormir las guarda Rafa'),
    })
    expect(screenPlan(usual, blankPlan)).toEqual({ level: 'none', concerns: [] })
  })
  it('hears danger in the step for a safer place too', () => {
    const { level, concerns } = screenPlan(
      plan({
        'safer-place': lines('River keeps the blades', 'I took the pills back, I will take them all tonight'),
      }),
      blankPlan,
    )
    expect(level).toBe('imminent')
    expect(concerns.map(({ text }) => text)).toContain('I took the pills back, I will take them all tonight')
  })
})
