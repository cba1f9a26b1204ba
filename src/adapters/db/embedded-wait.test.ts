import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { connectWhenReady, saidBy } from './embedded-wait.ts'

const coded = (code: string): Error => Object.assign(new Error('canary'), { code })

it.each([
  ['57P01', 'not yet'],
  ['57P02', 'not yet'],
  ['57P03', 'not yet'],
  ['ENOENT', 'not there'],
  ['ECONNREFUSED', 'not there'],
  ['ECONNRESET', 'not there'],
  ['EPIPE', 'not there'],
  ['28P01', 'something else'],
  ['3D000', 'something else'],
])('%s: the database is %s', (code, said) => expect(saidBy(coded(code))).toBe(said))

it('a connection that is cut off says that it is not yet', () => {
  expect(saidBy(new Error('Connection terminated unexpectedly'))).toBe('not yet')
  expect(saidBy('canary')).toBe('something else')
})

it('a PostgreSQL that goes away in the middle of every first word is waited for, and throws nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'rapport-wait-'))
  const ways = [
    (socket: Socket) => socket.destroy(),
    (socket: Socket) => socket.end(),
    (socket: Socket) => socket.once('data', () => socket.destroy()),
  ]
  let asked = 0
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    ways[asked % ways.length]?.(socket)
    asked += 1
    if (asked === 40) server.close()
  })
  await new Promise<void>((done) => server.listen(join(folder, '.s.PGSQL.5432'), done))
  const connection = { host: folder, port: 5432, user: 'nobody', database: 'none' }
  expect(await connectWhenReady(connection, () => asked < 40, 20_000)).toBeNull()
  expect(asked).toBe(40)
  server.close()
  await rm(folder, { recursive: true, force: true })
})
