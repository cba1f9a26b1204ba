import { connect } from 'node:net'

/** Milliseconds until a connection that the other side does not close is left. */
const PATIENCE_MS = 15_000
/** Milliseconds without an answer, and after the last piece of one, until we say that no more comes. Said at once, the
 * server takes it for somebody who has gone, and what was to be tried never reaches a page. */
const SILENT_MS = 3_000
const QUIET_MS = 300

/** Sends bytes as they are, and gives all that comes back until the connection ends. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((done) => {
    let heard = ''
    let over: NodeJS.Timeout | null = null
    const endAfter = (milliseconds: number): void => {
      if (over) clearTimeout(over)
      over = setTimeout(() => socket.end(), milliseconds)
    }
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () => {
      socket.write(Buffer.from(bytes, 'latin1'))
      endAfter(SILENT_MS)
    })
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    socket.on('data', (piece: Buffer) => {
      heard += piece.toString('latin1')
      endAfter(QUIET_MS)
    })
    socket.on('end', () => socket.end())
    socket.on('error', () => undefined)
    socket.on('close', () => {
      if (over) clearTimeout(over)
      done(heard)
    })
  })
}

/** The status of each answer on one connection. */
export const statusesIn = (heard: string): readonly string[] =>
  [...heard.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map((found) => found[1] ?? '')
