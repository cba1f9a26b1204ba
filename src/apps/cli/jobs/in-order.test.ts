import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inOrder } from './in-order.ts'

/** Numbers from 0, counting how many were asked for. */
function numbers(count: number) {
  const asked = { count: 0 }
  async function* each(): AsyncGenerator<number> {
    for (let at = 0; at < count; at += 1) {
      asked.count += 1
      yield at
    }
  }
  return { asked, each: each() }
}
const turns = async (count: number): Promise<void> => {
  for (let at = 0; at < count; at += 1) await setImmediate()
}

describe('work side by side, results in order', () => {
  it('hands on in the order of coming in, however the work ends', async () => {
    const taken: number[] = []
    const { each } = numbers(200)
    const work = async (item: number) => {
      await turns((item * 7919) % 11)
      return item
    }
    await inOrder(each, 8, work, async (item) => void taken.push(item))
    expect(taken).toEqual(Array.from({ length: 200 }, (_, at) => at))
  })
  it('the source waits for one slow piece of work', async () => {
    const gate = Promise.withResolvers<number>()
    const { asked, each } = numbers(1000)
    const all = inOrder(
      each,
      8,
      async (item) => (item === 3 ? gate.promise : item),
      async () => undefined,
    )
    await turns(50)
    expect(asked.count).toBeLessThanOrEqual(12)
    gate.resolve(3)
    await all
    expect(asked.count).toBe(1000)
  })
  it('the source waits for a slow reader', async () => {
    const gate = Promise.withResolvers<void>()
    const { asked, each } = numbers(1000)
    const all = inOrder(
      each,
      4,
      async (item) => item,
      () => gate.promise,
    )
    await turns(50)
    expect(asked.count).toBeLessThanOrEqual(5)
    gate.resolve()
    await all
    expect(asked.count).toBe(1000)
  })
  it('a result that is ready is handed on although the source has nothing more to say yet', async () => {
    const gate = Promise.withResolvers<void>()
    async function* slow(): AsyncGenerator<number> {
      yield 1
      await gate.promise
    }
    const taken: number[] = []
    const all = inOrder(
      slow(),
      8,
      async (item) => item,
      async (item) => void taken.push(item),
    )
    await turns(5)
    expect(taken).toEqual([1])
    gate.resolve()
    await all
  })
  it('hands on what came before a fault of the source, and nothing after a fault of the work', async () => {
    async function* breaking(): AsyncGenerator<number> {
      yield 1
      yield 2
      throw new Error('no such file')
    }
    const taken: number[] = []
    const take = async (item: number) => void taken.push(item)
    await expect(inOrder(breaking(), 8, async (item) => item, take)).rejects.toThrow('no such file')
    expect(taken).toEqual([1, 2])
    const work = async (item: number) => {
      if (item === 2) throw new Error('two')
      return item
    }
    const { asked, each } = numbers(1000)
    await expect(inOrder(each, 8, work, take)).rejects.toThrow('two')
    expect(taken).toEqual([1, 2, 0, 1])
    expect(asked.count).toBeLessThan(20)
  })
})
