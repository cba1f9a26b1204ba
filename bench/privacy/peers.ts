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
  return wanted.map((name) => {
    const title = `${name} ${pins.dependencies[name]}`
    try {
      const open = opened[name]
      if (!open) throw new Error('there is no way to call it here')
      return { name: title, hider: { name: title, find: open() }, reason: '' }
    } catch (error) {
      const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : 'unknown'
      return { name: title, hider: null, reason }
    }
  })
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
    const labels = Object.keys(redactPiiKinds)
    const builtInRedactors = Object.fromEntries(
      labels.map((label, at) => [label, { enabled: true, replaceWith: markOf(at) }]),
    )
    const redactor = new SyncRedactor({ builtInRedactors })
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

/** Letters of the private use area, so that no pattern of the peer's sees a word or a number in them. */
const MARKS = 0xe000
const markOf = (label: number): string => `\ue0ff${String.fromCharCode(MARKS + label)}\ue0ff`

/**
 * Where a redacted text differs from its original. redact-pii gives back no places: what stands between two marks is
 * looked for in the original from the left, so that a place can come out too short where the same signs follow twice.
 */
export function aligned(text: string, redacted: string): readonly Found[] {
  const kinds = Object.values(redactPiiKinds)
  const parts = redacted.split(/(\ue0ff[\ue000-\ue0fe]\ue0ff)/)
  const found: Found[] = []
  let at = (parts[0] ?? '').length
  for (let i = 1; i < parts.length; i += 2) {
    const [mark = '', plain = ''] = parts.slice(i, i + 2)
    const type = kinds[mark.charCodeAt(1) - MARKS] ?? 'id-number'
    const last = i + 2 >= parts.length
    const next = last ? text.length - plain.length : text.indexOf(plain, at + 1)
    if (plain === '' && !last) continue
    found.push({ type, start: at, end: next < 0 ? text.length : next })
    if (next < 0) break
    at = next + plain.length
  }
  return found
}
