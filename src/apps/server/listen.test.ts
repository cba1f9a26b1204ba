import { EventEmitter } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls, type SecureVersion } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownCertificate } from '../../../test/doubles/own-certificate.ts'
import { openEmptyClinic } from '../../../test/http-clinic.ts'
import { readConfig } from './config.ts'
import { connectionLimits, MOST_PER_SENDER, mayConnect } from './connection-limits.ts'
import { listen } from './listen.ts'

let folder = ''
const at = (name: string): string => join(folder, name)
const own = ownCertificate(['localhost'])
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-tls-'))
  await writeFile(at('own.crt'), own.cert)
  await writeFile(at('own.key'), own.key, { mode: 0o600 })
  await writeFile(at('foreign.key'), ownCertificate(['localhost']).key, { mode: 0o600 })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

async function freePort(): Promise<number> {
  const taken = createServer()
  await new Promise<void>((done) => taken.listen(0, '127.0.0.1', done))
  const address: AddressInfo | string | null = taken.address()
  await new Promise((done) => taken.close(done))
  return typeof address === 'object' && address ? address.port : 0
}
const settings = (port: number, cert: string, key: string) =>
  readConfig({
    PORT: String(port),
    RAPPORT_PUBLIC_URL: 'https://localhost',
    RAPPORT_TLS_CERT: at(cert),
    RAPPORT_TLS_KEY: at(key),
  })

describe('TLS from the server itself', () => {
  it.each([
    ['gone.crt', 'own.key', /RAPPORT_TLS_CERT cannot be read/],
    ['own.crt', 'gone.key', /RAPPORT_TLS_KEY cannot be read/],
    ['own.crt', 'foreign.key', /do not belong together/],
    ['own.key', 'own.crt', /do not belong together/],
  ])('%s with %s is said in a sentence', async (cert, key, sentence) => {
    const { app } = openEmptyClinic()
    await expect(listen(app, settings(0, cert, key))).rejects.toThrow(sentence)
    await expect(listen(app, settings(0, cert, key))).rejects.toMatchObject({ name: 'PortError' })
  })

  it('speaks 1.3, and 1.2 with forward secrecy, and nothing older or weaker', async () => {
    const { app } = openEmptyClinic({ settings: { publicUrl: 'https://localhost' } })
    const port = await freePort()
    const { close } = await listen(app, settings(port, 'own.crt', 'own.key'))
    const tried = (version: SecureVersion, ciphers: string): Promise<string> =>
      new Promise((done) => {
        const range = { minVersion: version, maxVersion: version, ciphers: `${ciphers}:@SECLEVEL=0` }
        const socket = connectTls({
          port,
          host: '127.0.0.1',
          servername: 'localhost',
          ca: own.cert,
          ...range,
        })
        socket.once('error', () => done('refused'))
        socket.once('secureConnect', () => {
          done(`${socket.getProtocol()} ${socket.getCipher().name}`)
          socket.destroy()
        })
      })
    expect(await tried('TLSv1.3', 'ALL')).toBe('TLSv1.3 TLS_AES_256_GCM_SHA384')
    expect(await tried('TLSv1.2', 'ALL')).toBe('TLSv1.2 ECDHE-ECDSA-AES256-GCM-SHA384')
    for (const weak of ['ECDHE-ECDSA-AES128-SHA', 'AES128-GCM-SHA256', 'ECDHE-ECDSA-AES128-SHA256'])
      expect([weak, await tried('TLSv1.2', weak)]).toEqual([weak, 'refused'])
    expect(await tried('TLSv1.1', 'ALL')).toBe('refused')
    expect(await tried('TLSv1', 'ALL')).toBe('refused')
    await close()
  })
})

describe('what one connection may cost', () => {
  it('headers are waited for, and then no more; a header without end is no request', async () => {
    const { app } = openEmptyClinic()
    const { address, close } = await listen(app, readConfig({ PORT: '0' }))
    const port = Number(new URL(address).port)
    const answered = await new Promise<string>((done) => {
      let heard = ''
      const socket = connect(port, '127.0.0.1', () =>
        socket.write(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(connectionLimits.maxHeaderSize)}`),
      )
      socket.on('data', (piece) => (heard += piece.toString()))
      socket.on('error', () => undefined)
      socket.on('close', () => done(heard))
    })
    expect(answered).toMatch(/^HTTP\/1\.1 431 /)
    expect(connectionLimits.headersTimeout).toBeLessThanOrEqual(10_000)
    expect(connectionLimits.requestTimeout).toBeLessThanOrEqual(120_000)
    await close()
  })

  it('one address opens so many and no more, and again when one has closed', () => {
    const from = (remoteAddress: string) => Object.assign(new EventEmitter(), { remoteAddress })
    const may = mayConnect({ behindProxy: false })
    const sockets = Array.from({ length: MOST_PER_SENDER }, () => from('203.0.113.9'))
    expect(sockets.every((socket) => may(socket))).toBe(true)
    expect(may(from('203.0.113.9'))).toBe(false)
    expect(may(from('203.0.113.8'))).toBe(true)
    sockets[0]?.emit('close')
    expect(may(from('203.0.113.9'))).toBe(true)
    expect(may(from('203.0.113.9'))).toBe(false)
  })

  it('whoever comes from this machine, or through the proxy, is not counted', () => {
    const from = (remoteAddress: string) => Object.assign(new EventEmitter(), { remoteAddress })
    const open = mayConnect({ behindProxy: false })
    const proxied = mayConnect({ behindProxy: true })
    const all = Array.from({ length: MOST_PER_SENDER + 1 }, () => [
      open(from('127.0.0.1')),
      open(from('::ffff:127.0.0.1')),
      proxied(from('203.0.113.9')),
    ])
    expect(all.flat().every((one) => one)).toBe(true)
  })
})
