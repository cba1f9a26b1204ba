import type { QueryClient } from '@tanstack/react-query'
import type { LiveEvent } from '../../../contract/shapes.ts'
import { ask } from './ask.ts'
import { connection } from './connection.ts'

/** Milliseconds without a connection before people are told: shorter breaks heal unseen. */
const TELL_AFTER_MS = 2_500
/** Milliseconds before a stream that the browser gave up is opened anew. */
const RETRY_MS = 3_000

/**
 * Follows GET /api/events until the returned function is called. The browser resumes from Last-Event-ID by itself;
 * where it gives up (an error page in place of a stream) we start anew and read everything again, so that no event
 * can be missed either way.
 */
export function followLive(cache: QueryClient): () => void {
  let source: EventSource | null = null
  let again: ReturnType<typeof setTimeout> | null = null
  let tell: ReturnType<typeof setTimeout> | null = null

  const lost = (): void => {
    tell ??= setTimeout(() => connection.set('lost'), TELL_AFTER_MS)
  }
  const found = (): void => {
    if (tell) clearTimeout(tell)
    tell = null
    connection.set('live')
    void cache.invalidateQueries()
  }
  const open = (): void => {
    const stream = new EventSource('/api/events')
    source = stream
    stream.addEventListener('open', found)
    stream.addEventListener('message', (event) => void refresh(cache, event.data))
    stream.addEventListener('error', () => {
      lost()
      // A stream ends with its session, and nothing else on the screen would ask by itself.
      void ask('/api/session')
      if (stream.readyState !== EventSource.CLOSED) return
      again ??= setTimeout(() => {
        again = null
        open()
      }, RETRY_MS)
    })
  }
  // The browser knows first that its network is gone; the stream finds out when it next says something.
  const wentOffline = (): void => connection.set('lost')
  const cameBack = (): void => {
    source?.close()
    open()
  }
  addEventListener('offline', wentOffline)
  addEventListener('online', cameBack)
  open()
  return () => {
    source?.close()
    if (again) clearTimeout(again)
    if (tell) clearTimeout(tell)
    removeEventListener('offline', wentOffline)
    removeEventListener('online', cameBack)
  }
}

/** For roles that have no stream: only what the browser itself knows of its network. */
export function followNetwork(cache: QueryClient): () => void {
  const look = (): void => {
    connection.set(navigator.onLine ? 'live' : 'lost')
    if (navigator.onLine) void cache.invalidateQueries()
  }
  look()
  addEventListener('offline', look)
  addEventListener('online', look)
  return () => {
    removeEventListener('offline', look)
    removeEventListener('online', look)
  }
}

async function refresh(cache: QueryClient, data: unknown): Promise<void> {
  try {
    const event: LiveEvent = await new Response(String(data)).json()
    if (event.conversationId === null) return await cache.invalidateQueries({ queryKey: ['library'] })
    void cache.invalidateQueries({ queryKey: ['queue'] })
    void cache.invalidateQueries({ queryKey: ['board'] })
    if (event.kind === 'care-changed') void cache.invalidateQueries({ queryKey: ['care'] })
    await cache.invalidateQueries({ queryKey: ['conversation', event.conversationId] })
  } catch {
    await cache.invalidateQueries()
  }
}
