import type { Config } from './config.ts'

/**
 * What one connection may cost. Slow senders of headers (slowloris) are cut off after ten seconds, slow senders of a
 * body after two minutes: 1 MB at 9 kB/s, which a 2G line reaches. A live stream has sent its request, so it stays.
 */
export const connectionLimits = {
  headersTimeout: 10_000,
  requestTimeout: 120_000,
  keepAliveTimeout: 10_000,
  connectionsCheckingInterval: 2_000,
  maxHeaderSize: 16_384,
  insecureHTTPParser: false,
  requireHostHeader: true,
} as const

/** TLS 1.2 with forward secrecy and authenticated encryption, or 1.3. See: RFC 9325 §4.2. */
export const tlsRules = {
  minVersion: 'TLSv1.2',
  honorCipherOrder: true,
  ciphers: [
    'TLS_AES_256_GCM_SHA384',
    'TLS_CHACHA20_POLY1305_SHA256',
    'TLS_AES_128_GCM_SHA256',
    'ECDHE-ECDSA-AES256-GCM-SHA384',
    'ECDHE-RSA-AES256-GCM-SHA384',
    'ECDHE-ECDSA-CHACHA20-POLY1305',
    'ECDHE-RSA-CHACHA20-POLY1305',
    'ECDHE-ECDSA-AES128-GCM-SHA256',
    'ECDHE-RSA-AES128-GCM-SHA256',
  ].join(':'),
} as const

/** Of a socket, what counting needs. */
type Sender = {
  readonly remoteAddress?: string | undefined
  once(event: 'close', heard: () => void): unknown
}

/** Connections at once from one address: a practice of hundreds behind one router stays far below. */
export const MOST_PER_SENDER = 1_000

/** Says whether one more connection from this address is taken, and counts it until it closes. Behind a proxy, and on
 * this machine, many people come from one address: there nobody is counted. */
export function mayConnect({ behindProxy }: Pick<Config, 'behindProxy'>): (socket: Sender) => boolean {
  const open = new Map<string, number>()
  return (socket) => {
    const from = socket.remoteAddress ?? ''
    if (behindProxy || /^(?:::1|(?:::ffff:)?127\.[\d.]+)$/.test(from)) return true
    const count = open.get(from) ?? 0
    if (count >= MOST_PER_SENDER) return false
    open.set(from, count + 1)
    socket.once('close', () => {
      const left = (open.get(from) ?? 1) - 1
      if (left === 0) open.delete(from)
      else open.set(from, left)
    })
    return true
  }
}
