import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
} from 'kysely'
import type { PoolClient, QueryConfig } from 'pg'
import type { Rows } from './rows.ts'

const adapter = new PostgresAdapter()
const compiler = new PostgresQueryCompiler()

/**
 * Kysely over one connection that somebody else began a transaction on. Kysely's own `connection()` waits for each
 * answer before the next question; here queries started together travel together, because the pool pipelines.
 */
export function queriesOver(client: PoolClient): Kysely<Rows> {
  const driver = new OneConnection(client)
  return new Kysely<Rows>({
    dialect: {
      createAdapter: () => adapter,
      createDriver: () => driver,
      createQueryCompiler: () => compiler,
      createIntrospector: (db) => new PostgresIntrospector(db),
    },
  })
}

/** Writes queries that are sent later; it runs none. */
export const queries: Kysely<Rows> = new Kysely<Rows>({
  dialect: {
    createAdapter: () => adapter,
    createDriver: () => new DummyDriver(),
    createQueryCompiler: () => compiler,
    createIntrospector: (db) => new PostgresIntrospector(db),
  },
})

/** Statements prepared per connection at most. The program has fewer; lists of changing length must not pile up. */
const PREPARED = 400
const names = new Map<string, string>()

/** The query under a name of its own, so that a connection parses and plans it once: for short queries under
 * row-level security that is most of their cost. */
export function prepared({ sql, parameters }: CompiledQuery): QueryConfig {
  const known = names.get(sql)
  const name = known ?? (names.size < PREPARED ? `q${names.size}` : undefined)
  if (known === undefined && name !== undefined) names.set(sql, name)
  return { text: sql, values: [...parameters], ...(name === undefined ? {} : { name }) }
}

class OneConnection implements Driver, DatabaseConnection {
  readonly #client: PoolClient

  constructor(client: PoolClient) {
    this.#client = client
  }
  async init(): Promise<void> {}
  async acquireConnection(): Promise<DatabaseConnection> {
    return this
  }
  async releaseConnection(): Promise<void> {}
  async destroy(): Promise<void> {}

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const { command, rowCount, rows } = await this.#client.query(prepared(query))
    const changes = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE'
    return changes && rowCount !== null ? { rows, numAffectedRows: BigInt(rowCount) } : { rows }
  }

  // eslint-disable-next-line require-yield -- the shape of DatabaseConnection
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('streams are read by pages of keys')
  }

  /** One transaction is what this connection is for; a second inside it would end the first. */
  async beginTransaction(): Promise<void> {
    throw new Error('already inside a transaction')
  }
  async commitTransaction(): Promise<void> {
    throw new Error('the scope commits')
  }
  async rollbackTransaction(): Promise<void> {
    throw new Error('the scope rolls back')
  }
}
