import { sql } from 'kysely'
import { theServer } from '../../domain/access/actor.ts'
import { walkChain, GENESIS } from '../../domain/audit/chain.ts'
import { checkpointText, openCheckpoint, originOf, type Checkpoint } from '../../domain/audit/checkpoint.ts'
import { emptyTree, growTree, isTree, rootOf, type Tree } from '../../domain/audit/merkle.ts'
import { keyText } from '../../domain/audit/signed-note.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { keyOfSeed, newSeed, noteHolds, signNote } from '../keys/note-keys.ts'
import { appendEntry, walk } from './audit.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { inOrganisation, type Database, type Scoped } from './scope.ts'

/** Which witness had a checkpoint: the one that a file is, or the one that listens. */
export type WitnessWay = 'filed_at' | 'posted_at'

export type StoredCheckpoint = {
  readonly size: number
  readonly note: string
  readonly at: string
  /** What a witness signed beneath it. */
  readonly cosigned: string | null
}

/** The chain does not go on from where the last checkpoint left it: nothing is signed, and somebody must look. */
export class ChainBrokenError extends Error {
  constructor(
    organisationId: string,
    { sequence, fault }: { readonly sequence: number; readonly fault: string },
  ) {
    super(`no checkpoint for ${organisationId}: entry ${sequence} of its audit chain is wrong (${fault})`)
    this.name = 'ChainBrokenError'
  }
}

/** Signs how long the organisation's chain is now and what it holds; null where nothing was added since the last time.
 * Throws {@link ChainBrokenError}: what is signed never contradicts what was signed before. `seen` is how long each chain was
 * when this process signed last: a record that is set back under a running server is not signed either. */
export async function makeCheckpoint(
  stores: Stores,
  organisationId: string,
  at: string,
  seen: Map<string, number> = new Map(),
): Promise<StoredCheckpoint | null> {
  const seed = await ownSeed(stores, organisationId, at)
  const origin = originOf(organisationId)
  const {
    tree: from,
    hash: before,
    signed,
  } = await lastCheckpoint(stores.database, origin, organisationId, seed)
  const known = seen.get(organisationId) ?? 0
  if ((signed?.size ?? 0) < known)
    throw new ChainBrokenError(organisationId, { sequence: known, fault: 'rolled-back' })
  const growing = growTree(from)
  const chain = walkChain({ sequence: from.size, hash: before })
  let hash = before
  let size = from.size
  for await (const entry of walk(stores.database, organisationId, from.size)) {
    const fault = chain.take(entry)
    if (fault) throw new ChainBrokenError(organisationId, fault)
    growing.add(entry.hash)
    hash = entry.hash
    size += 1
    if (size === signed?.size && rootOf(growing.tree()) !== signed.root)
      throw new ChainBrokenError(organisationId, { sequence: size, fault: 'forked' })
  }
  if (signed && size < signed.size)
    throw new ChainBrokenError(organisationId, { sequence: signed.size, fault: 'rolled-back' })
  seen.set(organisationId, size)
  if (size === (signed?.size ?? 0)) return null
  const tree = growing.tree()
  const note = signNote(checkpointText({ origin, size: tree.size, root: rootOf(tree) }), origin, seed)
  await inOrganisation(stores.database, theServer(organisationId), (tx) =>
    tx
      .insertInto('audit_checkpoint')
      .values({
        organisation_id: organisationId,
        size: tree.size,
        note,
        peaks: tree.peaks.join(' '),
        last_hash: hash,
        at,
      })
      // Another server signed the same length: the same text, and Ed25519 signs it the same way.
      .onConflict((on) => on.columns(['organisation_id', 'size']).doNothing())
      .execute(),
  )
  return { size: tree.size, note, at, cosigned: null }
}

type Last = { readonly tree: Tree; readonly hash: string; readonly signed: Checkpoint | null }

/** The last that was signed, and where to go on from. What stands beside the note is nobody's word: where it does not lead to
 * the root that was signed, all is worked out anew from the first entry, and has to come to that root. */
async function lastCheckpoint(
  db: Database,
  origin: string,
  organisationId: string,
  seed: Buffer,
): Promise<Last> {
  const row = await inOrganisation(db, organisationId, (tx) =>
    tx
      .selectFrom('audit_checkpoint')
      .select(['size', 'note', 'peaks', 'last_hash'])
      .where('organisation_id', '=', organisationId)
      .orderBy('size', 'desc')
      .limit(1)
      .executeTakeFirst(),
  )
  if (!row) return { tree: emptyTree, hash: GENESIS, signed: null }
  const signed = openCheckpoint(row.note, origin, [keyOfSeed(origin, seed)], noteHolds)
  if (typeof signed === 'string')
    throw new ChainBrokenError(organisationId, { sequence: row.size, fault: signed })
  const tree = { size: row.size, peaks: row.peaks.split(' ') }
  const leads = isTree(tree) && tree.size === signed.size && rootOf(tree) === signed.root
  return leads ? { tree, hash: row.last_hash, signed } : { tree: emptyTree, hash: GENESIS, signed }
}

/** Makes the organisation's key at its first checkpoint. The public one goes into the chain, under what it signs. */
async function ownSeed(stores: Stores, organisationId: string, at: string): Promise<Buffer> {
  return inOrganisation(stores.database, theServer(organisationId), async (tx) => {
    const sealer = await stores.keys.forOrganisation(tx, organisationId)
    const place = places.checkpointSeed(organisationId)
    const kept = await sealedSeed(tx, organisationId)
    if (kept) return Buffer.from(sealer.open(place, kept), 'base64')
    const seed = newSeed()
    const key = keyText(keyOfSeed(originOf(organisationId), seed))
    const made = await tx
      .insertInto('checkpoint_key')
      .values({
        organisation_id: organisationId,
        public_key: key,
        seed: sealer.seal(place, seed.toString('base64')),
        made_at: at,
      })
      .onConflict((on) => on.column('organisation_id').doNothing())
      .executeTakeFirst()
    if (made.numInsertedOrUpdatedRows === 0n) {
      const theirs = await sealedSeed(tx, organisationId)
      if (theirs) return Buffer.from(sealer.open(place, theirs), 'base64')
    }
    const subject = ['organisation', organisationId] as const
    await appendEntry(tx, systemEntryOf(organisationId, at, 'checkpoint-key-made', subject, { key }))
    return seed
  })
}

const sealedSeed = async (tx: Scoped, organisationId: string): Promise<Buffer | null> => {
  const row = await tx
    .selectFrom('checkpoint_key')
    .select('seed')
    .where('organisation_id', '=', organisationId)
    .executeTakeFirst()
  return row?.seed ?? null
}

/** Oldest first. `from` leaves out what a witness has had. */
export const checkpointsOf = (
  db: Database,
  organisationId: string,
  from: { readonly notYet: WitnessWay | null; readonly limit: number },
): Promise<readonly StoredCheckpoint[]> =>
  inOrganisation(db, organisationId, async (tx) => {
    const { notYet } = from
    return tx
      .selectFrom('audit_checkpoint')
      .select(['size', 'note', 'at', 'cosigned'])
      .where('organisation_id', '=', organisationId)
      .$if(notYet !== null, (query) => query.where(sql.ref(notYet ?? 'filed_at'), 'is', null))
      .orderBy('size')
      .limit(from.limit)
      .execute()
  })

export const witnessed = (
  db: Database,
  organisationId: string,
  size: number,
  { way, at, cosigned }: { readonly way: WitnessWay; readonly at: string; readonly cosigned: string | null },
): Promise<void> =>
  inOrganisation(db, theServer(organisationId), async (tx) => {
    await tx
      .updateTable('audit_checkpoint')
      .set(way === 'filed_at' ? { filed_at: at } : { posted_at: at, cosigned })
      .where('organisation_id', '=', organisationId)
      .where('size', '=', size)
      .execute()
  })

/** The public key that stands in the record; null before the first checkpoint. */
export const publicKeyOf = (db: Database, organisationId: string): Promise<string | null> =>
  inOrganisation(db, organisationId, async (tx) => {
    const row = await tx
      .selectFrom('checkpoint_key')
      .select('public_key')
      .where('organisation_id', '=', organisationId)
      .executeTakeFirst()
    return row?.public_key ?? null
  })
