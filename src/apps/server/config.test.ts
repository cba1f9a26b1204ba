import { describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from './config.ts'

const wrong = (env: Readonly<Record<string, string>>): string => {
  try {
    readConfig(env)
    return ''
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
}
const proxied = {
  HOST: '0.0.0.0',
  RAPPORT_BEHIND_PROXY: 'yes',
  RAPPORT_PUBLIC_URL: 'https://care.example.org',
}

describe('what the server is started with', () => {
  it('is this machine alone, on port 4173, with nothing set', () => {
    expect(readConfig({})).toMatchObject({
      host: '127.0.0.1',
      port: 4173,
      publicUrl: null,
      behindProxy: false,
      tls: null,
      provider: null,
    })
  })

  it('a mail server or a pager has all its parts, and stands where it may be dialled', () => {
    expect(wrong({ RAPPORT_SMTP_URL: 'smtp://mail.example' })).toMatch(/RAPPORT_SMTP_FROM belong together/)
    const inside = { RAPPORT_SMTP_URL: 'smtps://10.0.0.5', RAPPORT_SMTP_FROM: 'a@care.example' }
    expect(wrong(inside)).toMatch(/RAPPORT_EGRESS_LOCAL with its port/)
    expect(readConfig({ ...inside, RAPPORT_EGRESS_LOCAL: '10.0.0.5:465' }).notices.smtp).toMatchObject({
      host: '10.0.0.5',
      port: 465,
    })
    expect(readConfig({}).notices).toEqual({ smtp: null, webhook: null })
  })

  it.each([
    ['127.1', '127.0.0.1'],
    ['127.0.0.2', '127.0.0.2'],
    ['127.0.1', '127.0.0.1'],
    ['0:0:0:0:0:0:0:1', '0:0:0:0:0:0:0:1'],
    ['localhost', 'localhost'],
  ])('HOST %s is this machine, and %s is listened at', (given, host) => {
    expect(readConfig({ HOST: given }).host).toBe(host)
  })

  it.each(['127', '127.1.evil.example', '127.300.0.1', '128.1', '::', '0', '::ffff:10.0.0.5', '127.1.'])(
    'HOST %s may be reached by others',
    (host) => {
      expect(wrong({ HOST: host })).toMatch(/would travel in clear/)
    },
  )

  it('an empty variable is an unset one', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '', HOST: '' }).port).toBe(4173)
  })

  it('a place that others reach needs https, from here or from a proxy, and its public address', () => {
    expect(wrong({ HOST: '0.0.0.0' })).toMatch(/would travel in clear[\s\S]*RAPPORT_PUBLIC_URL/)
    expect(wrong({ HOST: '192.168.1.4', RAPPORT_PUBLIC_URL: 'http://192.168.1.4' })).toMatch(/in clear/)
    expect(wrong({ ...proxied, RAPPORT_PUBLIC_URL: 'http://care.example.org' })).toMatch(/https address/)
    expect(readConfig(proxied)).toMatchObject({ host: '0.0.0.0', publicUrl: 'https://care.example.org' })
  })

  it.each([
    [{ PORT: '4173a' }, /PORT is a number/],
    [{ PORT: '70000' }, /PORT is a number/],
    [{ RAPPORT_TLS_CERT: 'a.pem' }, /belong together/],
    [{ RAPPORT_PUBLIC_URL: 'care.example.org' }, /RAPPORT_PUBLIC_URL is an address/],
    [{ RAPPORT_PUBLIC_URL: 'https://care.example.org' }, /nothing here speaks it/],
    [{ RAPPORT_BEHIND_PROXY: 'true' }, /yes or no/],
    [{ DATABASE_URL: 'postgresql://a:canary-of-it@db.example/x' }, /needs RAPPORT_ERASURE_KEY_FILE/],
    [
      { DATABASE_URL: 'postgresql://a:canary-of-it@db.example/x?sslmode=require' },
      /DATABASE_URL asks for TLS without proof/,
    ],
    [{ RAPPORT_DATABASE_NETWORK: 'trusted' }, /RAPPORT_DATABASE_NETWORK is about the way to DATABASE_URL/],
    [{ RAPPORT_PUBLIC_URL: 'http://care.example.org' }, /Only localhost may be http/],
    [
      { RAPPORT_ERASURE_KEY_FILE: '/etc/one.key', RAPPORT_MASTER_KEY_FILE: '/etc/one.key' },
      /RAPPORT_MASTER_KEY_FILE and RAPPORT_ERASURE_KEY_FILE are the same file/,
    ],
    [
      { DATABASE_URL: 'postgresql://canary@db.example/x?password=postgres&sslmode=verify-full' },
      /password in DATABASE_URL is a default/,
    ],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, /NODE_TLS_REJECT_UNAUTHORIZED is 0/],
    [{ NODE_OPTIONS: '--inspect=0.0.0.0' }, /NODE_OPTIONS opens the inspector/],
    [{ NODE_OPTIONS: '--no-warnings "--inspect-brk=[::]:9229"' }, /NODE_OPTIONS opens the inspector/],
    [{ NODE_OPTIONS: '--inspect_port 192.168.1.4:0' }, /NODE_OPTIONS opens the inspector/],
    [{ RAPPORT_HOST: '0.0.0.0' }, /Is HOST meant\?/],
    [{ rapport_public_url: 'https://care.example.org' }, /Is RAPPORT_PUBLIC_URL meant\?/],
    [{ RAPORT_MASTER_KEY: 'canary' }, /Is RAPPORT_MASTER_KEY meant\?/],
    [{ RAPPORT_DATABASE_NETWORK: 'yes' }, /trusted, or not set/],
    [{ RAPPORT_ERASURE_KEY_FILE: 'erasure.key' }, /RAPPORT_ERASURE_KEY_FILE is a whole path/],
    [{ DATABASE_URL: 'mysql://x/y' }, /DATABASE_URL is an address/],
    [{ RAPPORT_MODEL_KEY: 'sk-canary' }, /needs RAPPORT_MODEL_KIND and RAPPORT_MODEL_NAME/],
    [{ RAPPORT_MODEL_KIND: 'openai-compatible', RAPPORT_MODEL_NAME: 'm' }, /needs RAPPORT_MODEL_URL/],
    [
      {
        RAPPORT_MODEL_KIND: 'openai-compatible',
        RAPPORT_MODEL_NAME: 'm',
        RAPPORT_MODEL_URL: 'http://far.example',
      },
      /https, or http on this machine/,
    ],
    [{ RAPPORT_EGRES_ALLOW: 'none' }, /no setting of Rapport.*Is RAPPORT_EGRESS_ALLOW meant\?/],
    [{ RAPPORT_TLS_CERTIFICATE: 'a.pem' }, /no setting of Rapport.*Is RAPPORT_TLS_CERT/],
    [{ RAPPORT_FRIENDLY: 'canary' }, /RAPPORT_FRIENDLY is no setting/],
    [{ RAPPORT_MASTER_KEY: Buffer.alloc(32).toString('base64') }, /RAPPORT_MASTER_KEY was typed or copied/],
    [
      { DATABASE_URL: 'postgresql://postgres:postgres@db.example/x' },
      /password in DATABASE_URL is a default/,
    ],
    [{ DATABASE_URL: 'postgresql://canary:canary@db.example/x' }, /password in DATABASE_URL is a default/],
    [{ RAPPORT_SERVER_URL: 'postgresql://a:change%2Dme@db.example/x' }, /password in RAPPORT_SERVER_URL/],
    [
      { RAPPORT_SMTP_URL: 'smtps://a:password1@mail.example', RAPPORT_SMTP_FROM: 'a@b.example' },
      /password in RAPPORT_SMTP_URL/,
    ],
    [
      { RAPPORT_SMTP_URL: 'smtps://a:100%canary@mail.example', RAPPORT_SMTP_FROM: 'a@b.example' },
      /a % is written %25/,
    ],
    [
      { RAPPORT_WEBHOOK_URL: 'https://hooks.example', RAPPORT_WEBHOOK_SECRET: 'x'.repeat(40) },
      /RAPPORT_WEBHOOK_SECRET is an example/,
    ],
    [
      { RAPPORT_MODEL_KIND: 'openai', RAPPORT_MODEL_NAME: 'm', RAPPORT_MODEL_KEY: 'your-api-key-here' },
      /RAPPORT_MODEL_KEY is an example/,
    ],
    [{ ...proxied, RAPPORT_PUBLIC_URL: 'https://care.example.org/rapport' }, /an origin alone/],
    [{ ...proxied, RAPPORT_PUBLIC_URL: 'https://a:canary@care.example.org' }, /an origin alone/],
    [{ RAPPORT_SCAN_COMMAND: 'clamdscan -' }, /a program by its whole path/],
    [{ RAPPORT_LEAKED_PASSWORDS: 'leaked.txt' }, /RAPPORT_LEAKED_PASSWORDS is a file by its whole path/],
    [{ RAPPORT_LEAKED_PASSWORDS: 'https://range.example/' }, /range\.example:443, which this server may not/],
    [{ RAPPORT_EGRESS_ALLOW: '*.example' }, /RAPPORT_EGRESS_ALLOW names "\*\.example"/],
    [{ RAPPORT_EGRESS_ALLOW: '10.1.2.3' }, /name it in RAPPORT_EGRESS_LOCAL/],
    [{ RAPPORT_EGRESS_LOCAL: '169.254.169.254' }, /no program has a reason to call/],
    [
      { RAPPORT_MODEL_KIND: 'anthropic', RAPPORT_MODEL_NAME: 'm', RAPPORT_EGRESS_ALLOW: '' },
      /RAPPORT_MODEL_KIND is anthropic, but RAPPORT_EGRESS_ALLOW does not name api\.anthropic\.com/,
    ],
    [
      {
        RAPPORT_MODEL_KIND: 'openai-compatible',
        RAPPORT_MODEL_NAME: 'm',
        RAPPORT_MODEL_URL: 'https://192.168.1.5:8443/v1',
        RAPPORT_MODEL_KEY: 'sk-canary',
      },
      /not on the internet.*RAPPORT_EGRESS_LOCAL/,
    ],
  ])('%j is refused with a sentence that holds no secret', (env, sentence) => {
    expect(wrong(env)).toMatch(sentence)
    expect(wrong(env)).not.toContain('canary')
  })

  it.each([
    ['postgresql://a:canary-of-it@db.example/x?sslmode=verify-full', {}],
    ['postgresql://a:canary-of-it@db.example/x?ssl=true', {}],
    ['postgresql://a:canary-of-it@127.0.0.1/x', {}],
    ['postgresql://a@localhost/x?host=%2Fvar%2Frun%2Fpostgresql', {}],
    ['postgresql://a:canary-of-it@database/x', { RAPPORT_DATABASE_NETWORK: 'trusted' }],
  ])(
    'a database that proves itself, is here, or is on a network that was called trusted: %s',
    (url, more) => {
      const env = { DATABASE_URL: url, RAPPORT_ERASURE_KEY_FILE: '/etc/rapport/erasure.key', ...more }
      expect(wrong(env)).toBe('')
    },
  )

  it.each(['http://localhost:4173', 'http://127.0.0.1:8080', 'http://[::1]:4173'])(
    'an address of this machine may be http: %s',
    (url) => {
      expect(wrong({ RAPPORT_PUBLIC_URL: url })).toBe('')
    },
  )

  it.each<Readonly<Record<string, string>>>([
    { NODE_OPTIONS: '--inspect' },
    { NODE_OPTIONS: '--inspect=9230 --max-old-space-size=512' },
    { NODE_OPTIONS: '--inspect-wait=127.0.0.1:9230' },
    { NODE_OPTIONS: '--inspect=[::1]:9230 --inspect-publish-uid=http' },
    { NODE_OPTIONS: '--inspect --no-warnings', NODE_TLS_REJECT_UNAUTHORIZED: '1' },
  ])('what Node is told that opens nothing to others is no concern: %j', (env) => {
    expect(wrong(env)).toBe('')
  })

  it('a model of one’s own', () => {
    const { provider } = readConfig({
      RAPPORT_MODEL_KIND: 'openai-compatible',
      RAPPORT_MODEL_NAME: 'qwen3',
      RAPPORT_MODEL_URL: 'http://127.0.0.1:11434/v1/',
    })
    expect(provider?.provider).toMatchObject({
      name: '127.0.0.1:11434',
      baseUrl: 'http://127.0.0.1:11434/v1',
      hasKey: false,
      from: 'environment',
      local: true,
    })
  })

  it('a model on the own network is local where its host is named so, and outside where it is not', () => {
    const model = {
      RAPPORT_MODEL_KIND: 'openai-compatible',
      RAPPORT_MODEL_NAME: 'qwen3',
      RAPPORT_MODEL_URL: 'https://gpu.clinic.example:8443/v1',
      RAPPORT_EGRESS_ALLOW: 'none',
    }
    expect(readConfig(model)).toMatchObject({
      provider: { provider: { local: false } },
      egress: { allow: [], local: [], model: 'gpu.clinic.example:8443' },
    })
    const local = readConfig({ ...model, RAPPORT_EGRESS_LOCAL: 'gpu.clinic.example:8443' })
    expect(local).toMatchObject({ provider: { provider: { local: true } }, egress: { model: null } })
  })

  it('an empty list of hosts is a list; one that is not set is the vendors', () => {
    expect(readConfig({ RAPPORT_EGRESS_ALLOW: '' }).egress.allow).toEqual([])
    expect(readConfig({ RAPPORT_EGRESS_ALLOW: 'none' }).egress.allow).toEqual([])
    expect(readConfig({}).egress.allow).toEqual(['api.anthropic.com:443', 'api.openai.com:443'])
  })
})
