import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { startMailServer, type MailManner, type MailServerDouble } from '../../../test/doubles/mail-server.ts'
import { ownCertificate } from '../../../test/doubles/own-certificate.ts'
import type { DueNotice } from '../../flows/escalation-ports.ts'
import type { EgressParts } from '../egress/open-egress.ts'
import { openTalk } from '../egress/open-socket.ts'
import { readRules } from '../egress/read-rules.ts'
import { openNotifications } from './open-notifications.ts'
import { noticeRules, readNotices, type NoticeEnvironment } from './read-notices.ts'
import { handIn } from './smtp.ts'
import { signatureOf } from './webhook.ts'

const HOUSE = 'mail.house.example'
const certificate = ownCertificate([HOUSE])
const manner: MailManner = {
  certificate,
  tlsAtOnce: false,
  offers: ['STARTTLS', 'AUTH PLAIN LOGIN', '8BITMIME'],
  user: 'rapport',
  password: 'a b:c@d',
  refuseAt: null,
  hangAt: null,
  injected: '',
}
const notice: DueNotice = {
  id: '00000000-0000-7000-8000-000000000001',
  subject: ['episode', '00000000-0000-7000-8000-000000000002'],
  way: 'e-mail',
  tries: 1,
  memberId: '00000000-0000-7000-8000-000000000003',
  email: 'ines.okafor@care.example',
  language: 'en',
}
const LINK = 'https://care.example/app'
const NOW = '2026-11-21T08:00:00.000Z'

const servers: MailServerDouble[] = []
afterEach(async () => void (await Promise.all(servers.splice(0).map((server) => server.close()))))
const start = async (changed: Partial<MailManner>): Promise<MailServerDouble> => {
  const server = await startMailServer({ ...manner, ...changed })
  servers.push(server)
  return server
}

const partsOf = (env: NoticeEnvironment, local: string): EgressParts => {
  const { settings, wrong } = readNotices(env)
  expect(wrong).toEqual([])
  return {
    rules: noticeRules(settings, readRules({ RAPPORT_EGRESS_LOCAL: local }).rules),
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    authorities: [certificate.cert],
  }
}
const smtp = (
  port: number,
  scheme = 'smtp',
  who = 'rapport:a%20b%3Ac%40d@',
  host = HOUSE,
): NoticeEnvironment => ({
  RAPPORT_SMTP_URL: `${scheme}://${who}${host}:${port}`,
  RAPPORT_SMTP_FROM: 'rapport@care.example',
})
const opened = (env: NoticeEnvironment, port: number) =>
  openNotifications(readNotices(env).settings, partsOf(env, `${HOUSE}:${port}`), { now: () => NOW })

describe('mail', () => {
  it.each([
    ['STARTTLS and AUTH PLAIN', {}, 'smtp'],
    ['TLS from the first byte and AUTH LOGIN', { tlsAtOnce: true, offers: ['AUTH LOGIN'] }, 'smtps'],
  ] as const)('goes out by %s, and says nothing but that somebody is needed', async (_, changed, scheme) => {
    const server = await start(changed)
    const post = opened(smtp(server.port, scheme), server.port)
    expect(post.ways).toEqual(['e-mail'])
    expect(await post.send(notice, LINK)).toBeNull()
    expect(server.mails).toMatchObject([
      { from: 'rapport@care.example', to: notice.email, secure: true, signedIn: true },
    ])
    const [head = '', body = ''] = (server.mails[0]?.text ?? '').split('\r\n\r\n')
    expect(head).toContain('Subject: Someone needs you')
    expect(head).toContain('Date: Sat, 21 Nov 2026 08:00:00 +0000')
    const text = Buffer.from(body, 'base64').toString('utf8')
    expect(text).toContain(LINK)
    expect(`${head}${text}`).not.toContain(notice.subject[1])
    expect(server.said.filter((one) => !one.secure).map((one) => one.command.split(' ')[0])).toEqual(
      scheme === 'smtp' ? ['EHLO', 'STARTTLS'] : [],
    )
  })

  it('is written in the language of the practice', async () => {
    const server = await start({})
    await opened(smtp(server.port), server.port).send({ ...notice, language: 'es' }, LINK)
    expect(server.mails[0]?.text).toContain('Subject: Alguien te necesita')
  })

  it('a line that begins with a dot arrives with it', async () => {
    const server = await start({})
    const env = smtp(server.port)
    const { smtp: to } = readNotices(env).settings
    if (!to) throw new Error('no server')
    const talk = await openTalk(
      to,
      { budgetMs: 5_000, mostBytes: 10_000 },
      partsOf(env, `${HOUSE}:${server.port}`),
    )
    await handIn(talk, to, notice.email, 'Subject: x\r\n\r\n.\r\n..two\r\n.end')
    talk.close()
    expect(server.mails[0]?.text).toBe('Subject: x\r\n\r\n.\r\n..two\r\n.end')
  })

  it.each([
    ['a server without TLS, beyond this machine', { offers: ['AUTH PLAIN'] }],
    ['a server that knows no way to sign in', { offers: ['STARTTLS', 'AUTH CRAM-MD5'] }],
    ['a wrong password', { password: 'another' }],
    ['a server that takes nothing from us', { refuseAt: 'MAIL' }],
    ['a server that knows nobody of that name', { refuseAt: 'RCPT' }],
    ['a server that wants no message', { refuseAt: 'DATA' }],
  ] as const)('%s: refused, with no word of the server kept', async (_, changed) => {
    const server = await start(changed)
    expect(await opened(smtp(server.port), server.port).send(notice, LINK)).toBe('refused')
    expect(server.mails).toEqual([])
    expect(server.said.filter((one) => !one.secure && /^AUTH/.test(one.command))).toEqual([])
  })

  it('what somebody in between put behind STARTTLS is not taken for the server’s word', async () => {
    const server = await start({ injected: '250 fine\r\n' })
    expect(await opened(smtp(server.port), server.port).send(notice, LINK)).not.toBeNull()
    expect(server.mails).toEqual([])
    expect(server.said.some((one) => /^AUTH/.test(one.command))).toBe(false)
  })

  it('a certificate of another host is not trusted, and nothing was said to it', async () => {
    const server = await start({ certificate: ownCertificate(['other.example']), tlsAtOnce: true })
    expect(await opened(smtp(server.port, 'smtps'), server.port).send(notice, LINK)).toBe('unreachable')
    expect(server.said).toEqual([])
  })

  it.each(['a@b.example\r\nRCPT TO:<c@d.example>', '<a@b.example>', 'nobody', 'ñ@care.example'])(
    'an address that is none, or would be a command of its own, is not said: %j',
    async (email) => {
      const server = await start({})
      expect(await opened(smtp(server.port), server.port).send({ ...notice, email }, LINK)).toBe('refused')
      expect(server.said.some((one) => one.command.startsWith('RCPT'))).toBe(false)
    },
  )

  it('a server that falls silent is late, within the budget', async () => {
    const server = await start({ hangAt: 'EHLO' })
    const env = smtp(server.port)
    const to = readNotices(env).settings.smtp
    if (!to) throw new Error('no server')
    const talk = await openTalk(
      to,
      { budgetMs: 150, mostBytes: 10_000 },
      partsOf(env, `${HOUSE}:${server.port}`),
    )
    await expect(handIn(talk, to, notice.email, 'x')).rejects.toMatchObject({ fault: 'late' })
    talk.close()
  })

  it('a mail server of this machine needs no TLS', async () => {
    const server = await start({ offers: [] })
    const env = smtp(server.port, 'smtp', '', '127.0.0.1')
    expect(await opened(env, server.port).send(notice, LINK)).toBeNull()
    expect(server.mails).toHaveLength(1)
  })

  it('nobody there is unreachable', async () => {
    const server = await start({})
    const { port } = server
    await server.close()
    expect(await opened(smtp(port), port).send(notice, LINK)).toBe('unreachable')
  })

  it('a host that nobody named is never dialled', async () => {
    const server = await start({})
    const to = { host: 'other.example', port: server.port, tls: false }
    const parts = partsOf(smtp(server.port), `${HOUSE}:${server.port}`)
    await expect(openTalk(to, { budgetMs: 1_000, mostBytes: 1_000 }, parts)).rejects.toMatchObject({
      fault: 'not-allowed',
    })
    const outside = { ...parts, resolve: async () => [{ address: '10.0.0.5', family: 4 }] }
    const env = smtp(25)
    const rules = noticeRules(readNotices(env).settings, readRules({}).rules)
    const mail = { host: HOUSE, port: 25, tls: false }
    await expect(
      openTalk(mail, { budgetMs: 1_000, mostBytes: 1_000 }, { ...outside, rules }),
    ).rejects.toMatchObject({ fault: 'inner-address' })
    expect(server.said).toEqual([])
  })
})

describe('what the environment may say', () => {
  it.each<readonly [NoticeEnvironment, RegExp]>([
    [{ RAPPORT_SMTP_URL: 'smtp://mail.example' }, /belong together/],
    [{ RAPPORT_SMTP_FROM: 'a@b.example' }, /belong together/],
    [{ RAPPORT_SMTP_URL: 'https://mail.example', RAPPORT_SMTP_FROM: 'a@b.example' }, /smtps:/],
    [{ RAPPORT_SMTP_URL: 'smtp://mail.example', RAPPORT_SMTP_FROM: 'A <a@b.example>' }, /plain address/],
    [{ RAPPORT_WEBHOOK_URL: 'https://hooks.example' }, /belong together/],
    [{ RAPPORT_WEBHOOK_URL: 'http://hooks.example', RAPPORT_WEBHOOK_SECRET: 'x'.repeat(32) }, /is https/],
    [{ RAPPORT_WEBHOOK_URL: 'https://hooks.example', RAPPORT_WEBHOOK_SECRET: 'short' }, /characters/],
  ])('%j is a sentence', (env, words) => {
    const { wrong } = readNotices(env)
    expect(wrong).toHaveLength(1)
    expect(wrong[0]).toMatch(words)
  })

  it('nothing set is no way at all', () => {
    expect(readNotices({})).toEqual({ settings: { smtp: null, webhook: null }, wrong: [] })
  })
})

describe('the signature of a page', () => {
  it('is over the second and the body', () => {
    const mac = createHmac('sha256', 'secret').update('1795248000.{"a":1}').digest('hex')
    expect(signatureOf('secret', 1_795_248_000, '{"a":1}')).toBe(`t=1795248000,v1=${mac}`)
  })
})
