import type { HttpContext } from './http-world.ts'

/** Seconds between comment lines that keep proxies from closing a quiet stream. */
const HEARTBEAT_SECONDS = 20
const encoder = new TextEncoder()
const HEARTBEAT = encoder.encode(':\n\n')
/** Milliseconds a browser waits before it comes back. */
const RETRY_MS = 1_500

export type StreamLine = { readonly id: number | null; readonly event: string | null; readonly data: unknown }

/**
 * Answers with server-sent events. `lines` is told by its signal when the reader has gone or the server stops; the
 * next piece is asked for only when the reader has taken the last, so a slow reader costs no memory.
 */
export function eventStream(
  c: HttpContext,
  stopping: AbortSignal,
  lines: (gone: AbortSignal) => AsyncIterable<StreamLine>,
): Response {
  const leaving = new AbortController()
  const gone = AbortSignal.any([leaving.signal, c.req.raw.signal, stopping])
  const source = lines(gone)[Symbol.asyncIterator]()
  let heartbeat: NodeJS.Timeout | null = null
  const end = (): void => {
    if (heartbeat) clearInterval(heartbeat)
  }
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`))
      heartbeat = setInterval(() => {
        if ((controller.desiredSize ?? 0) > 0) controller.enqueue(HEARTBEAT)
      }, HEARTBEAT_SECONDS * 1000)
      heartbeat.unref()
    },
    async pull(controller) {
      try {
        const next = await source.next()
        if (!next.done) return controller.enqueue(encoder.encode(written(next.value)))
      } catch (error) {
        // The database died under the reader: they come back, and no timer is left behind.
        end()
        throw error
      }
      end()
      controller.close()
    },
    async cancel() {
      end()
      leaving.abort()
      await source.return?.()
    },
  })
  return c.body(body, 200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
}

const written = (line: StreamLine): string =>
  [
    ...(line.id === null ? [] : [`id: ${line.id}`]),
    ...(line.event === null ? [] : [`event: ${line.event}`]),
    `data: ${JSON.stringify(line.data)}`,
    '',
    '',
  ].join('\n')

/** Where a stream goes on: the browser's own header, or the query for the first connection. */
export function resumeFrom(c: HttpContext): number | null {
  const given = c.req.header('last-event-id') ?? c.req.query('after')
  return given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : null
}
