import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with the next calls. Each is a thing that real providers have been seen to do. */
export type Replay =
  | { readonly kind: 'text'; readonly pieces: readonly string[]; readonly everyMs?: number }
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: string
      readonly headers?: Record<string, string>
    }
  /** What it says depends on what it was sent. */
  | { readonly kind: 'answer'; readonly to: (body: string) => readonly string[] }
  | { readonly kind: 'refusal' }
  | { readonly kind: 'hang-before-headers' }
  | { readonly kind: 'hang-after'; readonly pieces: readonly string[] }
  | { readonly kind: 'cut-off'; readonly pieces: readonly string[]; readonly how: 'socket' | 'no-finish' }
  | { readonly kind: 'garbage'; readonly body: string }
  | { readonly kind: 'byte-by-byte'; readonly text: string; readonly everyMs: number }
  | { readonly kind: 'tool-call' }
  | { readonly kind: 'redirect'; readonly to: string }
  | { readonly kind: 'flood'; readonly bytes: number }

export type ReplayingModel = {
  readonly baseUrl: string
  /** Bodies and headers of every call, for tests that look for what left the process. */
  readonly calls: readonly { readonly path: string; readonly body: string; readonly authorization: string }[]
  /** How many calls were broken off by whoever asked, before their end. */
  left(): number
  play(replay: Replay): void
  close(): Promise<void>
}

/** A small OpenAI-compatible server on loopback that replays streams in the true format, faults included. */
export async function startReplayingModel(first: Replay): Promise<ReplayingModel> {
  let replay = first
  const calls: { path: string; body: string; authorization: string }[] = []
  let left = 0
  const server: Server = createServer(async (request, response) => {
    const body = await readBody(request)
    response.on('close', () => (left += response.writableFinished ? 0 : 1))
    calls.push({ path: request.url ?? '', body, authorization: request.headers.authorization ?? '' })
    answer(replay.kind === 'answer' ? { kind: 'text', pieces: replay.to(body) } : replay, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const port = (server.address() as AddressInfo).port
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
    left: () => left,
    play: (next) => {
      replay = next
    },
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}

const chunk = (delta: object, finish: string | null): string =>
  `data: ${JSON.stringify({
    id: 'chatcmpl-replay',
    object: 'chat.completion.chunk',
    created: 1_790_000_000,
    model: 'replay',
    choices: [{ index: 0, delta, finish_reason: finish }],
  })}\n\n`

const streamHead = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  response.write(chunk({ role: 'assistant', content: '' }, null))
}

const streamEnd = (response: ServerResponse): void => {
  response.write(chunk({}, 'stop'))
  response.end('data: [DONE]\n\n')
}

function answer(replay: Exclude<Replay, { kind: 'answer' }>, response: ServerResponse): void {
  switch (replay.kind) {
    case 'text':
      streamHead(response)
      return inTurn(
        response,
        replay.pieces.map((content) => chunk({ content }, null)),
        replay.everyMs ?? 0,
        () => streamEnd(response),
      )
    case 'status':
      response.writeHead(replay.status, { 'content-type': 'application/json', ...replay.headers })
      response.end(replay.body ?? JSON.stringify({ error: { message: 'replayed', type: 'replayed' } }))
      return
    case 'hang-before-headers':
      return
    case 'hang-after':
      streamHead(response)
      for (const content of replay.pieces) response.write(chunk({ content }, null))
      return
    case 'cut-off':
      streamHead(response)
      return inTurn(
        response,
        replay.pieces.map((content) => chunk({ content }, null)),
        5,
        () => (replay.how === 'socket' ? response.destroy() : response.end()),
      )
    case 'garbage':
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(replay.body)
      return
    case 'byte-by-byte':
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      return inTurn(response, [...chunk({ content: replay.text }, null)], replay.everyMs, () =>
        streamEnd(response),
      )
    case 'refusal':
      streamHead(response)
      response.write(chunk({}, 'content_filter'))
      response.end('data: [DONE]\n\n')
      return
    case 'tool-call':
      streamHead(response)
      response.write(
        chunk(
          {
            tool_calls: [
              { index: 0, id: 'call_1', type: 'function', function: { name: 'send', arguments: '{}' } },
            ],
          },
          null,
        ),
      )
      response.write(chunk({}, 'tool_calls'))
      response.end('data: [DONE]\n\n')
      return
    case 'redirect':
      response.writeHead(307, { location: replay.to })
      response.end()
      return
    case 'flood':
      streamHead(response)
      return inTurn(
        response,
        Array.from({ length: Math.ceil(replay.bytes / 65_536) }, () =>
          chunk({ content: 'x'.repeat(65_536) }, null),
        ),
        0,
        () => streamEnd(response),
      )
  }
}

function inTurn(response: ServerResponse, parts: readonly string[], everyMs: number, end: () => void): void {
  const next = (at: number): void => {
    if (response.destroyed) return
    const part = parts[at]
    if (part === undefined) return end()
    response.write(part)
    setTimeout(() => next(at + 1), everyMs)
  }
  next(0)
}
