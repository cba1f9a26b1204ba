import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { isMadeUpKey } from './made-up-key.ts'

it.each([
  ['zeros', Buffer.alloc(32)],
  ['one byte again and again', Buffer.alloc(32, 0xa7)],
  ['a word again and again', Buffer.alloc(32, 'rapport!')],
  ['a sentence', Buffer.from('please-change-this-key-before-it')],
  ['counted upwards', Buffer.from(Array.from({ length: 32 }, (_, at) => at + 128))],
  ['counted downwards in threes', Buffer.from(Array.from({ length: 32 }, (_, at) => 255 - at * 3))],
  ['hex typed as text', Buffer.from('0123456789abcdef0123456789abcdef')],
])('a key of %s is made up', (_, key) => {
  expect(isMadeUpKey(key)).toBe(true)
})

it('a drawn key is not: 20,000 of them', () => {
  const taken = Array.from({ length: 20_000 }, () => randomBytes(32)).filter(isMadeUpKey)
  expect(taken).toEqual([])
})
