/** What somebody at a terminal sees: how fast, how much of it, how long still. */
export type Watch = {
  /** Bytes behind us of all inputs, and messages answered so far. */
  readonly at: (bytes: number, messages: number) => void
  readonly say: (sentence: string) => void
}

/** Milliseconds between two lines. */
const EVERY_MS = 500

/** `bytes` is the size of all inputs. Says nothing where nobody sits at a terminal. */
export function watchOn(
  stderr: NodeJS.WritableStream & { readonly isTTY?: boolean },
  doing: string,
  bytes: number,
): Watch {
  if (stderr.isTTY !== true) return { at: () => undefined, say: () => undefined }
  const began = performance.now()
  let first: { readonly bytes: number; readonly messages: number } | null = null
  let shown = 0
  return {
    at(behind, messages) {
      const now = performance.now()
      // What an earlier run did says nothing about how fast this one is.
      first ??= { bytes: behind, messages }
      if (now - Math.max(began, shown) < EVERY_MS) return
      shown = now
      const seconds = (now - began) / 1000
      const byteRate = (behind - first.bytes) / seconds
      const rate = Math.round((messages - first.messages) / seconds)
      const parts = [
        messages > 0 ? `${messages} messages` : '',
        rate > 0 ? `${rate}/s` : '',
        `${((100 * behind) / Math.max(1, bytes)).toFixed(1)} % of ${(bytes / 1e6).toFixed(1)} MB`,
        byteRate > 0 ? `${timeOf((bytes - behind) / byteRate)} left` : '',
      ]
      stderr.write(`\r\u001b[K${doing}: ${parts.filter((part) => part !== '').join(', ')}`)
    },
    say(sentence) {
      stderr.write(`${shown > 0 ? '\r\u001b[K' : ''}${doing}: ${sentence}\n`)
    },
  }
}

function timeOf(seconds: number): string {
  const whole = Math.ceil(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  return minutes < 60 ? `${minutes} min ${whole % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
