import { createServer as createPlain, type IncomingMessage, type RequestListener } from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'

/** A server on loopback that remembers who asked it, for tests of the way out. */
export type TalkingServer = {
  readonly port: number
  readonly asked: readonly { readonly url: string; readonly headers: IncomingMessage['headers'] }[]
  /** How many connections were ever made to it, with or without a request. */
  readonly connections: () => number
  /** Resolves when no connection is open any more. */
  readonly quiet: () => Promise<void>
  readonly close: () => Promise<void>
}

/** `certificate` null: plain HTTP. */
export async function startTalkingServer(
  certificate: { readonly key: string; readonly cert: string } | null,
  answer: RequestListener,
): Promise<TalkingServer> {
  const asked: { url: string; headers: IncomingMessage['headers'] }[] = []
  const open = new Set<Socket>()
  const waiting: (() => void)[] = []
  let connections = 0
  const listener: RequestListener = (request, response) => {
    asked.push({ url: request.url ?? '', headers: request.headers })
    answer(request, response)
  }
  const server = certificate ? createSecure(certificate, listener) : createPlain(listener)
  server.on('connection', (socket: Socket) => {
    connections += 1
    open.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => {
      open.delete(socket)
      if (open.size === 0) for (const done of waiting.splice(0)) done()
    })
  })
  server.on('tlsClientError', () => undefined)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    connections: () => connections,
    quiet: () => (open.size === 0 ? Promise.resolve() : new Promise((done) => waiting.push(done))),
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}
