import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventData } from './event-lines.ts'

async function* pieces(...texts: readonly string[]): AsyncGenerator<string> {
  yield* texts
}
const read = async (...texts: readonly string[]): Promise<readonly string[]> =>
  Array.fromAsync(eventData(pieces(...texts)))

describe('a stream of events', () => {
  it('gives the data of each and passes over comments, ids and waiting times', async () => {
    expect(await read('retry: 1500\n\n:\n\nid: 7\nevent: x\ndata: {"a":1}\n\ndata: two\n\n')).toEqual([
      '{"a":1}',
      'two',
    ])
  })
  it('reads Windows line ends even when they are cut in two', async () => {
    expect(await read('data: one\r', '\n\r\n', 'data: two\r\n\r\n')).toEqual(['one', 'two'])
  })
  it('does not give an event that was cut off', async () => {
    expect(await read('data: whole\n\ndata: ha')).toEqual(['whole'])
  })
  it('reads the same however it is cut', async () => {
    const whole = 'data: first\n\nid: 2\ndata: second\ndata: line\n\n'
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(whole.length), { maxLength: 6 }), async (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), whole.length]
        const parts = places.slice(1).map((end, place) => whole.slice(places[place], end))
        expect(await read(...parts)).toEqual(['first', 'second\nline'])
      }),
    )
  })
})
