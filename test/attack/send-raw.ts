import { connect } from 'node:net'

/** Milliseconds until a connection that the other side does not close is left. */
const PATIENCE_MS = 15_000

/** Sends bytes as they are, says that no more come, and gives all that comes back until the connection ends. */
export function sendRaw(port: number, bytes: string): Promise<string> {
  return new Promise((done) => {
    let heard = ''
    const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.end(Buffer.from(bytes, 'latin1')),
    )
    socket.setTimeout(PATIENCE_MS, () => socket.destroy())
    socket.on('data', (piece: Buffer) => (heard += piece.toString('latin1')))
    socket.on('error', () => undefined)
    socket.on('close', () => done(heard))
  })
}

/** The status of each answer on one connection. */
export const statusesIn = (heard: string): readonly string[] =>
  [...heard.matchAll(/HTTP\/1\.[01] (\d{3}) /g)].map((found) => found[1] ?? '')
