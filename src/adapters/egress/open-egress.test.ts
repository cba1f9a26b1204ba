import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ownCertificate } from '../../../test/doubles/own-certificate.ts'
import { startTalkingServer, type TalkingServer } from '../../../test/doubles/talking-server.ts'
import { EgressFaultError } from './fault.ts'
import { openEgress, type Address, type Egress } from './open-egress.ts'
import { readRules } from './read-rules.ts'

const HOUSE = 'models.house.example'
const OUTSIDE = 'models.example'
const certificate = ownCertificate([HOUSE, OUTSIDE])
const allowance = { budgetMs: 5_000, mostBytes: 100_000 }

let house: TalkingServer
let inner: TalkingServer
let egress: Egress
/** What the name server says, one answer for each time it is asked; the last one stays. */
let names: (readonly string[] | Error | 'never')[]
let asked: string[]

const addressOf = (address: string): Address => ({ address, family: address.includes(':') ? 6 : 4 })
const resolve = async (host: string): Promise<readonly Address[]> => {
  asked.push(host)
  const said = names.length > 1 ? names.shift() : names[0]
  if (said instanceof Error) throw said
  if (said === 'never' || said === undefined) return new Promise(() => undefined)
  return said.map(addressOf)
}

beforeAll(async () => {
  inner = await startTalkingServer(null, (_request, response) => response.end('inner'))
  house = await startTalkingServer(certificate, (request, response) => {
    const path = request.url ?? ''
    const redirect = /^\/redirect\/(\d+)/.exec(path)
    if (redirect) {
      response.writeHead(Number(redirect[1]), { location: `http://127.0.0.1:${inner.port}/secrets` }).end()
    } else if (path === '/hangs') return
    else if (path === '/begins') response.write('begun')
    else if (path === '/drips') {
      const timer = setInterval(() => response.write('.'), 20)
      response.on('close', () => clearInterval(timer))
    } else if (path === '/flood') response.end(Buffer.alloc(allowance.mostBytes + 1, 'x'))
    else if (path === '/fits') response.end(Buffer.alloc(allowance.mostBytes, 'x'))
    else if (path === '/bomb')
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000)))
    else if (path === '/empty') response.writeHead(204).end()
    else response.writeHead(200, { 'set-cookie': 'a=1' }).end('from the house')
  })
})
beforeEach(() => {
  names = [['127.0.0.1']]
  asked = []
  egress = openEgress({
    rules: readRules({
      RAPPORT_EGRESS_ALLOW: `${OUTSIDE}:${house.port}`,
      RAPPORT_EGRESS_LOCAL: `${HOUSE}:${house.port}`,
    }).rules,
    resolve,
    authorities: [certificate.cert],
  })
})
afterAll(async () => {
  await house.close()
  await inner.close()
})

const houseUrl = (path = '/'): string => `https://${HOUSE}:${house.port}${path}`
const outsideUrl = (): string => `https://${OUTSIDE}:${house.port}/`

/** The text that came, or the fault. */
async function call(url: string, over: Partial<typeof allowance> & RequestInit = {}): Promise<string> {
  const { budgetMs = allowance.budgetMs, mostBytes = allowance.mostBytes, ...init } = over
  try {
    const answer = await egress.fetchFrom(new URL(url).origin, { budgetMs, mostBytes })(url, init)
    return await answer.text()
  } catch (error) {
    if (error instanceof EgressFaultError) return error.fault
    throw error
  }
}

describe('the way out', () => {
  it('reaches a host on the own network by TLS, with what was given and nothing of its own', async () => {
    const headers = { authorization: 'Bearer key-canary', 'content-type': 'application/json' }
    expect(await call(houseUrl('/v1'), { method: 'POST', headers, body: '{"a":1}' })).toBe('from the house')
    const seen = house.asked.at(-1)
    expect(seen).toMatchObject({ url: '/v1', headers: { ...headers, host: `${HOUSE}:${house.port}` } })
    expect(seen?.headers.cookie).toBeUndefined()
    expect(seen?.headers.referer).toBeUndefined()
    expect(asked).toEqual([HOUSE])
  })

  it('keeps no connection and no cookie for the next call', async () => {
    await call(houseUrl())
    await house.quiet()
    const before = house.connections()
    await call(houseUrl())
    expect(house.connections()).toBe(before + 1)
    expect(house.asked.at(-1)?.headers.cookie).toBeUndefined()
    expect(await call(houseUrl('/empty'))).toBe('')
    await house.quiet()
  })

  it('asks no name server about this machine', async () => {
    expect(await call(`http://localhost:${inner.port}/`)).toBe('inner')
    expect(await call(`http://127.0.0.1:${inner.port}/`)).toBe('inner')
    expect(await call(`http://0x7f000001:${inner.port}/`)).toBe('inner')
    expect(asked).toEqual([])
  })

  it('goes to the origin it was opened for and to no other, allowed or not', async () => {
    const fetch = egress.fetchFrom(houseUrl(), allowance)
    await expect(fetch(outsideUrl())).rejects.toMatchObject({ fault: 'not-allowed' })
    expect(await call('https://elsewhere.example/')).toBe('not-allowed')
    expect(await call(`http://${HOUSE}:${house.port}/`)).toBe('not-allowed')
    expect(asked).toEqual([])
  })

  it('takes an address and a text, and nothing that could hold a stream', async () => {
    const fetch = egress.fetchFrom(houseUrl(), allowance)
    await expect(fetch(new Request(houseUrl()))).rejects.toThrow(TypeError)
    await expect(fetch(houseUrl(), { method: 'POST', body: new FormData() })).rejects.toThrow(TypeError)
  })

  it('does not trust a certificate that nobody vouches for, or that is another host’s', async () => {
    const { rules } = egress
    egress = openEgress({ rules, resolve, authorities: null })
    expect(await call(houseUrl())).toBe('unreachable')
    const other = ownCertificate(['other.example'])
    const server = await startTalkingServer(other, (_request, response) => response.end('stolen'))
    const named = readRules({ RAPPORT_EGRESS_LOCAL: `${HOUSE}:${server.port}` }).rules
    egress = openEgress({ rules: named, resolve, authorities: [other.cert] })
    expect(await call(`https://${HOUSE}:${server.port}/`)).toBe('unreachable')
    expect(server.asked).toEqual([])
    await server.close()
  })

  it('takes no proxy from the environment', async () => {
    const before = inner.connections()
    const variables = [
      'HTTP_PROXY',
      'HTTPS_PROXY',
      'http_proxy',
      'https_proxy',
      'ALL_PROXY',
      'NODE_USE_ENV_PROXY',
    ]
    const kept = variables.map((name) => [name, process.env[name]] as const)
    for (const name of variables) process.env[name] = `http://127.0.0.1:${inner.port}`
    try {
      expect(await call(houseUrl())).toBe('from the house')
      expect(inner.connections()).toBe(before)
    } finally {
      for (const [name, value] of kept)
        if (value === undefined) delete process.env[name]
        else process.env[name] = value
    }
  })
})

describe('a name that leads where it must not', () => {
  it.each([
    '127.0.0.1',
    '10.0.0.5',
    '172.16.3.4',
    '192.168.1.1',
    '100.64.0.1',
    '169.254.169.254',
    '0.0.0.0',
    '224.0.0.1',
    '198.18.0.1',
    '::1',
    '::',
    '::ffff:10.0.0.5',
    '::ffff:7f00:1',
    '64:ff9b::a00:5',
    '2002:a00:5::',
    '2001:0:4136:e378:8000:63bf:f5ff:fffa',
    'fd00::5',
    'fe80::1%lo',
    'fd00:ec2::254',
  ])('outside, it may not be %s', async (address) => {
    const before = house.connections()
    names = [[address]]
    expect(await call(outsideUrl())).toBe('inner-address')
    names = [['1.1.1.1', address]]
    expect(await call(outsideUrl())).toBe('inner-address')
    expect(house.connections()).toBe(before)
  })

  it.each([
    [['169.254.169.254']],
    [['::ffff:127.0.0.1']],
    [['0.0.0.0']],
    [['8.8.8.8']],
    [['127.0.0.1', '8.8.8.8']],
    [['10.0.0.5', '2a00:1450:4001:810::200e']],
  ])('on the own network, it may not be %j', async (addresses) => {
    const before = house.connections()
    names = [addresses]
    expect(await call(houseUrl())).toBe('inner-address')
    expect(house.connections()).toBe(before)
  })

  it('a name server that changes its answer is asked once for each call, and what it said then is dialled', async () => {
    names = [['127.0.0.1'], ['169.254.169.254']]
    expect(await call(houseUrl())).toBe('from the house')
    expect(asked).toEqual([HOUSE])
    expect(await call(houseUrl())).toBe('inner-address')
    expect(asked).toEqual([HOUSE, HOUSE])
  })

  it('an address that the kernel refuses on the spot is not reached, and ends nothing else', async () => {
    // Link-local without an interface: some kernels refuse it at once, some let it hang.
    names = [['fe80::1']]
    expect(['unreachable', 'late']).toContain(await call(houseUrl(), { budgetMs: 400 }))
    names = [['127.0.0.1']]
    expect(await call(houseUrl())).toBe('from the house')
  })

  it('a name that nobody knows, or that has no address, is not reached', async () => {
    names = [new Error('ENOTFOUND')]
    expect(await call(houseUrl())).toBe('unreachable')
    names = [[]]
    expect(await call(houseUrl())).toBe('unreachable')
  })

  it.each([301, 302, 303, 307, 308])(
    'a redirect (%i) to an inner address is not followed',
    async (status) => {
      const before = inner.connections()
      expect(await call(houseUrl(`/redirect/${status}`), { method: 'POST', body: '{}' })).toBe('redirect')
      expect(inner.connections()).toBe(before)
      await house.quiet()
    },
  )
})

describe('one budget for the whole call', () => {
  it('a name server that never answers', async () => {
    names = ['never']
    expect(await call(houseUrl(), { budgetMs: 60 })).toBe('late')
  })

  it.each(['/hangs', '/begins', '/drips'])('%s: late, and the connection is closed', async (path) => {
    const began = performance.now()
    expect(await call(houseUrl(path), { budgetMs: 300 })).toBe('late')
    expect(performance.now() - began).toBeGreaterThan(250)
    await house.quiet()
  })

  it('also where nobody reads what came', async () => {
    const answer = await egress.fetchFrom(houseUrl(), { ...allowance, budgetMs: 200 })(houseUrl('/drips'))
    expect(answer.status).toBe(200)
    await house.quiet()
    await expect(answer.text()).rejects.toMatchObject({ fault: 'late' })
  })

  it('takes so many bytes and not one more, unpacked', async () => {
    expect(await call(houseUrl('/fits'))).toHaveLength(allowance.mostBytes)
    expect(await call(houseUrl('/flood'))).toBe('too-much')
    expect(await call(houseUrl('/bomb'))).toBe('too-much')
    await house.quiet()
  })

  it('who hangs up is told so in their own words, before, while and after', async () => {
    const gone = new Error('the page was closed')
    await expect(call(houseUrl(), { signal: AbortSignal.abort(gone) })).rejects.toBe(gone)
    const stop = new AbortController()
    const waiting = call(houseUrl('/begins'), { signal: stop.signal })
    stop.abort(gone)
    await expect(waiting).rejects.toBe(gone)
    const reading = new AbortController()
    const fetch = egress.fetchFrom(houseUrl(), allowance)
    const begun = await fetch(houseUrl('/begins'), { signal: reading.signal })
    reading.abort(gone)
    await expect(begun.text()).rejects.toBe(gone)
    const late = new AbortController()
    expect(await call(houseUrl(), { signal: late.signal })).toBe('from the house')
    late.abort(gone)
    await house.quiet()
  })

  it('a body that nobody wants to the end is let go', async () => {
    const answer = await egress.fetchFrom(houseUrl(), allowance)(houseUrl('/drips'))
    await answer.body?.cancel()
    await house.quiet()
  })

  it('closing breaks off what is under way, and nothing begins after it', async () => {
    const waiting = call(houseUrl('/hangs'))
    names = ['never']
    const naming = call(houseUrl())
    egress.close()
    expect(await Promise.all([waiting, naming])).toEqual(['unreachable', 'unreachable'])
    expect(await call(`http://127.0.0.1:${inner.port}/`)).toBe('unreachable')
    await house.quiet()
  })
})
