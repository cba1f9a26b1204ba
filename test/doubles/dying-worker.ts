import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { answerBlocks } from '../../src/apps/cli/answer-block.ts'
import { serveBlocks } from '../../src/apps/cli/jobs/serve-blocks.ts'

/** A worker that really works, and really dies: over every line whose text is "die", or at once. */
if (workerData === 'at once') throw new Error('it will not start')
const input = z.object({ id: z.number(), text: z.string() })
const answer = answerBlocks(input, ({ text }) => {
  if (text === 'die') process.exit(1)
  return { text }
})
if (parentPort) serveBlocks(parentPort, answer)
