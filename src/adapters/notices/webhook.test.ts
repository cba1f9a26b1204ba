import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import type { DueNotice } from '../../flows/escalation-ports.ts'
import { readRules } from '../egress/read-rules.ts'
import { openNotifications } from './open-notifications.ts'
import { noticeRules, readNotices } from './read-notices.ts'
import { personOf } from './webhook.ts'

const SECRET = 'f'.repeat(64)
const NOW = '2026-11-21T08:00:00.900Z'
const notice: DueNotice = {
  id: '00000000-0000-7000-8000-000000000001',
  subject: ['episode', '00000000-0000-7000-8000-000000000002'],
  way: 'webhook',
  tries: 1,
  memberId: '00000000-0000-7000-8000-000000000003',
  email: 'ines.okafor@care.example',
  language: 'en',
}
const heard: { readonly headers: IncomingMessage['headers']; readonly body: string }[] = []
let status = 204
const server = createServer((request, response) => {
  const parts: Buffer[] = []
  request.on('data', (part: Buffer) => parts.push(part))
  request.on('end', () => {
    heard.push({ headers: request.headers, body: Buffer.concat(parts).toString('utf8') })
    response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1/else' } : {}).end()
  })
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/page`
})
beforeEach(() => {
  heard.length = 0
  status = 204
})
afterAll(() => new Promise<void>((done) => void server.close(() => done())))

const send = () => {
  const env = { RAPPORT_WEBHOOK_URL: url, RAPPORT_WEBHOOK_SECRET: SECRET }
  const { settings } = readNotices(env)
  const rules = noticeRules(settings, readRules({}).rules)
  const parts = { rules, resolve: async () => [], authorities: null }
  return openNotifications(settings, parts, { now: () => NOW }).send(notice, 'https://care.example/app')
}

it('a page says that somebody is needed and where, signed over the second and the body, and nothing else', async () => {
  expect(await send()).toBeNull()
  const [page] = heard
  const to = createHmac('sha256', SECRET).update(`person ${notice.memberId}`).digest('hex').slice(0, 32)
  expect(page?.body).toBe(
    `{"id":"${notice.id}","to":"${to}","text":"Someone needs you","link":"https://care.example/app"}`,
  )
  const mac = createHmac('sha256', SECRET).update(`1795248000.${page?.body}`).digest('hex')
  expect(page?.headers['rapport-signature']).toBe(`t=1795248000,v1=${mac}`)
  expect(JSON.stringify(page?.headers)).not.toMatch(/okafor|00000000000[23]/)
  expect(page?.body).not.toMatch(/okafor|00000000000[23]/)
})

it.each([
  [500, 'refused'],
  [404, 'refused'],
  [302, 'refused'],
] as const)('an answer of %i is %s', async (answer, fault) => {
  status = answer
  expect(await send()).toBe(fault)
})

it('the same person is the same number on every page, another person another, and another secret tells nothing', () => {
  const [one, other] = [
    '00000000-0000-7000-8000-000000000003',
    '00000000-0000-7000-8000-000000000004',
  ] as const
  expect(personOf(SECRET, one)).toMatch(/^[0-9a-f]{32}$/)
  expect(personOf(SECRET, one)).toBe(personOf(SECRET, one))
  expect(new Set([personOf(SECRET, one), personOf(SECRET, other), personOf('e'.repeat(64), one)]).size).toBe(
    3,
  )
})
