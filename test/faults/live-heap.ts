import type { RunningServer } from '../running-server.ts'

/** Lets a server be asked by a debugger, on a free port of loopback. */
export const askable = { NODE_OPTIONS: '--inspect=127.0.0.1:0' }

/** Megabytes (10^6) that the server's JavaScript still holds when everything else has been collected: what resident memory
 * cannot say, because V8 gives back what it no longer needs when it likes. */
export async function liveHeapOf(server: RunningServer): Promise<number> {
  const address = /ws:\/\/127\.0\.0\.1:\d+\/[\w-]+/.exec(server.said())?.[0]
  if (address === undefined) throw new Error('the server was not started to be asked')
  const socket = new WebSocket(address)
  await new Promise((opened) => socket.addEventListener('open', opened, { once: true }))
  const ask = (id: number, method: string): Promise<string> =>
    new Promise((answered) => {
      socket.addEventListener('message', ({ data }) => {
        if (String(data).startsWith(`{"id":${id},`)) answered(String(data))
      })
      socket.send(JSON.stringify({ id, method }))
    })
  await ask(1, 'HeapProfiler.collectGarbage')
  const used = /"usedSize":(\d+)/.exec(await ask(2, 'Runtime.getHeapUsage'))?.[1]
  socket.close()
  return Math.round(Number(used) / 1e6)
}
