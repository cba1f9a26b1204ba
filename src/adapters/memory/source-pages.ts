import type { Action, Authorised } from '../../domain/access/authorise.ts'
import type { AuditEntry } from '../../domain/audit/entry.ts'
import type { Colleague } from '../../domain/evidence/discussion/comment.ts'
import { granted, refused, type Outcome } from '../../domain/outcome.ts'
import type { NewComment, PracticeNote, ReadingItem, SourcePages } from '../../flows/source-page-ports.ts'
import { recordedSourceCall } from '../../domain/evidence/written/source-call.ts'
import { chained } from './chained.ts'
import type { KeptComment, Pages, PagesOf } from './pages.ts'
import { organisationOf, type Kept } from './state.ts'

/** An organisation's pages, its staff by name, and the way a change leaves its trace. */
type Desk = {
  readonly pages: Pages
  readonly me: string
  named(id: string): Colleague
  changed(entry: AuditEntry): void
  /** Leaves an entry and wakes nobody. */
  recorded(entry: AuditEntry): void
}

export function memorySourcePages(kept: Kept, pagesOf: PagesOf): SourcePages {
  const desk = ({ organisationId, actor }: Authorised<Action>): Desk => {
    const organisation = organisationOf(kept, organisationId)
    return {
      pages: pagesOf(organisationId),
      me: actor.kind === 'member' ? actor.memberId : '',
      named: (id) => ({ id, name: organisation.members.get(id)?.name ?? '' }),
      recorded: (entry) => chained(organisation, [entry], null),
      changed: (entry) =>
        chained(organisation, [entry], {
          ...{ kind: 'library-changed', conversationId: null, tier: 0, at: entry.at },
        }),
    }
  }
  return {
    ...commentsIn(desk),
    ...readingIn(desk),
    ...judgedIn(desk),
    colleagues: async (permit) =>
      [...organisationOf(kept, permit.organisationId).members.values()].map(({ id, name }) => ({ id, name })),
  }
}

type Comments = Pick<
  SourcePages,
  'comment' | 'editComment' | 'takeBack' | 'resolve' | 'mentions' | 'seeMentions'
>
function commentsIn(desk: (permit: Authorised<Action>) => Desk): Comments {
  const own = ({ pages, me }: Desk, id: string): Outcome<KeptComment> => {
    const found = pages.comments.get(id)
    if (!found || found.text === null) return refused('not-found')
    return found.by === me ? granted(found) : refused('forbidden')
  }
  const change = (
    at: Desk,
    id: string,
    changed: Pick<KeptComment, 'text' | 'mentions'>,
    entry: AuditEntry,
  ): Outcome<null> => {
    const found = own(at, id)
    if (!found.ok) return found
    at.pages.comments.set(id, { ...found.value, ...changed, editedAt: entry.at })
    at.changed(entry)
    return granted(null)
  }
  return {
    comment: async (permit, { id, sourceId, answers, text, mentions }, entry) => {
      const at = desk(permit)
      const first = answers === null ? null : at.pages.comments.get(answers)
      if (first === undefined || (first && (first.sourceId !== sourceId || first.answers !== null)))
        return refused('not-found')
      const named = mentionedNow(mentions, new Map())
      at.pages.comments.set(id, {
        id,
        sourceId,
        answers,
        text,
        by: at.me,
        at: entry.at,
        editedAt: null,
        resolved: null,
        mentions: named,
      })
      at.changed(entry)
      return granted(null)
    },
    editComment: async (permit, { id, text, mentions }, entry) => {
      const at = desk(permit)
      const before = at.pages.comments.get(id)?.mentions ?? new Map<string, { seen: boolean }>()
      return change(at, id, { text, mentions: mentionedNow(mentions, before) }, entry)
    },
    takeBack: async (permit, id, entry) =>
      change(desk(permit), id, { text: null, mentions: new Map() }, entry),
    resolve: async (permit, id, resolved, entry) => {
      const at = desk(permit)
      const found = at.pages.comments.get(id)
      if (!found || found.answers !== null) return refused('not-found')
      at.pages.comments.set(id, { ...found, resolved: resolved ? { by: at.me, at: entry.at } : null })
      at.changed(entry)
      return granted(null)
    },
    mentions: async (permit) => {
      const { pages, me, named } = desk(permit)
      return [...pages.comments.values()]
        .toReversed()
        .flatMap(({ id, sourceId, by, text, at, mentions }) =>
          text !== null && by !== me && mentions.get(me)?.seen === false
            ? [{ sourceId, commentId: id, by: named(by), text, at }]
            : [],
        )
    },
    seeMentions: async (permit, sourceId, entry) => {
      const at = desk(permit)
      const waiting = [...at.pages.comments.values()].filter(
        (one) => one.sourceId === sourceId && one.mentions.get(at.me)?.seen === false,
      )
      for (const one of waiting)
        at.pages.comments.set(one.id, {
          ...one,
          mentions: new Map([...one.mentions, [at.me, { seen: true }]]),
        })
      if (waiting.length > 0) at.changed(entry)
      return waiting.length > 0
    },
  }
}
/** Who was named before and is named again is not told twice. */
const mentionedNow = (
  ids: NewComment['mentions'],
  before: KeptComment['mentions'],
): KeptComment['mentions'] => new Map(ids.map((id) => [id, before.get(id) ?? { seen: false }]))

type Reading = Pick<SourcePages, 'readingList' | 'putOnList' | 'takeOffList' | 'markRead'>
const readingIn = (desk: (permit: Authorised<Action>) => Desk): Reading => ({
  readingList: async (permit) => {
    const at = desk(permit)
    return [...at.pages.reading.keys()].flatMap((id) => itemOf(at, id) ?? []).toReversed()
  },
  putOnList: async (permit, sourceId, why, entry) => {
    const at = desk(permit)
    at.pages.reading.delete(sourceId)
    at.pages.reading.set(sourceId, { by: at.me, why, at: entry.at })
    at.changed(entry)
  },
  takeOffList: async (permit, sourceId, entry) => {
    const at = desk(permit)
    at.pages.reading.delete(sourceId)
    at.changed(entry)
  },
  markRead: async (permit, sourceId, read, entry) => {
    const at = desk(permit)
    const others = (at.pages.done.get(sourceId) ?? []).filter((id) => id !== at.me)
    at.pages.done.set(sourceId, read ? [...others, at.me] : others)
    at.changed(entry)
  },
})
function itemOf({ pages, named }: Desk, sourceId: string): ReadingItem | null {
  const item = pages.reading.get(sourceId)
  const readBy = (pages.done.get(sourceId) ?? []).map(named)
  return item ? { sourceId, by: named(item.by), why: item.why, at: item.at, readBy } : null
}

type JudgedPart = Pick<
  SourcePages,
  'with' | 'writeNote' | 'appraise' | 'saveSummary' | 'mayWrite' | 'allowWriting' | 'beginSummary'
>
const judgedIn = (desk: (permit: Authorised<Action>) => Desk): JudgedPart => ({
  with: async (permit, sourceId) => {
    const at = desk(permit)
    const { pages, named } = at
    const comments = [...pages.comments.values()].filter((one) => one.sourceId === sourceId)
    const summary = pages.summaries.get(sourceId)
    return {
      comments: comments.map(({ id, answers, by, text, at: when, editedAt, resolved, mentions }) => ({
        ...{ id, answers, by: named(by), text, at: when, editedAt },
        resolved: resolved && { by: named(resolved.by).name, at: resolved.at },
        mentions: [...mentions.keys()].map(named),
      })),
      note: noteOf(at, sourceId),
      reading: itemOf(at, sourceId),
      appraisals: [...pages.appraisals.values()]
        .filter((one) => one.sourceId === sourceId)
        .map(({ by, tool, judged, at: when }) => ({ by: named(by), tool, judged, at: when })),
      summary: summary ? { ...summary, by: named(summary.by).name } : null,
    }
  },
  writeNote: async (permit, sourceId, text, entry) => {
    const at = desk(permit)
    at.pages.notes.set(sourceId, { by: at.me, text, at: entry.at })
    at.changed(entry)
  },
  appraise: async (permit, sourceId, { tool, judged }, entry) => {
    const at = desk(permit)
    at.pages.appraisals.set(`${sourceId}/${at.me}`, { by: at.me, sourceId, tool, judged, at: entry.at })
    at.changed(entry)
  },
  mayWrite: async (permit) => desk(permit).pages.setting.written,
  allowWriting: async (permit, allowed, entry) => {
    const at = desk(permit)
    at.pages.setting.written = allowed
    at.changed(entry)
  },
  beginSummary: async (permit, call, entry) => {
    desk(permit).recorded(entry)
    return recordedSourceCall(permit.organisationId, call)
  },
  saveSummary: async (permit, sourceId, summary, entry) => {
    const at = desk(permit)
    at.pages.summaries.set(sourceId, summary)
    at.changed(entry)
  },
})
function noteOf({ pages, named }: Desk, sourceId: string): PracticeNote | null {
  const note = pages.notes.get(sourceId)
  return note && note.text !== '' ? { by: named(note.by), text: note.text, at: note.at } : null
}
