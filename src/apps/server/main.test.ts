import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const main = fileURLToPath(new URL('./main.ts', import.meta.url))
let folder = ''
const children = new Set<ChildProcess>()
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'rapport-start-'))))
afterAll(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

/** Starts the real server; `said` gives what it printed once `until` is in it or it has ended. */
function start(args: readonly string[], env: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main, ...args], {
    env: {
      PATH: process.env['PATH'],
      NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'],
      RAPPORT_DATA: folder,
      PORT: '0',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.add(child)
  let printed = ''
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const said = (until: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = (): void => void (until.test(printed) && resolve(printed))
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (piece: Buffer) => {
          printed += piece.toString()
          look()
        })
      void ended.then(() => resolve(printed))
    })
  return { child, said, ended }
}
const addressIn = (printed: string): string => /Rapport is at (http:\/\/[a-z\d.:]+)/.exec(printed)?.[1] ?? ''
const linkIn = (printed: string, role: string): string =>
  new RegExp(`, ${role}\\s+(http\\S+)`).exec(printed)?.[1] ?? ''

/** The status of a form of this size; 0 where the connection was cut. */
const posted = (url: string, size: number, agent: Agent): Promise<number> =>
  new Promise((resolve) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': String(size) }
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.on('close', () => resolve(answer.statusCode ?? 0))
    })
    sent.on('error', () => resolve(0))
    sent.end('a'.repeat(size))
  })

describe('npm start', () => {
  it('loads the clinic, prints links that work, answers, and stops cleanly; a second start finds it all', async () => {
    const first = start(['--demo'], {})
    const printed = await first.said(/Clients' pages:[\s\S]*\/c\/\S+\s[\s\S]*\/c\/\S+\s/)
    const address = addressIn(printed)
    expect(printed).toMatch(/26 clients, \d+ messages, nothing of it real/)
    for (const role of ['administrator', 'supervisor', 'practitioner whose licence has expired'])
      expect(linkIn(printed, role)).toMatch(/\/sign-in\/link\//)
    const button = await (await fetch(linkIn(printed, 'supervisor'))).text()
    expect(button).toContain('Press the button to sign in.')
    const opened = await fetch(linkIn(printed, 'client'), { redirect: 'manual' })
    expect([opened.status, opened.headers.get('location')]).toEqual([303, '/me'])
    const cookie = opened.headers
      .getSetCookie()
      .map((line) => line.split(';')[0])
      .join('; ')
    const page = await fetch(`${address}/me`, { headers: { cookie } })
    expect(await page.text()).toContain('Rowan House')
    const live = await fetch(`${address}/me/events`, { headers: { cookie } })
    const body = live.text()
    const large = await fetch(`${address}/me/messages`, {
      method: 'POST',
      headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
      body: `text=${'a'.repeat(3_000_000)}`,
    })
    expect([large.status, await large.text()]).toEqual([413, expect.stringContaining('1 MB')])
    expect(large.headers.get('connection')).toBe('close')
    first.child.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    expect(await body).toContain('retry:')
    const log = readFileSync(join(folder, 'server.log'), 'utf8')
    expect(log).toContain('"route":"/c/:link"')
    expect(log).toContain('"event":"screening-ready"')
    expect(log).not.toMatch(/Rowan|Aisha|\/c\/[0-9a-f]{8}/)

    const second = start([], {})
    const again = await second.said(/supervisor\s+http\S+\s/)
    expect(again).not.toContain('clients,')
    second.child.kill('SIGINT')
    expect(await second.ended).toBe(0)
  }, 240_000)

  it('serves on when nobody reads what it prints any more, and when an upload is broken off', async () => {
    const server = start([], {})
    const address = addressIn(await server.said(/Rapport is at \S+/))
    server.child.stdout.destroy()
    server.child.stderr.destroy()
    const { hostname, port } = new URL(address)
    await new Promise<void>((resolve) => {
      const socket = connect(Number(port), hostname, () => {
        socket.write(`POST /sign-in HTTP/1.1\r\nHost: ${hostname}\r\nContent-Length: 9000\r\n\r\nhalf`, () =>
          socket.resetAndDestroy(),
        )
      })
      socket.on('close', () => resolve())
    })
    const agent = new Agent({ keepAlive: true, maxSockets: 1 })
    const statuses = []
    for (const size of [1_500_000, 20_000_000, 10])
      statuses.push(await posted(`${address}/sign-in`, size, agent))
    expect(statuses).toEqual([413, expect.any(Number), 403])
    agent.destroy()
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    const lines = readFileSync(join(folder, 'server.log'), 'utf8').trim().split('\n')
    expect(lines.filter((line) => line.includes('"code":"upload-broken-off"'))).toHaveLength(1)
    expect(lines.filter((line) => line.includes('"event":"broken"'))).toEqual([])
  })

  it('an empty record leads to set-up with the printed code', async () => {
    const data = mkdtempSync(join(tmpdir(), 'rapport-empty-'))
    const server = start([], { RAPPORT_DATA: data })
    const printed = await server.said(/setup code \S+/)
    expect(printed).toMatch(/setup code [A-Z2-9]{4}-[A-Z2-9]{4}, or start with --demo/)
    expect(printed).toMatch(/http:\/\/localhost:\d+\/setup/)
    expect((await fetch(addressIn(printed))).url).toMatch(/\/setup$/)
    server.child.kill('SIGTERM')
    expect(await server.ended).toBe(0)
    rmSync(data, { recursive: true, force: true })
  })

  it('a port in use, and settings that contradict each other, are said in a sentence', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => {
        const address = taken.address()
        resolve(typeof address === 'object' && address ? address.port : 0)
      }),
    )
    const blocked = start([], { PORT: String(port) })
    expect(await blocked.said(/npm start/)).toContain(`Port ${port} is in use`)
    expect(await blocked.ended).toBe(1)
    taken.close()
    const open = start([], { HOST: '0.0.0.0' })
    expect(await open.said(/RAPPORT_PUBLIC_URL/)).toContain('would travel in clear')
    expect(await open.ended).toBe(1)
  })
})
