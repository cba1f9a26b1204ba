import type { Action, Authorised } from '../../domain/access/authorise.ts'
import { systemEntryOf } from '../../domain/audit/timer-entry.ts'
import { granted, refused } from '../../domain/outcome.ts'
import type { Ids } from '../../flows/ports.ts'
import type { Question, Questions } from '../../flows/question-ports.ts'
import { chained } from './chained.ts'
import { nameOf } from './open-conversation.ts'
import { sees } from './queue.ts'
import {
  mustConversation,
  organisationOf,
  type Kept,
  type KeptConversation,
  type KeptOrganisation,
  type KeptQuestion,
} from './state.ts'

export const memoryQuestions = (kept: Kept, ids: Ids): Questions => ({
  colleagues: async (permit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    return readers(organisation, mustConversation(kept, permit))
      .filter(({ id }) => id !== memberIdOf(permit))
      .map(({ id, name, role }) => ({ id, name, role }))
  },
  ask: async (permit, asked, entry) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const conversation = mustConversation(kept, permit)
    const askedBy = memberIdOf(permit)
    const mayRead = readers(organisation, conversation).some(({ id }) => id === asked.of)
    if (!mayRead || asked.of === askedBy) return refused('forbidden')
    const { id, of: askedOf, question, at } = asked
    conversation.questions.push({
      ...{ id, askedBy, askedOf, question, at },
      ...{ told: false, answer: null, answeredAt: null },
    })
    const { conversationId } = conversation
    chained(organisation, [entry], { kind: 'question-changed', conversationId, tier: 0, at: entry.at })
    return granted(null)
  },
  about: async (permit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    return mustConversation(kept, permit).questions.map((one) => questionOf(organisation, one))
  },
  answer: async (permit, questionId, answer, entry) => {
    const conversation = mustConversation(kept, permit)
    const found = conversation.questions.find((one) => one.id === questionId)
    if (!found) return refused('not-found')
    if (found.askedOf !== memberIdOf(permit)) return refused('forbidden')
    if (found.answer !== null) return refused('already-decided')
    found.answer = answer
    found.answeredAt = entry.at
    const { conversationId } = conversation
    const event = { kind: 'question-changed', conversationId, tier: 0, at: entry.at } as const
    chained(organisationOf(kept, permit.organisationId), [entry], event)
    return granted(null)
  },
  waiting: async (permit) => {
    const organisation = organisationOf(kept, permit.organisationId)
    const me = memberIdOf(permit)
    return [...organisation.conversations.values()]
      .filter((conversation) => sees(permit.actor, conversation))
      .flatMap(({ conversationId, profile, questions }) =>
        questions
          .filter((one) => one.askedOf === me && one.answer === null)
          .map(({ id, askedBy, at }) => ({
            ...{ id, conversationId, clientName: profile.name, at },
            askedByName: nameOf(organisation, askedBy),
          })),
      )
      .toSorted((a, b) => a.at.localeCompare(b.at))
  },
  tell: async (organisationId, at, ways) => {
    const organisation = organisationOf(kept, organisationId)
    const next = [...organisation.conversations.values()]
      .flatMap(({ questions }) => questions.filter((one) => !one.told))
      .toSorted((a, b) => a.at.localeCompare(b.at))[0]
    if (!next) return false
    next.told = true
    for (const way of ways)
      organisation.notices.push({
        ...{ id: ids.next(), way, memberId: next.askedOf, timerId: null },
        ...{ subject: ['question', next.id], dueAt: at, tries: 0, ended: null },
      })
    const told = { ways: ways.join(' ') }
    const entry = systemEntryOf(organisationId, at, 'senior-told', ['question', next.id], told)
    chained(organisation, [entry], null)
    return true
  },
})

function memberIdOf({ actor }: Authorised<Action>): string {
  if (actor.kind !== 'member') throw new Error('this permit is a client’s')
  return actor.memberId
}

/** Who may read a conversation: supervisors, then the practitioners in care. */
const readers = (organisation: KeptOrganisation, { practitionerIds }: KeptConversation) => {
  const members = [...organisation.members.values()]
  return [
    ...members.filter(({ role }) => role === 'supervisor'),
    ...members.filter(({ id, role }) => role === 'practitioner' && practitionerIds.includes(id)),
  ]
}

const questionOf = (organisation: KeptOrganisation, kept: KeptQuestion): Question => ({
  id: kept.id,
  askedBy: { id: kept.askedBy, name: nameOf(organisation, kept.askedBy) },
  askedOf: { id: kept.askedOf, name: nameOf(organisation, kept.askedOf) },
  question: kept.question,
  at: kept.at,
  answer: kept.answer,
  answeredAt: kept.answeredAt,
})
