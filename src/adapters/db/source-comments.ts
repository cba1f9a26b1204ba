import { sql } from 'kysely'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Colleague, Comment } from '../../domain/evidence/discussion/comment.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import type { MentionWaiting, SourcePages } from '../../flows/source-page-ports.ts'
import { appendEntry } from './audit.ts'
import { announce } from './events.ts'
import { places } from './places.ts'
import type { Stores } from './record.ts'
import { memberIdOf } from './scope-of.ts'
import { inOrganisation, type Scoped } from './scope.ts'
import { openStaff, type OpenStaff } from './source-staff.ts'

/** Audit entry and event of a change to the library, in its transaction. */
export async function libraryChanged(tx: Scoped, entry: AuditEntry): Promise<void> {
  await appendEntry(tx, entry)
  const event = { kind: 'library-changed', conversationId: null, tier: 0, at: entry.at } as const
  await announce(tx, entry.organisationId, event)
}

type Comments = Pick<
  SourcePages,
  'comment' | 'editComment' | 'takeBack' | 'resolve' | 'mentions' | 'seeMentions'
>

export const sourceCommentsOver = ({ database, keys }: Stores): Comments => ({
  comment: (permit, { id, sourceId, answers, text, mentions }, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      if (answers !== null && !(await beginsThread(tx, organisationId, answers, sourceId)))
        return refused('not-found')
      const ours = await keys.forOrganisation(tx, organisationId)
      await tx
        .insertInto('source_comment')
        .values({
          ...{ organisation_id: organisationId, comment_id: id, source_id: sourceId, answers },
          ...{ by_member: memberIdOf(permit), text: ours.seal(places.comment(id), text), at: entry.at },
        })
        .execute()
      await mention(tx, organisationId, id, mentions)
      await libraryChanged(tx, entry)
      return granted(null)
    }),
  editComment: (permit, { id, text, mentions }, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      const may = await isOwn(tx, organisationId, id, memberIdOf(permit))
      if (!may.ok) return may
      const ours = await keys.forOrganisation(tx, organisationId)
      await tx
        .updateTable('source_comment')
        .set({ text: ours.seal(places.comment(id), text), edited_at: entry.at })
        .where('organisation_id', '=', organisationId)
        .where('comment_id', '=', id)
        .execute()
      await sql`delete from source_mention where organisation_id = ${organisationId} and comment_id = ${id}
        and not (member_id = any(${mentions}::uuid[]))`.execute(tx)
      await mention(tx, organisationId, id, mentions)
      await libraryChanged(tx, entry)
      return granted(null)
    }),
  takeBack: (permit, id, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { organisationId } = permit
      const may = await isOwn(tx, organisationId, id, memberIdOf(permit))
      if (!may.ok) return may
      await tx
        .updateTable('source_comment')
        .set({ text: null, edited_at: entry.at })
        .where('organisation_id', '=', organisationId)
        .where('comment_id', '=', id)
        .execute()
      await mentionNobody(tx, organisationId, id)
      await libraryChanged(tx, entry)
      return granted(null)
    }),
  resolve: (permit, id, resolved, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const done = await tx
        .updateTable('source_comment')
        .set(
          resolved
            ? { resolved_at: entry.at, resolved_by: memberIdOf(permit) }
            : { resolved_at: null, resolved_by: null },
        )
        .where('organisation_id', '=', permit.organisationId)
        .where('comment_id', '=', id)
        .where('answers', 'is', null)
        .executeTakeFirst()
      if (done.numUpdatedRows === 0n) return refused('not-found')
      await libraryChanged(tx, entry)
      return granted(null)
    }),
  mentions: (permit) =>
    inOrganisation(database, permit, (tx) => mentionsOf(keys, tx, permit.organisationId, memberIdOf(permit))),
  seeMentions: (permit, sourceId, entry) =>
    inOrganisation(database, permit, async (tx) => {
      const { rows } = await sql`
        update source_mention m set seen_at = ${entry.at} from source_comment c
        where m.organisation_id = ${permit.organisationId} and m.member_id = ${memberIdOf(permit)}
          and m.seen_at is null and c.organisation_id = m.organisation_id and c.comment_id = m.comment_id
          and c.source_id = ${sourceId} returning m.comment_id`.execute(tx)
      if (rows.length === 0) return false
      await libraryChanged(tx, entry)
      return true
    }),
})

async function beginsThread(
  tx: Scoped,
  organisationId: string,
  id: string,
  sourceId: string,
): Promise<boolean> {
  const row = await tx
    .selectFrom('source_comment')
    .select('comment_id')
    .where('organisation_id', '=', organisationId)
    .where('comment_id', '=', id)
    .where('source_id', '=', sourceId)
    .where('answers', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}

async function isOwn(
  tx: Scoped,
  organisationId: string,
  id: string,
  memberId: string,
): Promise<Outcome<null>> {
  const row = await tx
    .selectFrom('source_comment')
    .select(['by_member', 'text'])
    .where('organisation_id', '=', organisationId)
    .where('comment_id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
  if (!row || row.text === null) return refused('not-found')
  return row.by_member === memberId ? granted(null) : refused('forbidden')
}

/** Who was named before and is named again is not told twice. */
async function mention(
  tx: Scoped,
  organisationId: string,
  id: string,
  ids: readonly string[],
): Promise<void> {
  await sql`insert into source_mention (organisation_id, comment_id, member_id)
    select ${organisationId}, ${id}, * from unnest(${ids}::uuid[]) on conflict do nothing`.execute(tx)
}
const mentionNobody = (tx: Scoped, organisationId: string, id: string) =>
  tx
    .deleteFrom('source_mention')
    .where('organisation_id', '=', organisationId)
    .where('comment_id', '=', id)
    .execute()

async function mentionsOf(
  keys: Stores['keys'],
  tx: Scoped,
  organisationId: string,
  memberId: string,
): Promise<readonly MentionWaiting[]> {
  const { rows } = await sql<{
    source_id: string
    comment_id: string
    by_member: string
    text: Buffer
    at: string
  }>`
    select c.source_id, c.comment_id, c.by_member, c.text, c.at from source_mention m
    join source_comment c on c.organisation_id = m.organisation_id and c.comment_id = m.comment_id
    where m.organisation_id = ${organisationId} and m.member_id = ${memberId} and m.seen_at is null
      and c.text is not null and c.by_member <> ${memberId}
    order by c.at desc, c.comment_id desc limit ${MOST_MENTIONS}`.execute(tx)
  const staff = await openStaff(keys, tx, organisationId)
  return rows.map((row) => ({
    ...{ sourceId: row.source_id, commentId: row.comment_id, by: staff.named(row.by_member) },
    ...{ text: staff.sealer.open(places.comment(row.comment_id), row.text), at: row.at },
  }))
}
const MOST_MENTIONS = 50

/** Comments of one source, oldest first. */
export async function commentsOf(
  tx: Scoped,
  organisationId: string,
  sourceId: string,
  staff: OpenStaff,
): Promise<readonly Comment[]> {
  const rows = await tx
    .selectFrom('source_comment')
    .selectAll()
    .where('organisation_id', '=', organisationId)
    .where('source_id', '=', sourceId)
    .orderBy('at')
    .orderBy('comment_id')
    .execute()
  const ids = rows.map((row) => row.comment_id)
  const { rows: named } = await sql<{ comment_id: string; member_id: string }>`
    select comment_id, member_id from source_mention
    where organisation_id = ${organisationId} and comment_id = any(${ids}::uuid[])`.execute(tx)
  const mentions = (id: string): readonly Colleague[] =>
    named.filter((one) => one.comment_id === id).map((one) => staff.named(one.member_id))
  return rows.map((row) => ({
    ...{ id: row.comment_id, answers: row.answers, by: staff.named(row.by_member), at: row.at },
    text: row.text === null ? null : staff.sealer.open(places.comment(row.comment_id), row.text),
    editedAt: row.edited_at,
    resolved:
      row.resolved_at === null || row.resolved_by === null
        ? null
        : { by: staff.named(row.resolved_by).name, at: row.resolved_at },
    mentions: mentions(row.comment_id),
  }))
}
