import { parentPort, workerData } from 'node:worker_threads'
import { readRows } from './examples.ts'
import { scoresOfFold } from './held-out.ts'

parentPort?.postMessage(scoresOfFold(readRows(), Number(workerData)))
