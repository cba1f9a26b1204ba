import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { MemberActor } from '../domain/access/actor.ts'
import type { Authorised } from '../domain/access/authorise.ts'
import { entryFor } from '../domain/audit/entry-for.ts'
import type { AuditEntry, AuditEvent } from '../domain/audit/entry.ts'
import { mentionsIn, MOST_WORDS_BYTES, type Colleague } from '../domain/evidence/discussion/comment.ts'
import { fitsTool, type AppraisalTool, type Judged } from '../domain/evidence/reading/appraisal.ts'
import { isId } from '../domain/id.ts'
import { granted, refused, type Outcome } from '../domain/outcome.ts'
import { isUnreadable, isVisible } from '../domain/plain-line.ts'
import { openSource, textDigest, titlesOf, type OpenedSource } from './open-source.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'
import { refuseWith } from './refuse.ts'
import type { MentionWaiting, ReadingItem, WithSource } from './source-page-ports.ts'

/** What a practice does with its sources: every change is for everybody on the staff to see, and signed. */

export type WithSourceRead = WithSource & {
  readonly colleagues: readonly Colleague[]
  readonly mayWrite: boolean
  readonly provider: string | null
}

export async function readWithSource(
  actor: MemberActor,
  id: string,
  ports: Ports,
): Promise<Outcome<WithSourceRead>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const source = await openSource(permit.value, id, ports)
  if (!source) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const found = await ports.sourcePages.with(permit.value, source.id)
  const colleagues = await ports.sourcePages.colleagues(permit.value)
  const mayWrite = await ports.sourcePages.mayWrite(permit.value)
  const provider = await ports.providers.provider(actor.organisationId)
  const summary = found.summary?.textDigest === textDigest(source.passages) ? found.summary : null
  return granted({ ...found, summary, colleagues, mayWrite, provider: provider?.name ?? null })
}

type Entered = { readonly permit: Authorised<'library.discuss'>; readonly source: OpenedSource }

/** First step of every change about a source that can be opened. */
async function entered(actor: MemberActor, id: string, ports: Ports): Promise<Outcome<Entered>> {
  const read = await permitted(actor, 'library.read', ports)
  if (!read.ok) return read
  const permit = await permitted(actor, 'library.discuss', ports)
  if (!permit.ok) return permit
  const source = await openSource(read.value, id, ports)
  if (!source) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  return granted({ permit: permit.value, source })
}

const signed = (
  actor: MemberActor,
  event: AuditEvent,
  [kind, id]: readonly [kind: 'source' | 'comment', id: string],
  detail: AuditEntry['detail'],
  ports: Ports,
): AuditEntry => {
  // The id of a source that ships is a name, and no id of a row.
  const subject = [kind, isId(id) ? id : null] as const
  return entryFor(actor, ports.clock.now(), event, subject, isId(id) ? detail : { ...detail, source: id })
}

export async function addComment(
  actor: MemberActor,
  sourceId: string,
  said: { readonly text: string; readonly answers: string | null },
  ports: Ports,
): Promise<Outcome<{ readonly id: string }>> {
  const may = await entered(actor, sourceId, ports)
  if (!may.ok) return may
  const wrong = whyNot(said.text, 'something')
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong)
  const { permit, source } = may.value
  const named = mentionsIn(said.text, await ports.sourcePages.colleagues(permit))
  const id = ports.ids.next()
  const mentions = named.map((one) => one.id)
  const detail = { comment: id, mentions: mentions.length, answers: said.answers }
  const entry = signed(actor, 'source-comment-written', ['source', source.id], detail, ports)
  const comment = { ...said, id, sourceId: source.id, mentions }
  const done = await ports.sourcePages.comment(permit, comment, entry)
  return done.ok ? granted({ id }) : refuseWith(ports, actor, 'access-refused', done)
}

export async function editComment(
  actor: MemberActor,
  id: string,
  text: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'library.discuss', ports)
  if (!permit.ok) return permit
  const wrong = whyNot(text, 'something')
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong)
  const named = mentionsIn(text, await ports.sourcePages.colleagues(permit.value))
  const mentions = named.map((one) => one.id)
  const entry = signed(actor, 'source-comment-edited', ['comment', id], { mentions: mentions.length }, ports)
  const done = await ports.sourcePages.editComment(permit.value, { id, text, mentions }, entry)
  return done.ok ? done : refuseWith(ports, actor, 'access-refused', done)
}

export async function takeBackComment(actor: MemberActor, id: string, ports: Ports): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'library.discuss', ports)
  if (!permit.ok) return permit
  const entry = signed(actor, 'source-comment-taken-back', ['comment', id], {}, ports)
  const done = await ports.sourcePages.takeBack(permit.value, id, entry)
  return done.ok ? done : refuseWith(ports, actor, 'access-refused', done)
}

export async function resolveThread(
  actor: MemberActor,
  id: string,
  resolved: boolean,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'library.discuss', ports)
  if (!permit.ok) return permit
  const event = resolved ? 'source-thread-resolved' : 'source-thread-opened-again'
  const entry = signed(actor, event, ['comment', id], {}, ports)
  const done = await ports.sourcePages.resolve(permit.value, id, resolved, entry)
  return done.ok ? done : refuseWith(ports, actor, 'access-refused', done)
}

/** An empty note takes the last one away. */
export async function writeNote(
  actor: MemberActor,
  sourceId: string,
  text: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const may = await entered(actor, sourceId, ports)
  if (!may.ok) return may
  const wrong = whyNot(text, 'anything')
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong)
  const entry = signed(
    actor,
    'practice-note-written',
    ['source', may.value.source.id],
    { empty: text === '' },
    ports,
  )
  await ports.sourcePages.writeNote(may.value.permit, may.value.source.id, text, entry)
  return granted(null)
}

/** `why` null takes it off the list. */
export async function changeReadingList(
  actor: MemberActor,
  sourceId: string,
  why: string | null,
  ports: Ports,
): Promise<Outcome<null>> {
  const may = await entered(actor, sourceId, ports)
  if (!may.ok) return may
  const wrong = why === null ? null : whyNot(why, 'anything')
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong)
  const entry = signed(
    actor,
    'reading-list-changed',
    ['source', may.value.source.id],
    { on: why !== null },
    ports,
  )
  if (why === null) await ports.sourcePages.takeOffList(may.value.permit, may.value.source.id, entry)
  else await ports.sourcePages.putOnList(may.value.permit, may.value.source.id, why, entry)
  return granted(null)
}

export async function markRead(
  actor: MemberActor,
  sourceId: string,
  read: boolean,
  ports: Ports,
): Promise<Outcome<null>> {
  const may = await entered(actor, sourceId, ports)
  if (!may.ok) return may
  const entry = signed(actor, 'source-read-marked', ['source', may.value.source.id], { read }, ports)
  await ports.sourcePages.markRead(may.value.permit, may.value.source.id, read, entry)
  return granted(null)
}

/** Somebody judges a source's risk of bias, in place of what they judged before. */
export async function appraise(
  actor: MemberActor,
  sourceId: string,
  appraisal: { readonly tool: AppraisalTool; readonly judged: readonly Judged[] },
  ports: Ports,
): Promise<Outcome<null>> {
  const may = await entered(actor, sourceId, ports)
  if (!may.ok) return may
  const { tool, judged } = appraisal
  const wrong = fitsTool(tool, judged)
    ? judged.map(({ why }) => whyNot(why, 'anything')).find((one) => one !== null)
    : refused('input-not-valid', 'judged')
  if (wrong) return refuseWith(ports, actor, 'access-refused', wrong)
  const high = judged.filter(({ judgement }) => judgement === 'high').length
  const detail = { tool, answered: judged.length, high }
  const entry = signed(actor, 'source-appraised', ['source', may.value.source.id], detail, ports)
  await ports.sourcePages.appraise(may.value.permit, may.value.source.id, appraisal, entry)
  return granted(null)
}

export type Titled<T> = T & { readonly title: string }

/** Where the actor was named and has not looked since. */
export async function readMentions(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<readonly Titled<MentionWaiting>[]>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const waiting = await ports.sourcePages.mentions(permit.value)
  const ids = waiting.map((one) => one.sourceId)
  const titles = await titlesOf(permit.value, ids, ports)
  return granted(waiting.map((one) => ({ ...one, title: titles.get(one.sourceId) ?? '' })))
}

export async function seeMentions(
  actor: MemberActor,
  sourceId: string,
  ports: Ports,
): Promise<Outcome<null>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const source = await openSource(permit.value, sourceId, ports)
  if (!source) return refuseWith(ports, actor, 'access-refused', refused('not-found'))
  const entry = signed(actor, 'source-mention-seen', ['source', source.id], {}, ports)
  await ports.sourcePages.seeMentions(permit.value, source.id, entry)
  return granted(null)
}

export async function readReadingList(
  actor: MemberActor,
  ports: Ports,
): Promise<Outcome<{ readonly items: readonly Titled<ReadingItem>[]; readonly mayWrite: boolean }>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const items = await ports.sourcePages.readingList(permit.value)
  const ids = items.map((one) => one.sourceId)
  const titles = await titlesOf(permit.value, ids, ports)
  const mayWrite = await ports.sourcePages.mayWrite(permit.value)
  const named = items.map((one) => ({ ...one, title: titles.get(one.sourceId) ?? '' }))
  return granted({ items: named, mayWrite })
}

function whyNot(text: string, may: 'something' | 'anything'): Outcome<never> | null {
  if (!text.isWellFormed() || isUnreadable(text)) return refused('text-unreadable')
  if (may === 'something' && !isVisible(text)) return refused('text-empty')
  return utf8ToBytes(text).length > MOST_WORDS_BYTES ? refused('text-too-long') : null
}
