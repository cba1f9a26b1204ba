import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { createApp } from '../../adapters/http/create-app.ts'
import type { Config } from './config.ts'
import { connectionLimits, mayConnect, tlsRules } from './connection-limits.ts'

/** The address cannot be listened at, or not by TLS; the message is a sentence for whoever started us. */
export class PortError extends Error {
  constructor(words: string) {
    super(words)
    this.name = 'PortError'
  }
}

/** Milliseconds that requests under way get to finish. */
const FINISH_MS = 3_000

/** Answers at the configured address until `close`. */
export async function listen(
  app: ReturnType<typeof createApp>,
  config: Config,
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const server = serverFor(app, config)
  const may = mayConnect(config)
  server.on('connection', (socket: Socket) => void (may(socket) || socket.destroy()))
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(wordsFor(error, config)))
    server.listen(config.port, config.host, resolve)
  })
  const close = async (): Promise<void> => {
    const closed = new Promise((resolve) => server.close(resolve))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    const late = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections()
    }, FINISH_MS)
    await closed
    clearTimeout(late)
  }
  return { address: config.publicUrl ?? addressOf(server.address(), config), close }
}

function serverFor(app: ReturnType<typeof createApp>, { tls }: Config) {
  if (tls === null) return createAdaptorServer({ fetch: app.fetch, serverOptions: connectionLimits })
  const cert = fileOf(tls.certificate, 'RAPPORT_TLS_CERT')
  const key = fileOf(tls.key, 'RAPPORT_TLS_KEY')
  try {
    const serverOptions = { cert, key, ...tlsRules, ...connectionLimits }
    return createAdaptorServer({ fetch: app.fetch, createServer, serverOptions })
  } catch {
    // What OpenSSL says may quote the file.
    throw new PortError(
      'RAPPORT_TLS_CERT and RAPPORT_TLS_KEY do not belong together, or are no PEM files: the certificate chain in one, its unencrypted private key in the other.',
    )
  }
}

function fileOf(path: string, variable: string): Buffer {
  try {
    return readFileSync(path)
  } catch {
    throw new PortError(
      `The file of ${variable} cannot be read: ${path}. It must be there, and this user must be allowed to read it.`,
    )
  }
}

function addressOf(bound: string | AddressInfo | null, { host, port }: Config): string {
  const named = host.includes(':') ? `[${host}]` : host
  return `http://${named}:${typeof bound === 'object' && bound ? bound.port : port}`
}

function wordsFor(error: Error, { host, port }: Config): Error {
  const code = 'code' in error ? error.code : null
  if (code === 'EADDRINUSE')
    return new PortError(
      `Port ${port} is in use, perhaps by another Rapport. Stop that, or choose another port: PORT=${port + 1} npm start`,
    )
  if (code === 'EACCES')
    return new PortError(
      `Port ${port} may not be used by this user. Choose one above 1023, as in PORT=4173 npm start`,
    )
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new PortError(`This machine has no address ${host}. HOST is an address of its own, or 127.0.0.1.`)
  return error
}
