import { randomBytes, randomUUID } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SealBrokenError, sealerOver, type Place } from './sealing.ts'

const organisation = randomUUID()
const key = randomBytes(32)
const sealer = sealerOver(organisation, [{ version: 1, key }])
const place = { table: 'message', column: 'text', row: randomUUID() }

describe('sealing', () => {
  it('opens to what was sealed, whatever it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        fc.pre(text.isWellFormed())
        expect(sealer.open(place, sealer.seal(place, text))).toBe(text)
      }),
      { numRuns: 500 },
    )
  })

  it('PR.4 shows nothing of the text, not even that two are the same', () => {
    const [one, two] = [sealer.seal(place, 'the same words'), sealer.seal(place, 'the same words')]
    expect(one.equals(two)).toBe(false)
    expect(one.includes(Buffer.from('words'))).toBe(false)
  })

  it('PR.4 uses no nonce twice', () => {
    const nonces = new Set(
      Array.from({ length: 20_000 }, () => sealer.seal(place, '').subarray(3, 15).toString('hex')),
    )
    expect(nonces.size).toBe(20_000)
  })

  it('PR.4 notices every changed byte', () => {
    const sealed = sealer.seal(place, 'short')
    for (let at = 0; at < sealed.length; at += 1) {
      const altered = Buffer.from(sealed)
      altered[at] = (altered[at] ?? 0) ^ 1
      expect(() => sealer.open(place, altered)).toThrow(SealBrokenError)
    }
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => sealer.open(place, sealed.subarray(0, length))).toThrow(SealBrokenError)
  })

  it.each<[string, Place]>([
    ['row', { ...place, row: randomUUID() }],
    ['column', { ...place, column: 'signals' }],
    ['table', { ...place, table: 'own_words' }],
  ])('PR.4 does not open in another %s', (_, moved) => {
    expect(() => sealer.open(moved, sealer.seal(place, 'mine'))).toThrow(SealBrokenError)
  })

  it('PR.4 does not open in another organisation, nor under another key', () => {
    const sealed = sealer.seal(place, 'ours')
    expect(() => sealerOver(randomUUID(), [{ version: 1, key }]).open(place, sealed)).toThrow(SealBrokenError)
    expect(() =>
      sealerOver(organisation, [{ version: 1, key: randomBytes(32) }]).open(place, sealed),
    ).toThrow(SealBrokenError)
  })

  it('takes the newest key to seal, and opens what older ones sealed', () => {
    const next = sealerOver(organisation, [
      { version: 1, key },
      { version: 300, key: randomBytes(32) },
    ])
    expect(next.open(place, sealer.seal(place, 'before'))).toBe('before')
    expect(next.open(place, next.seal(place, 'after'))).toBe('after')
    expect(() => sealer.open(place, next.seal(place, 'after'))).toThrow(SealBrokenError)
    expect(next.mac('x').equals(sealer.mac('x'))).toBe(true)
  })

  it('refuses a place that could be read two ways', () => {
    expect(() => sealer.seal({ ...place, row: 'a|b' }, 'x')).toThrow(RangeError)
  })

  it('never says in an error what was sealed', () => {
    const error = new SealBrokenError(place)
    expect(error.message).toBe('a sealed value does not open: message.text')
  })
})
