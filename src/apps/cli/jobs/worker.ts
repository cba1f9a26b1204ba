import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { commands } from '../table.ts'
import { serveBlocks } from './serve-blocks.ts'

const given = z.object({ name: z.string(), options: z.record(z.string(), z.string()) }).parse(workerData)
const loaded = await commands[given.name]?.()
const answer = await loaded?.command.answering?.(given.options)
if (!parentPort || !answer) throw new Error(`${given.name} is no command that a worker can run`)
serveBlocks(parentPort, answer)
