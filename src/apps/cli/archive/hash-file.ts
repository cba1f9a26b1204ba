import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'

/** SHA-256 of a file in hexadecimal, in constant memory; null where `step`, told of the bytes so far, says to stop.
 * `look` sees every byte on the way. */
export async function hashFile(
  file: string,
  step: (bytes: number) => boolean,
  look: (chunk: Uint8Array) => void = () => undefined,
): Promise<string | null> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const chunk of createReadStream(file, { highWaterMark: 1024 * 1024 })) {
    if (!(chunk instanceof Uint8Array)) continue
    hash.update(chunk)
    look(chunk)
    bytes += chunk.length
    if (!step(bytes)) return null
  }
  return hash.digest('hex')
}
