import type { QueryClient } from '@tanstack/react-query'
import type { LiveEvent } from '../../../contract/shapes.ts'
import { connection } from './connection.ts'

/** Milliseconds without a connection before people are told: shorter breaks heal unseen. */
const TELL_AFTER_MS = 2_500
const RETRY_MS = 3_000
const kinds: readonly LiveEvent['kind'][] = [
  'message-received',
  'reply-sent',
  'episode-changed',
  'ai-choice-changed',
  'consent-changed',
  'signal-corrected',
]

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
    tell ??= setTimeout(() => connection.set('lost'), connection.now() === 'lost' ? 0 : TELL_AFTER_MS)
  }
  const open = (): void => {
    source = new EventSource('/api/events')
    source.addEventListener('open', () => {
      if (tell) clearTimeout(tell)
      tell = null
      connection.set('live')
      void cache.invalidateQueries()
    })
    source.addEventListener('error', () => {
      lost()
      if (source?.readyState !== EventSource.CLOSED) return
      source.close()
      again ??= setTimeout(() => {
        again = null
        open()
      }, RETRY_MS)
    })
    const heard = (event: MessageEvent<string>): void => void refresh(cache, event.data)
    source.addEventListener('message', heard)
    for (const kind of kinds) source.addEventListener(kind, heard)
  }
  const wentOffline = (): void => connection.set('lost')
  addEventListener('offline', wentOffline)
  open()
  return () => {
    source?.close()
    if (again) clearTimeout(again)
    if (tell) clearTimeout(tell)
    removeEventListener('offline', wentOffline)
  }
}

async function refresh(cache: QueryClient, data: string): Promise<void> {
  void cache.invalidateQueries({ queryKey: ['queue'] })
  void cache.invalidateQueries({ queryKey: ['board'] })
  try {
    const event: LiveEvent = await new Response(data).json()
    await cache.invalidateQueries({ queryKey: ['conversation', event.conversationId] })
  } catch {
    await cache.invalidateQueries({ queryKey: ['conversation'] })
  }
}
