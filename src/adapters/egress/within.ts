import { EgressFaultError } from './fault.ts'

/** One call under way: its clock, its count, its end. */
export type Call = {
  /** Aborts when the budget is over, the caller hangs up, or the call has ended. */
  readonly signal: AbortSignal
  /** Waits for `work`, but not past the end of the call. */
  readonly first: <T>(work: Promise<T>) => Promise<T>
  /** The answer's body; the call ends with it, and breaks off where it is too long. */
  readonly counted: (body: ReadableStream<Uint8Array>) => ReadableStream<Uint8Array>
  readonly atEnd: (work: () => void) => void
}

/** Runs one call within its allowance. One timer holds name server, connection, headers and body together. */
export async function within(
  allowance: { readonly budgetMs: number; readonly mostBytes: number },
  hangUp: AbortSignal,
  work: (call: Call) => Promise<Response>,
): Promise<Response> {
  const stop = new AbortController()
  const ends: (() => void)[] = []
  let ended = false
  const hungUp = (): void => stop.abort(hangUp.reason)
  const end = (): void => {
    ended = true
    clearTimeout(timer)
    hangUp.removeEventListener('abort', hungUp)
    for (const one of ends.splice(0)) one()
  }
  const timer = setTimeout(() => stop.abort(new EgressFaultError('late')), allowance.budgetMs)
  hangUp.addEventListener('abort', hungUp)
  if (hangUp.aborted) hungUp()
  const call: Call = {
    signal: stop.signal,
    first: (promise) => orAborted(promise, stop.signal),
    counted: (body) => counted(body, { ...allowance, signal: stop.signal, end }),
    atEnd: (one) => {
      if (ended) one()
      else ends.push(one)
    },
  }
  try {
    stop.signal.throwIfAborted()
    const answer = await call.first(work(call))
    if (answer.body === null) end()
    return answer
  } catch (error) {
    end()
    throw faultOf(error, stop.signal)
  }
}

/** The reason of an abort is the reason; any other fault of the network is one and the same. */
function faultOf(error: unknown, signal: AbortSignal): unknown {
  if (signal.aborted) return signal.reason
  return error instanceof EgressFaultError ? error : new EgressFaultError('unreachable', error)
}

async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  let stopped: (() => void) | null = null
  const aborted = new Promise<never>((_resolve, reject) => {
    stopped = () => reject(signal.reason)
    signal.addEventListener('abort', stopped, { once: true })
    if (signal.aborted) stopped()
  })
  try {
    return await Promise.race([work, aborted])
  } finally {
    if (stopped) signal.removeEventListener('abort', stopped)
  }
}

type Counting = { readonly mostBytes: number; readonly signal: AbortSignal; readonly end: () => void }

function counted(
  body: ReadableStream<Uint8Array>,
  { mostBytes, signal, end }: Counting,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  let read = 0
  const fail = (controller: ReadableStreamDefaultController<Uint8Array>, reason: unknown): void => {
    end()
    controller.error(reason)
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      // Also while nobody reads: a reader that went away must not hold the connection.
      signal.addEventListener('abort', () => fail(controller, signal.reason), { once: true })
    },
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          end()
          return controller.close()
        }
        read += value.byteLength
        if (read > mostBytes) return fail(controller, new EgressFaultError('too-much'))
        controller.enqueue(value)
      } catch (error) {
        fail(controller, faultOf(error, signal))
      }
    },
    cancel() {
      end()
    },
  })
}
