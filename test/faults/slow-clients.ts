import { connect, type Socket } from 'node:net'

export type SlowKind = 'headers' | 'bodies' | 'streams'
/** Connections that cost a server as much as they can for as little as they can. */
export type SlowClients = {
  /** How many of each kind the server has not cut off. */
  readonly open: () => Readonly<Record<SlowKind, number>>
  readonly end: () => void
}

const beginnings = (host: string, cookie: string): Readonly<Record<SlowKind, string>> => ({
  headers: `GET /sign-in HTTP/1.1\r\nhost: ${host}\r\n`,
  bodies: `POST /me/messages HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\ncontent-length: 100000\r\ncontent-type: application/x-www-form-urlencoded\r\n\r\ntext=`,
  streams: `GET /me/events?after=0 HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n\r\n`,
})

/** Opens so many of each: headers and bodies that come one sign a second, and live streams that nobody reads. */
export async function openSlowClients(
  address: string,
  cookie: string,
  counts: Readonly<Record<SlowKind, number>>,
): Promise<SlowClients> {
  const { hostname, port, host } = new URL(address)
  const begin = beginnings(host, cookie)
  const all: { readonly kind: SlowKind; readonly socket: Socket }[] = []
  const openOne = (kind: SlowKind): Promise<void> =>
    new Promise((done) => {
      const socket = connect({ host: hostname, port: Number(port) }, () => {
        socket.write(begin[kind])
        all.push({ kind, socket })
        done()
      })
      if (kind === 'streams') socket.pause()
      else socket.resume()
      socket.on('error', () => done())
    })
  for (const kind of ['headers', 'bodies', 'streams'] as const)
    for (let opened = 0; opened < counts[kind]; opened += 1) await openOne(kind)
  const dripping = setInterval(() => {
    for (const { kind, socket } of all)
      if (!socket.destroyed && kind !== 'streams') socket.write(kind === 'headers' ? 'x: y\r\n' : 'a')
  }, 1_000)
  const of = (kind: SlowKind): number =>
    all.filter((one) => one.kind === kind && !one.socket.destroyed && !one.socket.readableEnded).length
  return {
    open: () => ({ headers: of('headers'), bodies: of('bodies'), streams: of('streams') }),
    end: () => {
      clearInterval(dripping)
      for (const { socket } of all) socket.destroy()
    },
  }
}
