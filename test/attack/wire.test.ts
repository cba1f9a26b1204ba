import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../src/apps/server/config.ts'
import { listen } from '../../src/apps/server/listen.ts'
import { openHttpClinic, type HttpClinic } from '../http-clinic.ts'
import { telltale } from './hostile-values.ts'
import { sendRaw, statusesIn } from './send-raw.ts'
import { wireAttacks } from './wire-attacks.ts'

let folder = ''
let clinic: HttpClinic
let port = 0
let close = async (): Promise<void> => {}
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapport-wire-'))
  const webFolder = join(folder, 'web')
  await mkdir(join(webFolder, 'assets'), { recursive: true })
  await writeFile(join(folder, 'secret.txt'), 'canary')
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Rapport</title>')
  await writeFile(join(webFolder, 'assets', 'a.js'), 'export {}')
  clinic = await openHttpClinic({ settings: { webFolder } })
  const listening = await listen(clinic.app, readConfig({ PORT: '0' }))
  close = listening.close
  port = Number(new URL(listening.address).port)
})
afterAll(async () => {
  clinic.stop()
  await close()
  await rm(folder, { recursive: true, force: true })
})

describe('bytes that no browser sends', () => {
  it.each(wireAttacks.map((attack) => [attack.name, attack] as const))('%s', async (_, attack) => {
    const heard = await sendRaw(port, attack.bytes)
    const statuses = statusesIn(heard)
    expect(statuses[0] ?? '').toMatch(attack.first)
    expect(statuses.length).toBeLessThanOrEqual(attack.most)
    expect(heard).not.toMatch(/canary|root:/)
    expect(heard).not.toMatch(telltale)
  })

  it('the server answers as before', async () => {
    const heard = await sendRaw(port, 'GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n')
    expect(statusesIn(heard)).toEqual(['200'])
  })

  it('a request that comes behind a body that was too large is not answered on its connection', async () => {
    const body = 'a'.repeat(1_500_000)
    const head = `POST /sign-in HTTP/1.1\r\nHost: localhost\r\nOrigin: http://localhost\r\nContent-Length: ${body.length}\r\n\r\n`
    const heard = await sendRaw(port, `${head}${body}GET /sign-in HTTP/1.1\r\nHost: localhost\r\n\r\n`)
    expect(statusesIn(heard)).toEqual(['413'])
  })
})

describe('cookies and caches', () => {
  it('behind https a cookie without the prefix is nobody’s: a sister domain can set one (cookie tossing)', async () => {
    const https = await openHttpClinic({ settings: { publicUrl: 'https://care.example.org' } })
    const from = (headers: Readonly<Record<string, string>>) =>
      https.app.request('https://care.example.org/me', { headers: { host: 'care.example.org', ...headers } })
    const opened = await https.app.request(`https://care.example.org${https.client.link}`, {
      headers: { host: 'care.example.org' },
    })
    const [cookie = ''] = opened.headers.getSetCookie().map((line) => line.split(';')[0] ?? '')
    expect(cookie).toMatch(/^__Host-rapport-visit=/)
    expect((await from({ cookie })).status).toBe(200)
    expect((await from({ cookie: cookie.replace('__Host-', '') })).status).toBe(404)
    expect((await from({ cookie: cookie.replace('__Host-', '__host-') })).status).toBe(404)
  })

  it('what may be kept for good depends on no header but the encoding, and nothing else may be kept', async () => {
    const poison = {
      'x-forwarded-host': 'evil.example',
      'x-forwarded-scheme': 'http',
      'x-host': 'evil.example',
    }
    const get = (path: string, headers: Readonly<Record<string, string>>) =>
      clinic.app.request(path, { headers: { host: 'localhost', ...headers } })
    const page = await (await get('/app/', {})).text()
    expect(await (await get('/app/', poison)).text()).toBe(page)
    const asset = await get('/app/assets/a.js', poison)
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('vary')).toBe('accept-encoding')
    for (const path of ['/me/a.css', '/api/session/a.js', '/sign-in/a.png', '/me;a.css', '/me%0aa.css'])
      expect([path, (await get(path, poison)).headers.get('cache-control')]).toEqual([path, 'no-store'])
  })

  it('neither JSON nor a form can change what all objects have (prototype pollution)', async () => {
    const admin = await clinic.as(clinic.administrator)
    const body = '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'
    const headers = { 'content-type': 'application/json', origin: admin.origin }
    for (const path of ['/api/people/members', '/api/people/clients'])
      expect((await admin.raw(path, { method: 'POST', body, headers })).status).toBe(400)
    await admin.get('/sign-in')
    await admin.post('/sign-in', '__proto__=x&__proto__[polluted]=1&constructor.prototype.polluted=1')
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false)
    expect('polluted' in {}).toBe(false)
  })
})
