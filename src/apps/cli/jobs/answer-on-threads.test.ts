import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { BEGINNING, type Block } from '../../../adapters/json/read-blocks.ts'
import { jsonLines } from '../answer-block.ts'
import { answerOnThreads } from './answer-on-threads.ts'
import { WorkersError } from './open-workers.ts'

const dying = new URL('../../../../test/doubles/dying-worker.ts', import.meta.url)
const run = { name: 'none', options: {} }
const notHere = () => Promise.reject(new Error('a later block is answered on a thread'))
const blockOf = (first: number, texts: readonly string[]): Block => ({
  bytes: new TextEncoder().encode(
    texts.map((text, at) => `${JSON.stringify({ id: first + at, text })}\n`).join(''),
  ),
  first,
  tooLong: false,
  after: BEGINNING,
})
const here = async () => ({ bytes: new TextEncoder().encode('here\n'), lines: 1, faults: 0 })

describe('lines answered on threads', () => {
  it('a thread that dies costs the line it died over, and nothing else', async () => {
    const threads = answerOnThreads(2, run, here, jsonLines, () => new Worker(dying))
    await threads.answer(blockOf(0, ['first']))
    const answers = await Promise.all([
      threads.answer(blockOf(1, ['a', 'die', 'b'])),
      threads.answer(blockOf(4, ['c', 'd'])),
      threads.answer(blockOf(6, ['die'])),
      threads.answer(blockOf(7, ['e', 'f', 'die', 'die'])),
    ])
    await threads.close()
    const died = (id: number) => ({ id, error: `line ${id}: rapport failed on this line (its thread died)` })
    const lines = answers.flatMap(({ bytes }) => Buffer.from(bytes).toString().trim().split('\n'))
    expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
      { id: 1, text: 'a' },
      died(2),
      { id: 3, text: 'b' },
      { id: 4, text: 'c' },
      { id: 5, text: 'd' },
      died(6),
      { id: 7, text: 'e' },
      { id: 8, text: 'f' },
      died(9),
      died(10),
    ])
    expect(answers.map(({ lines: count, faults }) => [count, faults])).toEqual([
      [3, 1],
      [2, 0],
      [1, 1],
      [4, 2],
    ])
  })
  it('threads that cannot start are one clear failure', async () => {
    const threads = answerOnThreads(
      2,
      run,
      here,
      jsonLines,
      () => new Worker(dying, { workerData: 'at once' }),
    )
    await threads.answer(blockOf(0, ['first']))
    const asked = await Promise.allSettled([
      threads.answer(blockOf(1, ['a'])),
      threads.answer(blockOf(2, ['b'])),
    ])
    expect(asked).toEqual([
      { status: 'rejected', reason: expect.any(WorkersError) },
      { status: 'rejected', reason: expect.any(WorkersError) },
    ])
    await threads.close()
  })
  it('the first block is answered without a thread, if it is small', async () => {
    const threads = answerOnThreads(2, run, here, jsonLines, () => {
      throw new Error('a thread was started')
    })
    expect(await threads.answer(blockOf(0, ['small']))).toMatchObject({ lines: 1 })
    await threads.close()
    const other = answerOnThreads(1, run, notHere, jsonLines, () => new Worker(dying))
    expect(await other.answer(blockOf(0, ['x'.repeat(70_000)]))).toMatchObject({ lines: 1, faults: 0 })
    await other.close()
  })
})
