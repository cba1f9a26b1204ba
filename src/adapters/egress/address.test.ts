import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { addressKind } from './address.ts'

/** One address a line, with what it leads to: fixtures/egress/addresses.txt. */
const cases = readFileSync(`${import.meta.dirname}/../../../fixtures/egress/addresses.txt`, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(/\s+/))

describe('what an address leads to', () => {
  it.each(cases)('%s: %s', (address, kind) => {
    expect(addressKind(address ?? '')).toBe(kind)
  })

  it('every IPv4 address stands in one kind, and its mapped form is never dialled', () => {
    const kinds = new Map<string, number>()
    for (let first = 0; first < 256; first += 1)
      for (const second of [0, 15, 16, 31, 32, 63, 64, 127, 128, 168, 254, 255]) {
        const kind = addressKind(`${first}.${second}.1.1`)
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
        expect(addressKind(`::ffff:${first}.${second}.1.1`)).toBe('never')
        expect(addressKind(`64:ff9b::${first}.${second}.1.1`)).toBe('never')
      }
    expect([...kinds.keys()].toSorted()).toEqual(['loopback', 'never', 'own-network', 'public'])
    expect(kinds.get('loopback')).toBe(12)
    expect(kinds.get('public')).toBeGreaterThan(2_000)
  })
})
