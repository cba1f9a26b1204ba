import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { say } from '../figures.ts'
import { settled, type Found, type Hider } from './hider.ts'
import { openRedactionKind, redactPiiKinds } from './kinds.ts'

/** A peer, or the reason why it does not run here. */
export type Peer = { readonly name: string; readonly hider: Hider | null; readonly reason: string }

const folder = join(import.meta.dirname, '../peers')
const peer = createRequire(join(folder, 'package.json'))

/** Installs the peers where they are missing (npm ci in bench/peers, no scripts) and opens each. */
export async function openPeers(): Promise<readonly Peer[]> {
  const pins: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  )
  const wanted = Object.keys(pins.dependencies)
  if (!wanted.every((name) => existsSync(join(folder, 'node_modules', name)))) await install()
  const peers: Peer[] = []
  for (const name of wanted) peers.push(await openPeer(name, `${name} ${pins.dependencies[name]}`))
  return peers
}

/** Every peer finds this name by its own account of itself. One that does not is called wrongly here, which must not
 * pass for a bad score. */
const PLAIN = 'Hi John Smith, thank you for calling. Dear John Smith, write to john.smith@mail.example.'

async function openPeer(name: string, title: string): Promise<Peer> {
  try {
    const open = opened[name]
    if (!open) throw new Error('there is no way to call it here')
    const find = open()
    const found = await find(PLAIN, 'en')
    if (found.length === 0)
      throw new Error('it found nothing in a plain sentence; the bench calls it wrongly')
    return { name: title, hider: { name: title, find }, reason: '' }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'
    return { name: title, hider: null, reason }
  }
}

async function install(): Promise<void> {
  say('installing the peers in bench/peers (once, about 70 MB)')
  const child = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
  })
  const code = await new Promise((resolve) => {
    child.once('exit', resolve)
    child.once('error', resolve)
  })
  if (code !== 0) say('the peers could not be installed; their rows say so')
}

const opened: Readonly<Record<string, () => Hider['find']>> = {
  'redact-pii': () => {
    const { SyncRedactor }: { SyncRedactor: new (options: object) => { redact(text: string): string } } =
      peer('redact-pii')
    const redactor = new SyncRedactor({})
    return (text) => aligned(text, redactor.redact(text))
  },
  openredaction: () => {
    type Detected = { readonly type: string; readonly position: readonly [number, number] }
    type Detector = { detect(text: string): Promise<{ readonly detections: readonly Detected[] }> }
    const { OpenRedaction }: { OpenRedaction: new (options: object) => Detector } = peer('openredaction')
    const detector = new OpenRedaction({ redactionMode: 'placeholder' })
    return async (text) =>
      settled(
        (await detector.detect(text)).detections.map(({ type, position: [start, end] }) => ({
          type: openRedactionKind(type),
          start,
          end,
        })),
      )
  },
  compromise: () => {
    type Place = { readonly offset: { readonly start: number; readonly length: number } }
    type View = {
      match(tag: string): View
      json(options: object): readonly { readonly terms: readonly Place[] }[]
    }
    const nlp: (text: string) => View = peer('compromise')
    const tags = { '#Person+': 'name', '#Place+': 'place', '#Organization+': 'organisation' } as const
    return (text) => {
      const read = nlp(text)
      const found = Object.entries(tags).flatMap(([tag, type]) =>
        read
          .match(tag)
          .json({ offset: true, terms: { offset: true } })
          .flatMap(({ terms }): readonly Found[] => {
            const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset]
            return first && last ? [{ type, start: first.start, end: last.start + last.length }] : []
          }),
      )
      return settled(found)
    }
  },
}

const LABEL = new RegExp(`(${Object.keys(redactPiiKinds).join('|')})`)

/**
 * Where a redacted text differs from its original. redact-pii gives back no places and does not heed the replacement
 * that its types offer, so its own labels are found in its answer, and what stands between two of them is looked for in
 * the original from the left: a place can come out too short where the same signs follow twice.
 */
export function aligned(text: string, redacted: string): readonly Found[] {
  const parts = redacted.split(LABEL)
  const found: Found[] = []
  let at = (parts[0] ?? '').length
  for (let i = 1; i < parts.length; i += 2) {
    const [label = '', plain = ''] = parts.slice(i, i + 2)
    const last = i + 2 >= parts.length
    if (plain === '' && !last) continue
    const next = last ? text.length - plain.length : text.indexOf(plain, at + 1)
    found.push({ type: redactPiiKinds[label] ?? 'id-number', start: at, end: next < 0 ? text.length : next })
    if (next < 0) break
    at = next + plain.length
  }
  // A label that stood in the original as a word is no find.
  return found.filter(({ start, end }) => redactPiiKinds[text.slice(start, end)] === undefined)
}
