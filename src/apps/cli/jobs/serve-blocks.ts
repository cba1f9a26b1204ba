import type { MessagePort } from 'node:worker_threads'
import type { Block } from '../../../adapters/json/read-blocks.ts'
import type { BlockAnswer, BlockAnswering } from '../answer-block.ts'

/** What a worker says: that it can begin, then one answer for each block, in order. */
export type WorkerSays = { readonly ready: true } | { readonly answer: BlockAnswer }

/** The worker's side: answers the blocks that come in, one after the other. A fault ends the worker. */
export function serveBlocks(port: MessagePort, answer: BlockAnswering): void {
  let last: Promise<unknown> = Promise.resolve()
  const after = async (before: Promise<unknown>, block: Block): Promise<void> => {
    await before
    const answered = await answer(block)
    port.postMessage({ answer: answered } satisfies WorkerSays, [answered.bytes.buffer])
  }
  port.on('message', (block: Block) => {
    last = after(last, block)
  })
  port.postMessage({ ready: true } satisfies WorkerSays)
}
