/**
 * What open pages cost: resident memory of the server's process with so many live connections, idle.
 *
 *   node bench/connections.bench.ts [1000 10000]
 *
 * Every connection is GET /me/events of a client of the demonstration, open and told nothing. This generator is a
 * process of its own. Linux: the figure is VmRSS of the server, PostgreSQL not counted.
 */
import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { visitBy } from '../test/person.ts'
import { machine, row, say } from './figures.ts'
import { openPractice } from './practice.ts'

const given = process.argv.slice(2).map(Number)
const steps = given.length > 0 ? given : [1_000, 10_000]
/** Connections being opened at once. */
const AT_ONCE = 50

const loaded = machine()
const practice = await openPractice(0)
const { hostname, port, host } = new URL(practice.server.address)
const cookies = (await Promise.all(practice.links.map(visitBy))).map((person) => person.cookies())
const open: Socket[] = []

function openOne(at: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: hostname, port: Number(port) })
    socket.once('error', reject)
    socket.once('data', (piece: Buffer) => {
      if (!piece.toString('latin1').startsWith('HTTP/1.1 200'))
        return reject(new Error(piece.toString('latin1')))
      socket.on('data', () => undefined)
      open.push(socket)
      resolve()
    })
    const cookie = cookies[at % cookies.length]
    socket.write(`GET /me/events?after=999999999 HTTP/1.1\r\nhost: ${host}\r\ncookie: ${cookie}\r\n\r\n`)
  })
}

/** Megabytes (10^6), after the server had a moment to be idle. */
async function resident(): Promise<number> {
  await pause(5_000)
  const status = readFileSync(`/proc/${practice.server.pid}/status`, 'utf8')
  return (Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024) / 1e6
}

try {
  say(loaded)
  const before = await resident()
  for (const step of steps) {
    const began = performance.now()
    while (open.length < step) {
      const more = Math.min(AT_ONCE, step - open.length)
      await Promise.all(Array.from({ length: more }, (_, at) => openOne(open.length + at)))
    }
    const seconds = (performance.now() - began) / 1000
    const now = await resident()
    const each = ((now - before) * 1000) / step
    row(`${step} live connections`, {
      cases: open.length,
      p50: `${Math.round(now)} MB in all, ${Math.round(now - before)} MB more than with none`,
      p99: `${each.toFixed(1)} kB each, opened in ${seconds.toFixed(1)} s`,
      target: step >= 10_000 ? '≤ 200 MB' : '–',
    })
  }
} finally {
  for (const socket of open) socket.destroy()
  await practice.close()
}
