import { randomBytes } from 'node:crypto'
import { Client, type ClientConfig } from 'pg'
import { inject } from 'vitest'
import { openDatabase } from '../src/adapters/db/connect.ts'
import { SUPERUSER } from '../src/adapters/db/embedded-flags.ts'
import { AUTH, SERVER } from '../src/adapters/db/roles.ts'
import type { Database } from '../src/adapters/db/scope.ts'
import { openKeys, type Keys } from '../src/adapters/keys/keys.ts'

declare module 'vitest' {
  interface ProvidedContext {
    postgresSocket: string
  }
}

/** The migrated database that every test database is a copy of. */
export const TEMPLATE = 'rapport_template'

/** A database of one's own: empty, migrated, real. */
export type TestDatabase = {
  readonly name: string
  /** Pooled connections as the server's own role. */
  readonly database: Database
  readonly keys: Keys
  readonly masterKey: Uint8Array
  /** An unconnected connection as the server's role, for listening. */
  readonly newClient: () => Client
  /** How to connect as each role; `superuser` is for tampering. */
  readonly as: {
    readonly superuser: ClientConfig
    readonly server: ClientConfig
    readonly auth: ClientConfig
  }
  /** The same as connection strings. */
  readonly url: { readonly superuser: string; readonly server: string; readonly auth: string }
  /** Nobody is in it any more; each test of a file has a copy of what the file put there once. */
  readonly keep: () => Promise<KeptDatabase>
  readonly close: () => Promise<void>
}
export type KeptDatabase = {
  readonly copy: () => Promise<TestDatabase>
  readonly close: () => Promise<void>
}

/** Copies the template; some 40 ms. */
export const openTestDatabase = (): Promise<TestDatabase> => copyOf(TEMPLATE, randomBytes(32))

async function copyOf(template: string, masterKey: Uint8Array): Promise<TestDatabase> {
  const host = inject('postgresSocket')
  const name = `t_${randomBytes(6).toString('hex')}`
  await administer(
    host,
    `create database ${name} template ${template} owner rapport_owner strategy file_copy`,
  )
  const connection = (user: string): ClientConfig => ({ host, port: 5432, user, database: name })
  const url = (user: string): string =>
    `postgresql://${user}@localhost/${name}?host=${encodeURIComponent(host)}`
  const database = openDatabase(connection(SERVER))
  const drop = (): Promise<void> => administer(host, `drop database ${name} with (force)`)
  return {
    name,
    database,
    keys: openKeys(masterKey),
    masterKey,
    newClient: () => new Client(connection(SERVER)),
    as: { superuser: connection(SUPERUSER), server: connection(SERVER), auth: connection(AUTH) },
    url: { superuser: url(SUPERUSER), server: url(SERVER), auth: url(AUTH) },
    keep: async () => {
      await database.end()
      return { copy: () => copyOf(name, masterKey), close: drop }
    },
    close: async () => {
      await database.end()
      await drop()
    },
  }
}

async function administer(host: string, statement: string): Promise<void> {
  const client = new Client({ host, port: 5432, user: SUPERUSER, database: 'postgres' })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** One connection for as long as the work takes. */
export async function withClient<T>(config: ClientConfig, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(config)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
