import { expect, it } from 'vitest'
import { parseText, under } from './source.ts'
import { waysOut } from './ways-out.ts'

it('the way out itself is seen', () => {
  expect(under('src/adapters/egress/').flatMap(waysOut)).toContain(
    'src/adapters/egress/open-egress.ts → undici',
  )
})

it('a way out is seen however it is named', () => {
  const plain = (text: string): readonly string[] => waysOut(parseText('planted.ts', text))
  for (const planted of [
    "import { request } from 'node:https'",
    "import * as net from 'net'",
    "export { connect } from 'node:tls'",
    "const dns = await import('node:dns/promises')",
    "import { fetch } from 'undici'",
    "await fetch('https://x.example')",
    'const ask = fetch',
    'const way = { fetch }',
    "globalThis.fetch('https://x.example')",
    "globalThis['fetch']('https://x.example')",
    "new WebSocket('wss://x.example')",
    "new EventSource('https://x.example')",
  ])
    expect([planted, plain(planted).length > 0]).toEqual([planted, true])
  for (const harmless of [
    "import type { AddressInfo } from 'node:net'",
    'serve({ fetch: app.fetch })',
    'type Asks = typeof fetch',
    'model.fetch(1)',
  ])
    expect([harmless, plain(harmless)]).toEqual([harmless, []])
})
