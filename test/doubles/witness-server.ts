import { createHash, createPrivateKey, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readCheckpoint } from '../../src/domain/audit/checkpoint.ts'
import { cosignatureLine, cosignedText, cosignerKey } from '../../src/domain/audit/cosignature.ts'
import { keyText, readKeyText, readSignedNote, type NoteKey } from '../../src/domain/audit/signed-note.ts'
import { keyOfSeed, newSeed, noteHolds } from '../../src/adapters/keys/note-keys.ts'

/** A witness as c2sp.org/tlog-witness says, that believes nothing: signature, size and proof are checked by code that
 * shares nothing with what makes them. */
export type WitnessServer = {
  readonly url: string
  readonly key: NoteKey
  /** As RAPPORT_WITNESS_KEY has it. */
  readonly keyText: string
  /** Requests with what was answered. */
  readonly heard: readonly { readonly body: string; readonly status: number }[]
  /** It signs with another key from now on, or answers so and no more. */
  lie(how: 'another-key' | 'no-signature' | null): void
  close(): Promise<void>
}

export async function startWitness(logs: readonly string[]): Promise<WitnessServer> {
  const known = logs.flatMap((text) => readKeyText(text) ?? [])
  const name = 'witness.example/w1'
  const [seed, other] = [newSeed(), newSeed()]
  const key = cosignerKey(name, keyOfSeed(name, seed).publicKey)
  const heard: { body: string; status: number }[] = []
  const held = new Map<string, { readonly size: number; readonly root: string }>()
  let lying: Parameters<WitnessServer['lie']>[0] = null
  const signed = (text: string): string => {
    if (lying === 'no-signature') return '\n'
    const at = 1_795_000_000
    return cosignatureLine(key, at, signWith(lying === null ? seed : other, cosignedText(text, at)))
  }
  const answer = (body: string): { status: number; type?: string; text: string } => {
    const [head = '', ...rest] = body.split('\n\n')
    const note = readSignedNote(rest.join('\n\n'))
    const checkpoint = note && readCheckpoint(note.text)
    const [first = '', ...proof] = head.split('\n')
    const old = Number(/^old (0|[1-9]\d*)$/.exec(first)?.[1])
    if (!note || !checkpoint || Number.isNaN(old) || old > checkpoint.size || proof.length > 63)
      return { status: 400, text: '' }
    const log = known.find((one) => one.name === checkpoint.origin)
    if (!log) return { status: 404, text: '' }
    if (!noteHolds(log, note)) return { status: 403, text: '' }
    const last = held.get(checkpoint.origin) ?? { size: 0, root: '' }
    const size = { status: 409, type: 'text/x.tlog.size', text: `${last.size}\n` }
    if (old !== last.size) return size
    if (last.size === checkpoint.size && last.root !== checkpoint.root) return size
    const hashes = proof.map((line) => Buffer.from(line, 'base64').toString('hex'))
    if (!isConsistent(last, checkpoint, hashes)) return { status: 422, text: '' }
    held.set(checkpoint.origin, checkpoint)
    return { status: 200, text: signed(note.text) }
  }
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => void (body += String(part)))
    request.on('end', () => {
      const right = request.method === 'POST' && request.url === '/log/add-checkpoint'
      const { status, type, text } = right ? answer(body) : { status: 405, type: '', text: '' }
      heard.push({ body, status })
      response.writeHead(status, { 'content-type': type ?? 'text/plain' }).end(text)
    })
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/log`,
    ...{ key, heard, keyText: keyText(key) },
    lie: (how) => void (lying = how),
    close: () => new Promise((done) => void server.close(() => done())),
  }
}

function signWith(seed: Uint8Array, text: string): Uint8Array {
  const pkcs8 = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed])
  return sign(null, Buffer.from(text), createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }))
}

type Standing = { readonly size: number; readonly root: string }

/** RFC 9162, section 2.1.4.2. */
export function isConsistent(earlier: Standing, later: Standing, proof: readonly string[]): boolean {
  if (earlier.size === 0) return proof.length === 0
  if (earlier.size === later.size) return proof.length === 0 && earlier.root === later.root
  const full = Number.isInteger(Math.log2(earlier.size))
  const [start, ...path] = full ? [earlier.root, ...proof] : proof
  if (start === undefined) return false
  let [node, last] = [earlier.size - 1, later.size - 1]
  while (node % 2 === 1) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  let [left, right] = [start, start]
  for (const hash of path) {
    if (last === 0) return false
    if (node % 2 === 1 || node === last) {
      ;[left, right] = [parent(hash, left), parent(hash, right)]
      while (node % 2 === 0 && node !== 0) [node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
    } else right = parent(right, hash)
    ;[node, last] = [Math.floor(node / 2), Math.floor(last / 2)]
  }
  return last === 0 && left === earlier.root && right === later.root
}

const parent = (left: string, right: string): string =>
  createHash('sha256')
    .update(Buffer.from(`01${left}${right}`, 'hex'))
    .digest('hex')
