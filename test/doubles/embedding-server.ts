import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What the server does with the next calls. */
export type EmbeddingReplay =
  | { readonly kind: 'meanings' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'garbage' }
  | { readonly kind: 'hang' }

export type EmbeddingServer = {
  readonly baseUrl: string
  /** Texts of every call, for tests that look for what left the process. */
  readonly calls: readonly {
    readonly path: string
    readonly input: readonly string[]
    readonly model: string
  }[]
  play(replay: EmbeddingReplay): void
  close(): Promise<void>
}

/** Topics that this server knows words of: a text's meaning is how much it speaks of each. */
const topics = [
  ['sleep', 'insomnia', 'awake', 'slumber', 'night'],
  ['sad', 'depression', 'gloom', 'melancholy'],
  ['school', 'bullied', 'bullying', 'classmates'],
  ['alcohol', 'drinking', 'booze'],
] as const
const meaningOf = (text: string): readonly number[] => [
  0.01,
  ...topics.map((words) => words.filter((word) => text.toLowerCase().includes(word)).length),
]

/** A small server on loopback that speaks the embeddings format of OpenAI-compatible servers, faults included. */
export async function startEmbeddingServer(): Promise<EmbeddingServer> {
  let replay: EmbeddingReplay = { kind: 'meanings' }
  const calls: { path: string; input: readonly string[]; model: string }[] = []
  const server: Server = createServer(async (request, response) => {
    const { input, model }: { input: readonly string[]; model: string } = JSON.parse(await bodyOf(request))
    calls.push({ path: request.url ?? '', input, model })
    if (replay.kind === 'hang') return
    if (replay.kind === 'status') return void response.writeHead(replay.status).end('{}')
    response.writeHead(200, { 'content-type': 'application/json' })
    if (replay.kind === 'garbage') return void response.end('{"data":[{"embedding":"none"}]}')
    const data = input.map((text, index) => ({ object: 'embedding', index, embedding: meaningOf(text) }))
    response.end(
      JSON.stringify({ object: 'list', model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const port = (server.address() as AddressInfo).port
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    calls,
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

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
