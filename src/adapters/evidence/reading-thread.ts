import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { shutOtherDoors } from '../egress/shut-other-doors.ts'
import { readAnyFile } from './file-reading.ts'

const given = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }).parse(workerData)
// A library that reads strangers' files finds no way out.
shutOtherDoors(globalThis)
parentPort?.postMessage(await readAnyFile(given.name, given.bytes))
