/**
 * What sealing at rest costs: one message of 200 characters sealed, and opened again.
 *
 *   node bench/sealing.bench.ts
 */
import { randomBytes } from 'node:crypto'
import { sealerOver } from '../src/adapters/keys/sealing.ts'
import { machine, say } from './figures.ts'
import { microseconds } from './microseconds.ts'

const sealer = sealerOver('018f3c5a-0000-7000-8000-000000000001', [{ version: 1, key: randomBytes(32) }])
const place = { table: 'message', column: 'text', row: '018f3c5a-0000-7000-8000-000000000002' }
const text = 'I slept five hours, and the walk helped. '.repeat(5).slice(0, 200)
const sealed = sealer.seal(place, text)

say(machine())
say(`seal 200 characters: ${microseconds(() => sealer.seal(place, text), 20_000)}`)
say(`open 200 characters: ${microseconds(() => sealer.open(place, sealed), 20_000)}`)
