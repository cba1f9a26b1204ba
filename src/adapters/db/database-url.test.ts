import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client, type ClientConfig } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownCertificate } from '../../../test/doubles/own-certificate.ts'
import { startOwnDatabase, type OwnDatabase } from '../../../test/faults/own-database.ts'
import { withClient } from './connect.ts'
import { readDatabaseUrl, wayTo } from './database-url.ts'
import { asRole } from './role-client.ts'

const read = (url: string) => readDatabaseUrl('DATABASE_URL', url)
const leads = (url: string) => {
  const found = read(url)
  return typeof found === 'string' ? found : [found.host, found.port, found.proved, found.here]
}

describe('where a connection string leads', () => {
  it.each([
    ['postgresql://a:canary@db.example/x?sslmode=verify-full', ['db.example', '5432', true, false]],
    ['postgresql://a:canary@db.example:6432/x?ssl=true', ['db.example', '6432', true, false]],
    ['postgres://a:canary@db.example/x?sslrootcert=/etc/ca.pem', ['db.example', '5432', true, false]],
    ['postgresql://a:canary@localhost/x?host=db.example&port=7', ['db.example', '7', false, false]],
    ['postgresql://a@db.example/x?host=%2Frun%2Fpostgresql', ['/run/postgresql', '5432', false, true]],
    ['postgresql://%2Frun%2Fpostgresql/x', ['/run/postgresql', '5432', false, true]],
    ['postgresql:///x', ['localhost', '5432', false, true]],
    ['postgresql://a@[::1]/x?sslmode=disable', ['[::1]', '5432', false, true]],
  ])('%s: %j', (url, found) => expect(leads(url)).toEqual(found))

  it.each(['allow', 'prefer', 'require', 'verify-ca', 'no-verify', 'VERIFY-FULL', ''])(
    'sslmode=%s is refused with a sentence, near or far',
    (mode) => {
      for (const host of ['db.example', '127.0.0.1'])
        expect(leads(`postgresql://a:canary@${host}/x?sslmode=${mode}`)).toMatch(
          /^DATABASE_URL asks for TLS without proof: only sslmode=verify-full/,
        )
    },
  )
  it.each([
    ['ssl=no-verify', /without proof/],
    ['uselibpqcompat=true&sslmode=require', /without proof/],
    ['uselibpqcompat=true&sslmode=verify-full', /without proof/],
    ['sslmode=verify-full&ssl=0', /without proof/],
    ['sslmode=disable&ssl=true', /without proof/],
    ['sslnegotiation=direct', /without proof/],
    ['sslmode=verify-full&sslmode=disable', /says sslmode twice/],
    ['host=127.0.0.1&host=db.example', /says something twice/],
  ])('%s is refused', (asked, sentence) => {
    const said = leads(`postgresql://a:canary@db.example/x?${asked}`)
    expect(said).toMatch(sentence)
    expect(said).not.toContain('canary')
  })
  it.each(['canary', '/run/postgresql x', 'socket:/run?db=x', 'mysql://a/x'])(
    '%s is no address of one',
    (url) => expect(leads(url)).toMatch(/^DATABASE_URL is an address like/),
  )
  it('a way in clear to somewhere else is refused, unless its network was called trusted', () => {
    const clear = 'postgresql://a:canary@db.example/x'
    expect(() => wayTo('DATABASE_URL', clear, undefined)).toThrow(/db\.example:5432 without proof/)
    expect(wayTo('DATABASE_URL', clear, 'trusted').ssl).toBe(false)
  })
  it('what it does not say does not come from the environment', () => {
    const env = { PGHOST: 'db.example', PGPORT: '6432', PGSSLMODE: 'no-verify' }
    const before = Object.fromEntries(Object.keys(env).map((name) => [name, process.env[name]]))
    Object.assign(process.env, env)
    const client = new Client(wayTo('DATABASE_URL', 'postgresql:///x', undefined))
    const { host, port, ssl } = client
    for (const [name, value] of Object.entries(before))
      if (value === undefined) delete process.env[name]
      else process.env[name] = value
    expect([host, port, ssl]).toEqual(['localhost', 5432, false])
  })
  it('a role stays that role where the address names a user behind the question mark', () => {
    const url = 'postgresql://a@localhost/x?user=postgres&password=canary'
    const way = wayTo('DATABASE_URL', url, undefined, { user: 'rapport_server', password: 'later' })
    const config = asRole(way, { hold: () => Promise.reject(new Error('none')) }, 'rapport_server')
    expect(new Client(config).user).toBe('rapport_server')
    expect(new Client(wayTo('DATABASE_URL', url, undefined)).user).toBe('postgres')
  })
})

describe('a PostgreSQL by TLS', () => {
  let folder: string
  let database: OwnDatabase
  const file = (name: string) => join(folder, name)
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'rapport-tls-'))
    chmodSync(folder, 0o755)
    const own = ownCertificate(['localhost'])
    const settings = ['ssl=on', 'ssl_cert_file=server.crt', 'ssl_key_file=server.key']
    const files = { 'server.crt': own.cert, 'server.key': own.key }
    writeFileSync(file('ca.pem'), own.cert)
    writeFileSync(file('other.pem'), ownCertificate(['localhost']).cert)
    database = await startOwnDatabase(folder, {}, settings, files)
  }, 60_000)
  afterAll(async () => {
    await database.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  const url = (host: string, asked: string) =>
    `${database.url.replace('127.0.0.1', host)}?sslmode=verify-full${asked}`
  const secured = (config: ClientConfig) =>
    withClient(config, async (client) => {
      const { rows } = await client.query<{ ssl: boolean }>(
        'select ssl from pg_stat_ssl where pid = pg_backend_pid()',
      )
      return rows[0]?.ssl
    })
  const to = async (address: string) => secured(wayTo('DATABASE_URL', address, undefined))

  it('lets in by the right name and authority, as itself and as a role', async () => {
    const address = url('localhost', `&sslrootcert=${file('ca.pem')}`)
    expect(await to(address)).toBe(true)
    expect(await to(`${database.url}?sslmode=disable`)).toBe(false)
    const way = wayTo('DATABASE_URL', address, undefined, { user: 'postgres', password: 'later' })
    const hold = async () => ({ key: new Uint8Array(32), done: () => undefined })
    expect(await secured(asRole(way, { hold }, 'postgres'))).toBe(true)
  })
  it.each([
    [
      'another name',
      () => url('127.0.0.1', `&sslrootcert=${file('ca.pem')}`),
      /certificate is for another name/,
    ],
    ['an authority that nobody named', () => url('localhost', ''), /vouches for its certificate/],
    [
      'another authority',
      () => url('localhost', `&sslrootcert=${file('other.pem')}`),
      /vouches for its certificate/,
    ],
    ['an authority that is not there', () => url('localhost', '&sslrootcert=/nowhere/ca'), /cannot be read/],
  ])('does not go to %s, and says so', async (_, address, sentence) => {
    const before = process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'
    const error = await to(address()).catch((caught: unknown) => caught)
    if (before === undefined) delete process.env['NODE_TLS_REJECT_UNAUTHORIZED']
    else process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = before
    expect(error).toMatchObject({ name: 'UnreachableError' })
    expect(String(error)).toMatch(sentence)
  })
})
