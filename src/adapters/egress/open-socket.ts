import { connect, isIP, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { EgressFaultError } from './fault.ts'
import { addressesOf, type Allowance, type EgressParts } from './open-egress.ts'
import { isLoopback, targetOf } from './rules.ts'

/** A line-by-line talk over one connection. Every verb throws {@link EgressFaultError} once the budget is over, the
 * other side is gone, or more came than was allowed. */
export type LineTalk = {
  /** The next line without its end. */
  readonly line: () => Promise<string>
  readonly write: (text: string) => Promise<void>
  /** Goes on by TLS. What came in clear and was not read yet is refused: it was put there by somebody in between
   * (CVE-2011-0411). */
  readonly secure: () => Promise<void>
  readonly isSecure: () => boolean
  readonly close: () => void
}

export type TalkTo = {
  readonly host: string
  readonly port: number
  /** Whether TLS begins with the first byte. */
  readonly tls: boolean
}

/** Connects to a host that the rules name, and to the addresses that were checked and no others. Beyond this machine
 * the caller must go on by TLS before it says anything; {@link LineTalk.isSecure} says whether it did. */
export async function openTalk(to: TalkTo, allowance: Allowance, parts: EgressParts): Promise<LineTalk> {
  const target = targetOf(
    parts.rules,
    `${isLoopback(to.host) ? 'http' : 'https'}://${bracketed(to)}:${to.port}`,
  )
  if (target === null || target.reach === 'not-allowed') throw new EgressFaultError('not-allowed')
  const end = new AbortController()
  const timer = setTimeout(() => end.abort(new EgressFaultError('late')), allowance.budgetMs)
  try {
    const addresses = await orEnd(addressesOf(target, parts.resolve), end.signal)
    const socket = await orEnd(firstThatAnswers(addresses, to.port, end.signal), end.signal)
    const talk = talkOver(socket, { to, allowance, parts, end, done: () => clearTimeout(timer) })
    if (to.tls) await talk.secure()
    return talk
  } catch (error) {
    clearTimeout(timer)
    end.abort(error)
    throw error
  }
}

const bracketed = ({ host }: TalkTo): string => (host.includes(':') ? `[${host}]` : host)

async function firstThatAnswers(
  addresses: readonly { readonly address: string }[],
  port: number,
  signal: AbortSignal,
): Promise<Socket> {
  for (const { address } of addresses) {
    const socket = await connected(connect({ host: address, port }), 'connect', signal).catch(() => null)
    if (socket) return socket
  }
  throw new EgressFaultError('unreachable')
}

/** The socket once `event` has happened; destroyed where it fails or the talk ends before. */
function connected<S extends Socket>(
  socket: S,
  event: 'connect' | 'secureConnect',
  signal: AbortSignal,
): Promise<S> {
  return new Promise((resolve, reject) => {
    const fail = (error: unknown): void => {
      socket.destroy()
      reject(error instanceof EgressFaultError ? error : new EgressFaultError('unreachable', error))
    }
    socket.once(event, () => {
      signal.removeEventListener('abort', stop)
      socket.removeListener('error', fail)
      resolve(socket)
    })
    const stop = (): void => fail(signal.reason)
    socket.once('error', fail)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
  })
}

function orEnd<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(signal.reason)
    signal.addEventListener('abort', stop, { once: true })
    if (signal.aborted) stop()
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop))
  })
}

type Talking = {
  readonly to: TalkTo
  readonly allowance: Allowance
  readonly parts: EgressParts
  readonly end: AbortController
  readonly done: () => void
}

function talkOver(first: Socket, { to, allowance, parts, end, done }: Talking): LineTalk {
  let socket = first
  let secure = false
  let read = 0
  let waiting = Buffer.alloc(0)
  let wake: (() => void) | null = null
  const fail = (fault: unknown): void => {
    if (!end.signal.aborted)
      end.abort(fault instanceof EgressFaultError ? fault : new EgressFaultError('unreachable', fault))
  }
  const heard = (bytes: Buffer): void => {
    read += bytes.length
    if (read > allowance.mostBytes) return fail(new EgressFaultError('too-much'))
    waiting = Buffer.concat([waiting, bytes])
    wake?.()
  }
  const gone = (): void => fail(new EgressFaultError('unreachable'))
  const listenTo = (next: Socket): void => {
    next.on('data', heard)
    next.on('error', fail)
    next.on('close', gone)
    end.signal.addEventListener('abort', () => next.destroy(), { once: true })
  }
  listenTo(first)
  const nextLine = async (): Promise<string> => {
    for (;;) {
      const at = waiting.indexOf('\n')
      if (at >= 0) {
        const line = waiting.subarray(0, at).toString('utf8')
        waiting = waiting.subarray(at + 1)
        return line.replace(/\r$/, '')
      }
      await new Promise<void>((more) => void (wake = more))
    }
  }
  return {
    line: () => orEnd(nextLine(), end.signal),
    write: (text) =>
      orEnd(
        new Promise<void>((sent, lost) => socket.write(text, (error) => (error ? lost(error) : sent()))),
        end.signal,
      ),
    secure: async () => {
      if (waiting.length > 0) {
        fail(new EgressFaultError('unreachable'))
        throw end.signal.reason
      }
      for (const [event, own] of [
        ['data', heard],
        ['error', fail],
        ['close', gone],
      ] as const)
        socket.removeListener(event, own)
      const over = connectTls({
        socket,
        host: to.host,
        ...(isIP(to.host) === 0 ? { servername: to.host } : {}),
        ...(parts.authorities === null ? {} : { ca: [...parts.authorities] }),
      })
      socket = await connected(over, 'secureConnect', end.signal)
      secure = true
      listenTo(socket)
    },
    isSecure: () => secure,
    close: () => {
      done()
      socket.removeListener('close', gone)
      socket.removeListener('error', fail)
      socket.on('error', () => undefined)
      socket.end()
      socket.unref()
    },
  }
}
