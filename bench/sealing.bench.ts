/**
 * What sealing at rest costs: one message of 200 characters sealed, and opened again.
 *
 *   node bench/sealing.bench.ts
 */
import { createCipheriv, randomBytes } from 'node:crypto'
import { sealerOver } from '../src/adapters/keys/sealing.ts'
import { machine, say } from './figures.ts'
import { microseconds } from './microseconds.ts'

const sealer = sealerOver('018f3c5a-0000-7000-8000-000000000001', [{ version: 1, key: randomBytes(32) }])
const place = { table: 'message', column: 'text', row: '018f3c5a-0000-7000-8000-000000000002' }
const text = 'I slept five hours, and the walk helped. '.repeat(5).slice(0, 200)
const sealed = sealer.seal(place, text)
const [one, nonce] = [randomBytes(32), randomBytes(12)]
/** The same cipher with nothing of ours: no place bound, no header, no copy. */
const bare = (): void => {
  const cipher = createCipheriv('aes-256-gcm', one, nonce)
  cipher.update(text, 'utf8')
  cipher.final()
  cipher.getAuthTag()
}

say(machine())
say(`seal 200 characters: ${microseconds(() => sealer.seal(place, text), 20_000)}`)
say(`open 200 characters: ${microseconds(() => sealer.open(place, sealed), 20_000)}`)
say(`AES-256-GCM of node:crypto alone, the same text: ${microseconds(bare, 20_000)}`)
say('A client message is two values, its text and its signals: twice the first line.')
