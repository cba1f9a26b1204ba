import {
  Decrypter,
  Encrypter,
  generateHybridIdentity,
  generateX25519Identity,
  identityToRecipient,
} from 'age-encryption'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'

/** Whom a backup is written for: holders of age identities, or of one passphrase. */
export type Lock = { readonly recipients: readonly string[] } | { readonly passphrase: string }
/** What opens one: age identities, or a passphrase. */
export type Unlock = { readonly identities: readonly string[] } | { readonly passphrase: string }

/** A file that cannot be written for, or opened with, what was given; the message is a sentence. */
export class BackupError extends Error {
  constructor(words: string, options?: ErrorOptions) {
    super(words, options)
    this.name = 'BackupError'
  }
}

/** Writes lines compressed and encrypted with age, readable by its owner alone and on the disk when this resolves. The
 * answer opens the file once, to check it: for recipients an identity made for this file and kept nowhere. */
export async function writeSealed(path: string, lock: Lock, lines: AsyncIterable<string>): Promise<Unlock> {
  const encrypter = new Encrypter()
  const unlock = await locked(encrypter, lock)
  const file = await open(path, 'wx', 0o600)
  try {
    const packed = Readable.from(inPieces(lines), { objectMode: false }).pipe(createGzip({ level: 6 }))
    const sealed = await encrypter.encrypt(webOf(packed))
    for await (const piece of nodeOf(sealed)) await file.writeFile(z.instanceof(Uint8Array).parse(piece))
    await file.sync()
  } finally {
    await file.close()
  }
  return unlock
}

async function locked(encrypter: Encrypter, lock: Lock): Promise<Unlock> {
  if ('passphrase' in lock) {
    encrypter.setPassphrase(lock.passphrase)
    return lock
  }
  const quantum = lock.recipients.every((one) => one.startsWith('age1pq1'))
  const own = quantum ? await generateHybridIdentity() : await generateX25519Identity()
  try {
    for (const recipient of lock.recipients) encrypter.addRecipient(recipient)
  } catch (error) {
    throw new BackupError('A recipient is not one that age knows: they begin with age1.', { cause: error })
  }
  encrypter.addRecipient(await identityToRecipient(own))
  return { identities: [own] }
}

/** The lines of a file, one by one. Throws {@link BackupError} where it does not open, or was cut or altered. */
export async function* readSealed(path: string, unlock: Unlock): AsyncIterable<string> {
  const decrypter = new Decrypter()
  try {
    if ('passphrase' in unlock) decrypter.addPassphrase(unlock.passphrase)
    else for (const identity of unlock.identities) decrypter.addIdentity(identity)
  } catch (error) {
    throw new BackupError('That is no age identity: they begin with AGE-SECRET-KEY-.', { cause: error })
  }
  const source = createReadStream(path)
  const opened = await decrypter.decrypt(webOf(source)).catch((error: unknown) => {
    source.destroy()
    throw new BackupError(`${path} does not open with what was given, or is no backup.`, { cause: error })
  })
  const packed = nodeOf(opened)
  const plain = packed.pipe(createGunzip())
  packed.once('error', (error) => plain.destroy(error))
  try {
    yield* split(plain)
    if (plain.errored) throw plain.errored
  } catch (error) {
    throw new BackupError(`${path} is cut or altered.`, { cause: error })
  } finally {
    source.destroy()
    plain.destroy()
  }
}

const PIECE = 262_144

/** Lines by pieces: one at a time through compression and encryption is ten times slower. */
async function* inPieces(lines: AsyncIterable<string>): AsyncIterable<Buffer> {
  let waiting: string[] = []
  let size = 0
  for await (const line of lines) {
    waiting.push(line)
    size += line.length
    if (size < PIECE) continue
    yield Buffer.from(waiting.join(''), 'utf8')
    ;[waiting, size] = [[], 0]
  }
  if (size > 0) yield Buffer.from(waiting.join(''), 'utf8')
}

/** At line feeds alone: published text may hold other signs that some call the end of a line. */
async function* split(plain: AsyncIterable<Buffer>): AsyncIterable<string> {
  const decoder = new StringDecoder('utf8')
  let begun: string[] = []
  for await (const bytes of plain) {
    const [first = '', ...more] = decoder.write(bytes).split('\n')
    begun.push(first)
    for (const next of more) {
      yield begun.join('')
      begun = [next]
    }
  }
  const rest = begun.join('')
  if (rest !== '') yield rest
}

const webOf = (stream: Readable): ReadableStream<Uint8Array> => {
  const pieces = stream[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const { done, value }: IteratorResult<unknown> = await pieces.next()
      if (done === true) controller.close()
      else
        controller.enqueue(value instanceof Uint8Array ? new Uint8Array(value) : Buffer.from(String(value)))
    },
    cancel: () => void stream.destroy(),
  })
}

const nodeOf = (stream: ReadableStream<Uint8Array>): Readable =>
  Readable.from(
    (async function* () {
      const reader = stream.getReader()
      for (;;) {
        const { done, value } = await reader.read()
        if (done) return
        yield value
      }
    })(),
    { objectMode: false },
  )
