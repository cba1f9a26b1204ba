import type { CareView, EmergenciesView } from '../../contract/care.ts'
import type { CareTeams, Emergency, EmergencyListed } from '../../flows/care-ports.ts'

/** Names of people who left the staff are not known any more; their rows stay. */
export function careView(
  { covers, handovers, practitioners, clients }: CareTeams,
  standing: readonly Pick<Emergency, 'id' | 'conversationId' | 'until'>[],
  now: string,
): CareView {
  const names = new Map(practitioners.map((one) => [one.id, one.name]))
  const person = (id: string) => ({ id, name: names.get(id) ?? '' })
  return {
    covers: covers.map((one) => ({
      ...{ id: one.id, forMember: person(one.forMember), member: person(one.memberId) },
      ...{ from: one.from, until: one.until, endedAt: one.endedAt },
      state: one.endedAt !== null || one.until <= now ? 'over' : one.from <= now ? 'now' : 'later',
    })),
    handovers: handovers.map((one) => ({
      ...{ id: one.id, conversationId: one.conversationId, clientName: one.clientName, words: one.words },
      ...{ from: person(one.fromMember), to: person(one.toMember) },
      ...{ offeredAt: one.offeredAt, until: one.until, answer: one.answer, answeredAt: one.answeredAt },
    })),
    practitioners: practitioners.map((one) => ({ ...one })),
    clients: clients.map(({ conversationId, name }) => ({ conversationId, name })),
    emergencies: standing.map(({ id, conversationId, until }) => ({ id, conversationId, until })),
  }
}

export const emergenciesView = (
  all: readonly EmergencyListed[],
  nameOf: (memberId: string) => string,
): EmergenciesView => ({
  emergencies: all.map((one) => ({
    ...{ id: one.id, conversationId: one.conversationId, clientName: one.clientName, reason: one.reason },
    ...{ at: one.at, until: one.until, endedAt: one.endedAt, erasedAt: one.erasedAt },
    member: { id: one.memberId, name: one.memberName },
    review: one.review && {
      ...{ outcome: one.review.outcome, words: one.review.words, at: one.review.at },
      by: nameOf(one.review.by),
    },
  })),
})
