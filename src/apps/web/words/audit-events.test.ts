import { expect, it } from 'vitest'
import { auditEvents } from '../../../domain/audit/entry.ts'
import { audit as english } from './en/audit.ts'
import { audit as spanish } from './es/audit.ts'

it.each([
  ['English', english.event],
  ['Spanish', spanish.event],
])('everything that can stand in the audit is said in words, %s', (_, words) => {
  const said = new Set(Object.keys(words))
  expect(auditEvents.filter((event) => !said.has(event))).toEqual([])
  expect([...said].filter((event) => !auditEvents.some((one) => one === event))).toEqual([])
})
