import { expect, it } from 'vitest'
import { byName } from './start-links.ts'

it.each([
  ['http://127.0.0.1:4173', 'http://localhost:4173'],
  ['http://[::1]:4173', 'http://localhost:4173'],
  ['http://127.0.0.10:4173', 'http://127.0.0.10:4173'],
  ['https://care.example.org', 'https://care.example.org'],
])('a link at %s is printed as %s, where a passkey can be used', (address, printed) => {
  expect(byName(address)).toBe(printed)
})
