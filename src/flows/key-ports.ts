import type { ServerActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Outcome } from '../domain/outcome.ts'

/** `organisation`: the key over names of staff and over every client's key. `clients`: the keys of clients. */
export const keyLevels = ['organisation', 'clients'] as const
export type KeyLevel = (typeof keyLevels)[number]

/** A change of keys, from its beginning to where the last value is sealed anew and the old key is gone. */
export type KeyChange = {
  readonly id: string
  readonly level: KeyLevel
  /** Null: every client's, or the organisation's own. */
  readonly clientId: string | null
  readonly begunAt: string
  readonly finishedAt: string | null
  readonly keys: number
  readonly values: number
}

/** One turn of the work: a piece that is short enough to stand beside everybody else's. */
export type KeyTurn = 'more' | 'finished' | 'nothing' | 'busy'

export interface KeyChanges {
  /** Begins; refuses `already-decided` while another is under way. */
  begin(
    whose: Authorised<'keys.change'> | ServerActor,
    change: Pick<KeyChange, 'id' | 'level' | 'clientId'>,
    entry: AuditEntry,
  ): Promise<Outcome<null>>
  /** Does a piece of what is under way. `ended` makes the entry that goes with the last piece. */
  turn(organisationId: string, ended: (change: KeyChange) => AuditEntry): Promise<KeyTurn>
  /** The latest, under way or over; null where there was none. */
  latest(organisationId: string): Promise<KeyChange | null>
}
