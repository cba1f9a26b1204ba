import { pino, type DestinationStream } from 'pino'

/** All that one request leaves in the log. There is no field that text could go into. */
export type RequestLine = {
  readonly requestId: string
  readonly method: string
  /** The pattern, not the address: an address can hold a secret link. */
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly member: string | null
  readonly conversation: string | null
  readonly code: string | null
}
export interface RequestLog {
  request(line: RequestLine): void
  /** A breakage: the kind of error and where in our code, never its message, which may quote what somebody wrote. */
  broken(requestId: string, error: unknown): void
  notice(event: string, detail: Readonly<Record<string, string | number | boolean>>): void
}

/** Opens the log as JSON Lines. Redacted by construction: each line is built from the named fields alone. */
export function openRequestLog(destination: DestinationStream): RequestLog {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    request: ({ requestId, method, route, status, ms, member, conversation, code }) =>
      log.info({ event: 'request', requestId, method, route, status, ms, member, conversation, code }),
    broken: (requestId, error) => log.error({ event: 'broken', requestId, ...whatBroke(error) }),
    notice: (event, detail) => log.info({ ...detail, event }),
  }
}

/** Name, code and stack frames; the message is left out, and so is the stack's first part, which repeats it. */
export function whatBroke(error: unknown): {
  readonly error: string
  readonly code: string | null
  readonly at: readonly string[]
} {
  if (!(error instanceof Error)) return { error: typeof error, code: null, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code.slice(0, 40) : null
  const at = (error.stack ?? '').split('\n').filter((line) => /^\s+at .*:\d+:\d+\)?$/.test(line))
  return { error: error.name, code, at: at.slice(0, 6).map((line) => line.trim()) }
}
