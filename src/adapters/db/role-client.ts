import { callbackify } from 'node:util'
import { Client, type ClientConfig, type PoolConfig } from 'pg'
import { heldRoleKey } from './role-key.ts'
import { passwordOf } from './roles.ts'

/** Milliseconds in which all who connect share one reading: when many do at once, one asks. */
const SHARED_MS = 250

type Reading = {
  readonly begun: number
  readonly key: Promise<Uint8Array>
  readonly client: Client
  users: number
}

/** What a connection needs before it begins. PostgreSQL looks the password up at its beginning, so from before until it
 * stands nobody may change it; `done` lets go. */
type Held = { readonly key: Uint8Array; readonly done: () => void }
export type RoleKeys = { readonly hold: () => Promise<Held> }

/** Reads what the passwords are drawn from anew for those who connect: another process may have changed it. */
export function roleKeys(
  admin: ClientConfig,
  masters: () => Promise<readonly Uint8Array[]>,
  root: Uint8Array,
): RoleKeys {
  let latest: Reading | null = null
  const read = (): Reading => {
    const client = new Client(admin)
    client.on('error', () => undefined)
    const key = client.connect().then(async () => heldRoleKey(client, masters, root))
    return { begun: performance.now(), key, client, users: 0 }
  }
  return {
    hold: async () => {
      if (latest === null || performance.now() - latest.begun > SHARED_MS) latest = read()
      const reading = latest
      reading.users += 1
      const done = (): void => {
        reading.users -= 1
        if (reading.users > 0) return
        if (latest === reading) latest = null
        reading.client.end().catch(() => undefined)
      }
      try {
        return { key: await reading.key, done }
      } catch (error) {
        done()
        throw error
      }
    },
  }
}

type Connected = (error: Error | null, client?: Client) => void

/** Connections as a role whose password is read as each begins. */
export function asRole(
  way: ClientConfig,
  keys: RoleKeys,
  role: string,
): PoolConfig & { readonly Client: typeof Client } {
  class RoleClient extends Client {
    override connect(): Promise<Client>
    override connect(callback: Connected): void
    override connect(callback?: Connected): Promise<Client> | void {
      if (!callback) return this.#connect()
      callbackify(() => this.#connect())(callback)
    }

    async #connect(): Promise<Client> {
      const { key, done } = await keys.hold()
      try {
        this.password = passwordOf(key, role)
        await super.connect()
        return this
      } finally {
        done()
      }
    }
  }
  return { ...way, Client: RoleClient }
}
