import type { EndingKey } from './endings.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'

/** Seconds between comment lines that keep proxies from closing a quiet stream. */
const HEARTBEAT_SECONDS = 20
const encoder = new TextEncoder()
const HEARTBEAT = encoder.encode(':\n\n')
/** Milliseconds a browser waits before it comes back. */
const RETRY_MS = 1_500

export type StreamLine = { readonly id: number | null; readonly event: string | null; readonly data: unknown }

/** What a stream was opened with: it ends when `alive` says no. Asked at each hint for `keys`, before lines that are
 * sent, and from time to time. */
export type Opened = {
  readonly keys: readonly EndingKey[]
  /** When what it was opened with passes by itself, if it does. */
  readonly endsInMs?: number | null
  readonly alive: () => Promise<boolean>
}

/**
 * Answers with server-sent events. `lines` is told by its signal when the reader has gone, may no longer read, or
 * the server stops; the next piece is asked for only when the reader has taken the last, so a slow reader costs no
 * memory.
 */
export function eventStream(
  c: HttpContext,
  world: Pick<HttpWorld, 'stopping' | 'endings' | 'live'>,
  opened: Opened,
  lines: (gone: AbortSignal, alive: () => Promise<boolean>) => AsyncIterable<StreamLine>,
): Response {
  const leaving = new AbortController()
  const gone = AbortSignal.any([leaving.signal, c.req.raw.signal, world.stopping])
  const life = watchLife(world, opened, leaving)
  const source = lines(gone, life.alive)[Symbol.asyncIterator]()
  let heartbeat: NodeJS.Timeout | null = null
  const end = (): void => {
    life.stop()
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

/** Looks again every few seconds, less often where very many streams are open: at most 200 looks a second in all. */
const LOOK_MS = 5_000
const LOOK_MS_PER_STREAM = 5
/** Milliseconds an answer holds. A hint ends it at once. */
const FRESH_MS = 1_000

function watchLife(world: Pick<HttpWorld, 'endings' | 'live'>, opened: Opened, leaving: AbortController) {
  let answer: { readonly at: number; readonly alive: Promise<boolean> } | null = null
  const alive = (): Promise<boolean> => {
    const now = performance.now()
    if (answer && now - answer.at < FRESH_MS) return answer.alive
    // Where nobody can say, the stream ends: whoever may read comes back by themselves.
    answer = { at: now, alive: opened.alive().catch(() => false) }
    return answer.alive
  }
  const look = async (): Promise<void> => {
    answer = null
    if (!(await alive())) leaving.abort()
  }
  const endsAt = performance.now() + (opened.endsInMs ?? -1)
  let next: NodeJS.Timeout | null = null
  let stopped = false
  const lookLater = (): void => {
    if (stopped) return
    const usual = Math.max(LOOK_MS, world.live.open() * LOOK_MS_PER_STREAM)
    const left = endsAt - performance.now()
    const wait = left > 0 ? Math.min(usual, left + 20) : usual
    next = setTimeout(() => void look().then(lookLater), wait).unref()
  }
  lookLater()
  const unwatch = world.endings.watch(opened.keys, () => void look())
  const stop = (): void => {
    stopped = true
    unwatch()
    if (next) clearTimeout(next)
  }
  leaving.signal.addEventListener('abort', stop)
  return { alive, stop }
}

const written = (line: StreamLine): string =>
  [
    ...(line.id === null ? [] : [`id: ${line.id}`]),
    ...(line.event === null ? [] : [`event: ${line.event}`]),
    `data: ${JSON.stringify(line.data)}`,
    '',
    '',
  ].join('\n')

/** Where a stream goes on: after the browser's own header, or the query for the first connection. What is no number,
 * or lies in the future (of a record that was restored, or somebody's invention), goes on from the latest. */
export function startOf(c: HttpContext, latest: number): number {
  const given = c.req.header('last-event-id') ?? c.req.query('after')
  return given !== undefined && /^\d{1,15}$/.test(given) ? Math.min(Number(given), latest) : latest
}
