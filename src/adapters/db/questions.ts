import { sql } from 'kysely'
import { theServer, type Role } from '../../domain/access/actor.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import type { Question, Questions, QuestionWaiting } from '../../flows/question-ports.ts'
import { appendEntry } from './audit.ts'
import { openNames } from './names.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { orRefused } from './refusals.ts'
import { inConversation, memberIdOf, type InConversation } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openAs, profileShape } from './sealed-shapes.ts'
import { together } from './together.ts'
import { traced } from './traced.ts'

export const questionsOver = (stores: Stores): Questions => ({
  colleagues: (permit) =>
    inConversation(stores, permit, async (scope) => {
      const people = (await colleagueRows(scope)).filter((one) => one.member_id !== memberIdOf(permit))
      const names = await namesOf(
        stores,
        scope,
        people.map((one) => one.member_id),
      )
      return people.map((one) => ({
        id: one.member_id,
        name: names.get(one.member_id) ?? '',
        role: one.role,
      }))
    }),
  ask: async (permit, asked, entry) =>
    flat(
      await orRefused(
        inConversation(stores, permit, async (scope) => {
          const mayRead = (await colleagueRows(scope)).some((one) => one.member_id === asked.of)
          if (!mayRead || asked.of === memberIdOf(permit)) return refused('forbidden')
          await insertQuestion(scope, memberIdOf(permit), asked)
          await together(traced(scope, [entry], 'question-changed', 0))
          return granted(null)
        }),
      ),
    ),
  about: (permit) => inConversation(stores, permit, (scope) => questionsAbout(stores, scope)),
  answer: async (permit, questionId, answer, entry) =>
    flat(
      await orRefused(
        inConversation(stores, permit, async (scope) => {
          const may = await mayAnswer(scope, questionId, memberIdOf(permit))
          if (!may.ok) return may
          await scope.tx
            .updateTable('senior_question')
            .set({ answer: scope.sealer.seal(places.answer(questionId), answer), answered_at: entry.at })
            .where('organisation_id', '=', scope.organisationId)
            .where('question_id', '=', questionId)
            .execute()
          await together(traced(scope, [entry], 'question-changed', 0))
          return granted(null)
        }),
      ),
    ),
  waiting: (permit) =>
    inOrganisation(stores.database, permit, (tx) =>
      waitingFor(stores, tx, permit.organisationId, memberIdOf(permit)),
    ),
  tell: (organisationId, at, ways) =>
    inOrganisation(stores.database, theServer(organisationId), async (tx) => {
      const { rows } = await sql<{ readonly question_id: string }>`
        update senior_question set told_at = ${at}
        where organisation_id = ${organisationId} and question_id = (
          select q.question_id from senior_question q
          where q.organisation_id = ${organisationId} and q.told_at is null
          order by q.at, q.question_id limit 1 for no key update skip locked)
        returning question_id`.execute(tx)
      const [row] = rows
      if (!row) return false
      const own = { organisation_id: organisationId, question_id: row.question_id, due_at: at }
      for (const way of ways)
        await tx
          .insertInto('notice')
          .values({ ...own, notice_id: stores.ids.next(), way })
          .execute()
      const told = { ways: ways.join(' ') }
      await appendEntry(
        tx,
        systemEntryOf(organisationId, at, 'senior-told', ['question', row.question_id], told),
      )
      return true
    }),
})

const flat = <T>(outcome: Outcome<Outcome<T>>): Outcome<T> => (outcome.ok ? outcome.value : outcome)

type ColleagueRow = { readonly member_id: string; readonly role: Role }

/** Who may read this conversation: supervisors, then the practitioners in care, as the trigger holds it. */
async function colleagueRows({
  tx,
  organisationId,
  clientId,
}: InConversation): Promise<readonly ColleagueRow[]> {
  const { rows } = await sql<ColleagueRow>`
    select m.member_id, m.role from member m
    where m.organisation_id = ${organisationId} and m.active and (m.role = 'supervisor'
      or practises(m.organisation_id, ${clientId}, m.member_id))
    order by m.role desc, m.added_at, m.member_id`.execute(tx)
  return rows
}

const namesOf = async (
  { keys }: Stores,
  { tx, organisationId }: Pick<InConversation, 'tx' | 'organisationId'>,
  ids: readonly string[],
) => openNames(tx, await keys.forOrganisation(tx, organisationId), organisationId, [...new Set(ids)])

const insertQuestion = (
  { tx, organisationId, conversationId, sealer }: InConversation,
  askedBy: string,
  asked: Parameters<Questions['ask']>[1],
) =>
  tx
    .insertInto('senior_question')
    .values({
      organisation_id: organisationId,
      question_id: asked.id,
      conversation_id: conversationId,
      asked_by: askedBy,
      asked_of: asked.of,
      question: sealer.seal(places.question(asked.id), asked.question),
      at: asked.at,
    })
    .execute()

async function mayAnswer(
  { tx, organisationId, conversationId }: InConversation,
  questionId: string,
  memberId: string,
): Promise<Outcome<null>> {
  const row = await tx
    .selectFrom('senior_question')
    .select(['asked_of', 'answered_at'])
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .where('question_id', '=', questionId)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row) return refused('not-found')
  if (row.asked_of !== memberId) return refused('forbidden')
  return row.answered_at === null ? granted(null) : refused('already-decided')
}

async function questionsAbout(stores: Stores, scope: InConversation): Promise<readonly Question[]> {
  const { tx, organisationId, conversationId, sealer } = scope
  const rows = await tx
    .selectFrom('senior_question')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('conversation_id', '=', conversationId)
    .orderBy('at')
    .orderBy('question_id')
    .execute()
  const names = await namesOf(
    stores,
    scope,
    rows.flatMap((row) => [row.asked_by, row.asked_of]),
  )
  const person = (id: string) => ({ id, name: names.get(id) ?? '' })
  return rows.map((row) => ({
    id: row.question_id,
    askedBy: person(row.asked_by),
    askedOf: person(row.asked_of),
    question: sealer.open(places.question(row.question_id), row.question),
    at: row.at,
    answer: row.answer === null ? null : sealer.open(places.answer(row.question_id), row.answer),
    answeredAt: row.answered_at,
  }))
}

type WaitingRow = {
  readonly question_id: string
  readonly conversation_id: string
  readonly client_id: string
  readonly profile: Buffer
  readonly asked_by: string
  readonly at: string
}

async function waitingFor(
  stores: Stores,
  tx: Scoped,
  organisationId: string,
  memberId: string,
): Promise<readonly QuestionWaiting[]> {
  const { rows } = await sql<WaitingRow>`
    select q.question_id, q.conversation_id, k.client_id, k.profile, q.asked_by, q.at
    from senior_question q
    join conversation c on c.organisation_id = q.organisation_id and c.conversation_id = q.conversation_id
    join client k on k.organisation_id = c.organisation_id and k.client_id = c.client_id
    join member m on m.organisation_id = q.organisation_id and m.member_id = q.asked_of
    where q.organisation_id = ${organisationId} and q.asked_of = ${memberId} and q.answered_at is null
      and (m.role = 'supervisor' or practises(q.organisation_id, k.client_id, q.asked_of))
    order by q.at, q.question_id`.execute(tx)
  const [names, ...sealers] = await together([
    namesOf(
      stores,
      { tx, organisationId },
      rows.map((row) => row.asked_by),
    ),
    ...rows.map((row) => stores.keys.forClient(tx, organisationId, row.client_id)),
  ])
  return rows.flatMap((row, place) => {
    const sealer = sealers[place]
    if (!sealer) return []
    const { name } = openAs(profileShape, sealer, places.profile(row.client_id), row.profile)
    const askedByName = names.get(row.asked_by) ?? ''
    return [
      { id: row.question_id, conversationId: row.conversation_id, clientName: name, askedByName, at: row.at },
    ]
  })
}
