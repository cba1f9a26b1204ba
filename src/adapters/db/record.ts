import type { Ids } from '../../flows/ports.ts'
import type { Keys } from '../keys/keys.ts'
import type { Database } from './scope.ts'

/** What every store over PostgreSQL is made from. */
export type Stores = { readonly database: Database; readonly keys: Keys; readonly ids: Ids }
