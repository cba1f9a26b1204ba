import { describe, expect, it } from 'vitest'
import { daysLeft, dueOn, moveCase, type RightCase, type WantedRightStep } from './right-case.ts'

const AT = '2026-11-21T08:00:00.000Z'
const asked: RightCase = {
  id: 'a',
  clientId: 'k',
  kind: 'correction',
  askedAt: AT,
  dueOn: '2026-12-21',
  state: 'asked',
  extended: false,
  reason: null,
  endedAt: null,
}
const step = (changed: Partial<WantedRightStep>): WantedRightStep => ({
  step: 'take',
  reason: null,
  words: '',
  proof: null,
  ...changed,
})

describe('a request of a client', () => {
  it.each([
    ['2026-11-21T08:00:00.000Z', '2026-12-21'],
    ['2026-12-05T23:59:59.999Z', '2027-01-04'],
    ['2027-01-31T08:00:00.000Z', '2027-02-28'],
    ['2028-01-30T08:00:00.000Z', '2028-02-29'],
  ])('of %s is due on %s: thirty days, or a month where that is less', (at, day) =>
    expect(dueOn(at)).toBe(day),
  )

  it('counts the days that are left, below nought where it is late', () => {
    expect(daysLeft('2026-12-21', AT)).toBe(30)
    expect(daysLeft('2026-11-20', AT)).toBe(-1)
  })

  it('is taken once, put off once with a reason, and ended with how one made sure', () => {
    const taken = moveCase(asked, step({}), AT)
    expect(taken).toMatchObject({ ok: true, value: { state: 'taken' } })
    if (!taken.ok) return
    expect(moveCase(taken.value, step({}), AT)).toMatchObject({ refusal: { code: 'already-decided' } })
    const later = moveCase(taken.value, step({ step: 'extend', reason: 'needs-more-time' }), AT)
    expect(later).toMatchObject({ value: { dueOn: '2027-01-20', extended: true } })
    if (!later.ok) return
    const again = moveCase(later.value, step({ step: 'extend', reason: 'needs-more-time' }), AT)
    expect(again).toMatchObject({ refusal: { code: 'already-decided' } })
    expect(moveCase(later.value, step({ step: 'finish' }), AT)).toMatchObject({
      refusal: { code: 'input-not-valid', detail: 'proof' },
    })
    expect(moveCase(later.value, step({ step: 'finish', proof: 'by-phone' }), AT)).toMatchObject({
      value: { state: 'done', endedAt: AT },
    })
  })

  it('is refused with a reason and with words for the client, and then stays so', () => {
    expect(moveCase(asked, step({ step: 'refuse' }), AT)).toMatchObject({
      refusal: { code: 'reason-missing' },
    })
    const bare = step({ step: 'refuse', reason: 'record-is-right' })
    expect(moveCase(asked, bare, AT)).toMatchObject({ refusal: { code: 'reason-missing' } })
    const no = moveCase(asked, { ...bare, words: 'We looked at it with you.' }, AT)
    expect(no).toMatchObject({ value: { state: 'refused', reason: 'record-is-right' } })
    const closed = { ...asked, state: 'refused' } as const
    expect(moveCase(closed, step({}), AT)).toMatchObject({ refusal: { code: 'already-decided' } })
  })
})
