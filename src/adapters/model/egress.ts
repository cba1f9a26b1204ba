import { ModelFaultError } from '../../flows/model-ports.ts'

/** Most bytes taken from a provider for one draft; a draft has 1,200 characters, its stream some 40 times that. */
export const MAX_RESPONSE_BYTES = 512 * 1024

const loopback = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** Whether a base URL may be called at all: TLS everywhere but on this machine. */
export function mayCall(baseUrl: string): boolean {
  if (!URL.canParse(baseUrl)) return false
  const url = new URL(baseUrl)
  return url.protocol === 'https:' || (url.protocol === 'http:' && loopback.has(url.hostname))
}

/** A fetch that reaches one origin only, follows no redirect (one could lead to an inner address with the key in
 * hand), and stops reading past {@link MAX_RESPONSE_BYTES}. */
export function fetchFrom(baseUrl: string): typeof fetch {
  const origin = new URL(baseUrl).origin
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input))
    if (url.origin !== origin || !mayCall(url.href)) throw new ModelFaultError('not-configured')
    const response = await fetch(url, { ...init, redirect: 'error' })
    if (response.body === null) return response
    let read = 0
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform(chunk, controller) {
          read += chunk.byteLength
          if (read > MAX_RESPONSE_BYTES) controller.error(new ModelFaultError('garbage'))
          else controller.enqueue(chunk)
        },
      }),
    )
    return new Response(counted, {
      status: response.status,
      statusText: response.statusText,
      headers: response.headers,
    })
  }
}
