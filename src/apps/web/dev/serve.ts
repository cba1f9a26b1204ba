import { createReadStream, existsSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makeWorld } from './world.ts'

const folder = fileURLToPath(new URL('../../../../dist/web/', import.meta.url))
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
}
/** The same policy as the real server, so that what it forbids is found here. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/** Serves the built workspace over the invented world on a free port of loopback. */
export async function serve() {
  const world = makeWorld()
  const state = { who: 1, slow: 0, broken: new Set<string>(), streams: new Set<ServerResponse>() }
  const server: Server = createServer((request, response) => void answer(request, response))
  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost')
    response.setHeader('content-security-policy', policy)
    if (!pathname.startsWith('/api/')) return file(pathname, response)
    if (state.broken.has(pathname)) return void request.socket.destroy()
    if (pathname === '/api/events') return stream(response, state.streams)
    if (pathname.endsWith('/draft')) return drafting(response)
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const text = Buffer.concat(chunks).toString('utf8')
    const body = text === '' ? {} : await new Response(text).json()
    if (state.slow > 0) await new Promise((resolve) => setTimeout(resolve, state.slow))
    const told = world.answer(request.method ?? 'GET', pathname, body, state.who)
    response.writeHead(told.status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(told.body === undefined ? undefined : JSON.stringify(told.body))
  }
  async function drafting(response: ServerResponse): Promise<void> {
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (const step of world.draftSteps()) {
      await new Promise((resolve) => setTimeout(resolve, 350))
      response.write(`data: ${JSON.stringify(step)}\n\n`)
    }
    response.end()
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}`,
    state,
    world,
    tell: (event: object) => {
      for (const one of state.streams) one.write(`id: 2\ndata: ${JSON.stringify(event)}\n\n`)
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function stream(response: ServerResponse, streams: Set<ServerResponse>): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
  response.write('retry: 500\n\n')
  streams.add(response)
  response.on('close', () => streams.delete(response))
}

function file(pathname: string, response: ServerResponse): void {
  const path = join(folder, pathname.replace(/^\/app/, ''))
  const found = extname(path) !== '' && existsSync(path) ? path : join(folder, 'index.html')
  response.writeHead(200, { 'content-type': types[extname(found)] ?? 'application/octet-stream' })
  createReadStream(found).pipe(response)
}
