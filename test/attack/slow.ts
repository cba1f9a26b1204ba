import { attack, runTool, type Attacked } from './tools.ts'

/** How others are served meanwhile. */
export type Served = {
  readonly asked: number
  readonly failed: number
  readonly p50: number
  readonly p99: number
}

/** Asks for a page again and again until stopped, as somebody else would. */
export function watchOthers(address: string): () => Promise<Served> {
  const times: number[] = []
  let failed = 0
  const over = new AbortController()
  const asking = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now()
      const ok = await fetch(`${address}/sign-in`, { signal: AbortSignal.timeout(5_000) })
        .then(async (answer) => (await answer.text()) !== '' && answer.status === 200)
        .catch(() => false)
      times.push(performance.now() - began)
      if (!ok) failed += 1
      await new Promise((next) => setTimeout(next, 50))
    }
  })()
  return async () => {
    over.abort()
    await asking
    const sorted = times.toSorted((a, b) => a - b)
    const at = (share: number): number =>
      Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10
    return { asked: times.length, failed, p50: at(0.5), p99: at(0.99) }
  }
}

const kinds = [
  ['slow headers', ['-H', '-i', '10']],
  ['slow bodies', ['-B', '-i', '10', '-s', '8192', '-t', 'POST']],
  ['slow readers', ['-X', '-w', '1', '-y', '1', '-n', '5', '-z', '1', '-k', '3']],
] as const

/** 500 connections that send or read as slowly as they can, while others go on asking. */
export async function slowhttptest(
  address: string,
  folder: string,
  seconds: number,
): Promise<readonly Attacked[]> {
  const all: Attacked[] = []
  for (const [name, flags] of kinds)
    all.push(
      await attack(`slowhttptest, ${name}`, 'slowhttptest', async () => {
        const others = watchOthers(address)
        const args = ['-c', '500', '-r', '200', '-l', String(seconds), '-p', '3', '-u', `${address}/sign-in`]
        const { said } = await runTool('slowhttptest', [...flags, ...args], seconds + 20, folder)
        const { asked, failed, p50, p99 } = await others()
        const unavailable = /service available:\s+NO/i.test(said)
        return {
          attempts: `500 connections for ${seconds} s; others: ${asked} asked, ${failed} failed, p50 ${p50} ms, p99 ${p99} ms`,
          findings: [
            ...(failed > 0 ? [`${failed} of ${asked} others were not served`] : []),
            ...(unavailable ? ['the tool itself was not served'] : []),
          ],
        }
      }),
    )
  return all
}
