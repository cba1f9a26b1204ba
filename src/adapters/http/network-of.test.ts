import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { openHttpClinic } from '../../../test/http-clinic.ts'
import { Browser } from '../../../test/http-browser.ts'
import { networkOf } from './network-of.ts'
import { usualLimits } from './rate-limit.ts'

it.each([
  ['203.0.113.9', '203.0.113.9'],
  ['::ffff:203.0.113.9', '203.0.113.9'],
  ['::FFFF:203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:DB8:0001:0002:ffff::1', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['1::2:3.4.5.6', '1:0:0:0::/64'],
  ['', null],
  ['unknown', null],
  ['203.0.113.9:443', null],
  ['[2001:db8::1]', null],
  ['2001:db8::1::2', null],
])('%s sends from %s', (address, network) => expect(networkOf(address)).toBe(network))

it('all addresses of one /64 are one sender, however they are written', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 8, maxLength: 8 }),
      fc.array(fc.integer({ min: 0, max: 0xffff }), { minLength: 4, maxLength: 4 }),
      (groups, others) => {
        const written = (all: readonly number[], pad: number): string =>
          all.map((group) => group.toString(16).padStart(pad, '0')).join(':')
        const network = networkOf(written(groups, 1))
        expect(networkOf(written(groups, 4))).toBe(network)
        expect(networkOf(written([...groups.slice(0, 4), ...others], 1))).toBe(network)
      },
    ),
    { numRuns: 500 },
  )
})

it('never throws, and gives nothing but a short name or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect((networkOf(text) ?? '').length).toBeLessThan(30)
    }),
    { numRuns: 200 },
  )
})

it('whoever reaches us past the proxy gains no tries by inventing senders', async () => {
  const limits = { ...usualLimits, stranger: { burst: 3, perMinute: 0 } }
  const clinic = await openHttpClinic({ settings: { behindProxy: true, limits } })
  const from = async (forwarded: string): Promise<number> =>
    (await new Browser(clinic.app).raw('/api/session', { headers: { 'x-forwarded-for': forwarded } })).status
  const invented = ['nobody', 'x'.repeat(9_000), 'a, b, c, <d>', '']
  const statuses = []
  for (const one of invented) statuses.push(await from(one))
  expect(statuses).toEqual([401, 401, 401, 429])
  expect(await from('10.1.1.1, 203.0.113.9')).toBe(401)
  for (const last of ['2001:db8::1', '2001:db8::2', '2001:db8::3']) await from(last)
  expect(await from('2001:db8::ffff')).toBe(429)
})
