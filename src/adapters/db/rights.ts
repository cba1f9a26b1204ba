import { sql, type Selectable } from 'kysely'
import { granted, refused } from '../../domain/outcome.ts'
import { closedByErasure, isAskedAgain, isOpen, type RightCase } from '../../domain/rights/right-case.ts'
import type { HeldKind, RightCaseListed, RightCaseWithWords, Rights } from '../../flows/rights-ports.ts'
import { heldKinds } from '../../flows/rights-ports.ts'
import { KeyMissingError } from '../keys/key-rows.ts'
import type { Sealer } from '../keys/sealing.ts'
import { appendEntry } from './audit.ts'
import { announce } from './events.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { tellOfCase } from './right-told.ts'
import type { Rows } from './rows.ts'
import { inConversation, type InConversation } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { together } from './together.ts'
import { traced } from './traced.ts'

type Row = Selectable<Rows['right_case']>
type Words = { readonly words: Buffer | null }

export const rightsOver = (stores: Stores): Rights => ({
  ask: (permit, asked, words, entry) =>
    inConversation(stores, permit, async (scope) => {
      const { tx, organisationId, conversationId, clientId, sealer } = scope
      const stands = await standing(scope, asked, words)
      if (stands) return stands
      await tx
        .insertInto('right_case')
        .values({
          organisation_id: organisationId,
          case_id: asked.id,
          client_id: clientId,
          conversation_id: conversationId,
          kind: asked.kind,
          asked_at: asked.askedAt,
          due_on: asked.dueOn,
          state: asked.state,
          ended_at: asked.endedAt,
        })
        .execute()
      if (words !== '')
        await tx
          .insertInto('right_words')
          .values({
            ...{ organisation_id: organisationId, case_id: asked.id, client_id: clientId },
            words: sealer.seal(places.rightWords(asked.id), words),
          })
          .execute()
      await together(traced(scope, [entry], 'consent-changed', 0))
      return asked
    }),
  own: (permit) => inConversation(stores, permit, ownCases),
  cases: (permit) =>
    inOrganisation(stores.database, permit, (tx) =>
      listed(
        stores,
        tx,
        permit.organisationId,
        permit.actor.kind === 'member' && permit.actor.role === 'supervisor',
      ),
    ),
  case: (asker, caseId) =>
    inOrganisation(stores.database, asker, async (tx) => {
      const row = await tx
        .selectFrom('right_case')
        .selectAll()
        .where('organisation_id', '=', asker.organisationId)
        .where('case_id', '=', caseId)
        .executeTakeFirst()
      return row ? { ...caseOf(row), conversationId: row.conversation_id } : null
    }),
  move: async (permit, from, to, wanted, entry) => {
    const moved = await orRefused(
      inOrganisation(stores.database, permit, async (tx) => {
        const sealer = await sealerOf(stores, tx, permit.organisationId, from.clientId)
        const words = wanted?.words.trim() ?? ''
        const answer =
          words === '' || !sealer ? {} : { answer: sealer.seal(places.rightAnswer(from.id), words) }
        const row = await tx
          .updateTable('right_case')
          .set({
            ...{ state: to.state, due_on: to.dueOn, extended: to.extended, reason: to.reason },
            ...{ ended_at: to.endedAt, ...answer },
            // Put off, it has a day anew.
            ...(to.dueOn === from.dueOn ? {} : { reminded: 0 }),
          })
          .where('organisation_id', '=', permit.organisationId)
          .where('case_id', '=', from.id)
          .where('state', '=', from.state)
          .where('due_on', '=', from.dueOn)
          .returning('conversation_id')
          .executeTakeFirst()
        if (!row) return refused('already-decided')
        await appendEntry(tx, entry)
        const event = {
          kind: 'consent-changed',
          conversationId: row.conversation_id,
          tier: 0,
          at: entry.at,
        } as const
        await announce(tx, permit.organisationId, event)
        return granted(null)
      }),
    )
    return moved.ok ? moved.value : moved
  },
  tell: (organisationId, at, ways) => tellOfCase(stores, organisationId, at, ways),
  held: (permit) => inConversation(stores, permit, held),
})

async function ownCases({
  tx,
  organisationId,
  clientId,
  sealer,
}: InConversation): Promise<readonly RightCaseWithWords[]> {
  const { rows } = await sql<Row & Words>`
    select r.*, w.words from right_case r
    left join right_words w on w.organisation_id = r.organisation_id and w.case_id = r.case_id
    where r.organisation_id = ${organisationId} and r.client_id = ${clientId}
    order by r.asked_at desc, r.case_id desc`.execute(tx)
  return rows.map((row) => ({
    ...caseOf(row),
    words: opened(sealer, row, 'words'),
    answer: opened(sealer, row, 'answer'),
  }))
}

/** The request that this one asks for again. Whoever presses twice sends two at once: the second waits here until it
 * can see the first. */
async function standing(scope: InConversation, asked: RightCase, words: string): Promise<RightCase | null> {
  if (!isOpen(asked)) return null
  await sql`select pg_advisory_xact_lock(7277695, hashtext(${scope.clientId}::uuid::text))`.execute(scope.tx)
  return (await ownCases(scope)).find((one) => isAskedAgain(one, { ...asked, words })) ?? null
}

/** What somebody asked for who is erased has an end too. */
export async function closeCases(
  tx: Scoped,
  organisationId: string,
  {
    clientId,
    answering,
    at,
  }: { readonly clientId: string; readonly answering?: string; readonly at: string },
): Promise<readonly RightCase[]> {
  const rows = await tx
    .selectFrom('right_case')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('client_id', '=', clientId)
    .where('state', 'in', ['asked', 'taken'])
    .orderBy('case_id')
    .forNoKeyUpdate()
    .execute()
  const closed = rows
    .filter((row) => row.case_id !== answering)
    .map((row) => closedByErasure(caseOf(row), at))
  for (const { id, state, reason } of closed)
    await tx
      .updateTable('right_case')
      .set({ state, reason, ended_at: at })
      .where('organisation_id', '=', organisationId)
      .where('case_id', '=', id)
      .execute()
  return closed
}

const caseOf = (row: Row): RightCase => ({
  id: row.case_id,
  clientId: row.client_id,
  kind: row.kind,
  askedAt: row.asked_at,
  dueOn: row.due_on,
  state: row.state,
  extended: row.extended,
  reason: row.reason,
  endedAt: row.ended_at,
})

const opened = (sealer: Sealer, row: Row & Words, column: 'words' | 'answer'): string => {
  const sealed = row[column]
  const place = column === 'words' ? places.rightWords : places.rightAnswer
  return sealed === null ? '' : sealer.open(place(row.case_id), sealed)
}

/** Null where the client was erased: that they asked stays, what they wrote does not. */
const sealerOf = (
  { keys }: Stores,
  tx: Scoped,
  organisationId: string,
  clientId: string,
): Promise<Sealer | null> =>
  keys.forClient(tx, organisationId, clientId).catch((error: unknown) => {
    if (error instanceof KeyMissingError) return null
    throw error
  })

async function listed(
  stores: Stores,
  tx: Scoped,
  organisationId: string,
  withWords: boolean,
): Promise<readonly RightCaseListed[]> {
  const { rows } = await sql<Row & Words & { readonly name: Buffer | null }>`
    select r.*, w.words, n.name from right_case r
    left join named_clients() n on n.client_id = r.client_id
    left join right_words w on w.organisation_id = r.organisation_id and w.case_id = r.case_id
    where r.organisation_id = ${organisationId}
    order by (r.state not in ('asked', 'taken')), r.due_on, r.asked_at, r.case_id limit 500`.execute(tx)
  const sealers = new Map<string, Sealer | null>()
  for (const id of new Set(rows.map((row) => row.client_id)))
    sealers.set(id, await sealerOf(stores, tx, organisationId, id))
  return rows.map((row) => {
    const sealer = sealers.get(row.client_id) ?? null
    return {
      ...caseOf(row),
      conversationId: row.conversation_id,
      clientName: sealer && row.name ? sealer.open(places.clientName(row.client_id), row.name) : '',
      words: withWords && sealer ? opened(sealer, row, 'words') : null,
      answer: sealer ? opened(sealer, row, 'answer') : null,
    }
  })
}

const countOf: Readonly<Record<HeldKind, string>> = {
  messages: 'from message x where x.author_client is not null and',
  replies: 'from message x where x.author_member is not null and',
  'safety-plans': 'from safety_plan x where',
  'agreed-profiles': 'from agreed_profile x where',
  'follow-ups': 'from follow_up x where',
  episodes:
    'from episode y join conversation x on x.organisation_id = y.organisation_id and x.conversation_id = y.conversation_id where',
  consents: 'from consent x where',
  'model-calls': 'from model_call x where',
  questions:
    'from senior_question y join conversation x on x.organisation_id = y.organisation_id and x.conversation_id = y.conversation_id where',
  links: 'from client_link x where',
  'audit-entries': 'from audit_client x where',
}

async function held({ tx, organisationId, clientId }: InConversation) {
  const counts = heldKinds.map(
    (kind) => sql`(select count(*)::int ${sql.raw(countOf[kind])}
      x.organisation_id = ${organisationId} and x.client_id = ${clientId}) as ${sql.ref(kind)}`,
  )
  const { rows } = await sql<Record<HeldKind, number>>`select ${sql.join(counts)}`.execute(tx)
  const [row] = rows
  if (!row) throw new Error('a count is always one row')
  return row
}
