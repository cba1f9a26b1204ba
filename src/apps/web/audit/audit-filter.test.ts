import { expect, it } from 'vitest'
import { noChoice, queryOf } from './audit-filter.ts'

it('nothing chosen asks for everything', () => expect(queryOf(noChoice, null)).toBe(''))

it('a day is asked for from its first hour to its last', () => {
  const asked = new URLSearchParams(queryOf({ ...noChoice, from: '2026-11-21', until: '2026-11-21' }, 51))
  const [from, until] = [asked.get('from') ?? '', asked.get('until') ?? '']
  expect(Date.parse(until) - Date.parse(from)).toBe(86_400_000)
  expect(new Date(from).getHours()).toBe(0)
  expect(asked.get('before')).toBe('51')
})

it('what is no day is not asked for', () => {
  expect(queryOf({ ...noChoice, from: '2026-1' }, null)).toBe('')
})
