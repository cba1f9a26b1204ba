import type { Role } from './actor.ts'
import type { Condition } from './conditions.ts'

/** Why whoever is not in a row may not do it. The sentences stand in adapters/http/words-*.ts. */
export const reasons = [
  'only-the-client',
  'only-the-care-team',
  'only-care-team-and-supervisors',
  'only-practitioners',
  'only-supervisors',
  'only-administrators',
  'only-administrators-and-supervisors',
  'not-evaluators',
] as const
export type Reason = (typeof reasons)[number]

/** The roles a row lets in, each with all that must hold beside it. `licence`: HU.1 asks for a licence where the client
 * is, at the act itself, in src/domain/review/approve.ts, src/domain/episodes and the triggers of the database. */
export type Rule = { readonly why: Reason; readonly licence?: true } & {
  readonly [R in Role | 'client']?: readonly Condition[]
}

/**
 * Who may do what, when, and why nobody else. What is not in the table nobody may do. An administrator and an evaluator
 * stand in no row that shows what a client wrote. `sight` is care or an open emergency access; `care` is without it.
 */
export const table = {
  'message.write': { why: 'only-the-client', client: ['self'] },
  'page.read': { why: 'only-the-client', client: ['self'] },
  'ai-choice.change': { why: 'only-the-client', client: ['self'] },
  'consent.change': { why: 'only-the-client', client: ['self'] },
  'consent.record': { why: 'only-the-care-team', practitioner: ['care'] },
  'client-link.make': { why: 'only-the-care-team', practitioner: ['care'] },
  'identifiers.change': { why: 'only-the-care-team', practitioner: ['care'] },
  'queue.read': { why: 'only-care-team-and-supervisors', practitioner: [], supervisor: [] },
  'conversation.read': { why: 'only-care-team-and-supervisors', practitioner: ['sight'], supervisor: [] },
  'suggestion.read': { why: 'only-the-care-team', practitioner: ['care'] },
  'draft.ask': { why: 'only-the-care-team', practitioner: ['care'] },
  'own-words.save': { why: 'only-the-care-team', practitioner: ['care'] },
  'reply.decide': { why: 'only-the-care-team', licence: true, practitioner: ['care'] },
  'senior.ask': { why: 'only-the-care-team', practitioner: ['care'] },
  'senior.answer': { why: 'only-care-team-and-supervisors', practitioner: ['care'], supervisor: [] },
  'signal.correct': { why: 'only-care-team-and-supervisors', practitioner: ['care'], supervisor: [] },
  'episode.read': { why: 'only-care-team-and-supervisors', practitioner: [], supervisor: [] },
  'episode.move': {
    why: 'only-care-team-and-supervisors',
    licence: true,
    practitioner: ['care'],
    supervisor: [],
  },
  'follow-up.read': { why: 'only-care-team-and-supervisors', practitioner: ['sight'], supervisor: [] },
  'follow-up.record': { why: 'only-the-care-team', practitioner: ['care'] },
  'plan.read': {
    why: 'only-care-team-and-supervisors',
    client: ['self'],
    practitioner: ['sight'],
    supervisor: [],
  },
  'plan.write': { why: 'only-the-care-team', client: ['self'], practitioner: ['care'] },
  'agreed-profile.read': {
    why: 'only-care-team-and-supervisors',
    client: ['self'],
    practitioner: ['sight'],
    supervisor: [],
  },
  'agreed-profile.write': { why: 'only-the-care-team', client: ['self'], practitioner: ['care'] },
  'care.read': { why: 'only-care-team-and-supervisors', practitioner: [], supervisor: [] },
  'handover.offer': { why: 'only-the-care-team', practitioner: ['team'] },
  'handover.withdraw': { why: 'only-the-care-team', practitioner: ['own-doing'] },
  'handover.answer': { why: 'only-the-care-team', licence: true, practitioner: ['addressed'] },
  'cover.arrange': { why: 'only-care-team-and-supervisors', practitioner: ['own-doing'], supervisor: [] },
  'cover.end': { why: 'only-care-team-and-supervisors', practitioner: ['own-doing'], supervisor: [] },
  'break-glass.open': { why: 'only-practitioners', practitioner: ['fresh'] },
  'break-glass.close': { why: 'only-practitioners', practitioner: ['own-doing'] },
  'break-glass.read': { why: 'only-supervisors', supervisor: [] },
  'break-glass.review': { why: 'only-supervisors', supervisor: ['another-persons'] },
  'instrument.read': { why: 'only-administrators-and-supervisors', administrator: [], supervisor: [] },
  'instrument.attest': { why: 'only-administrators', administrator: [] },
  'triage.sign': { why: 'only-supervisors', supervisor: [] },
  'alerts.read': { why: 'only-supervisors', supervisor: [] },
  'alert-budget.change': { why: 'only-supervisors', supervisor: [] },
  'assistance.read': { why: 'only-supervisors', supervisor: [] },
  'own-assistance.read': { why: 'only-practitioners', practitioner: [] },
  'practice.do': { why: 'only-practitioners', practitioner: [] },
  'practice.read': { why: 'only-supervisors', supervisor: [] },
  'own-days.change': { why: 'only-practitioners', practitioner: [] },
  'library.read': { why: 'not-evaluators', practitioner: [], supervisor: [], administrator: [] },
  'library.change': { why: 'not-evaluators', practitioner: [], supervisor: [], administrator: [] },
  'library.discuss': { why: 'not-evaluators', practitioner: [], supervisor: [], administrator: [] },
  'library.summarise': { why: 'not-evaluators', practitioner: [], supervisor: [], administrator: [] },
  'client.erase': { why: 'only-administrators', administrator: ['fresh'] },
  'erasure.read': { why: 'only-administrators-and-supervisors', administrator: [], supervisor: [] },
  'hold.change': { why: 'only-administrators-and-supervisors', administrator: [], supervisor: [] },
  'keys.read': { why: 'only-administrators', administrator: [] },
  'keys.change': { why: 'only-administrators', administrator: ['fresh'] },
  'retention.change': { why: 'only-administrators', administrator: [] },
  'people.read': { why: 'only-administrators-and-supervisors', administrator: [], supervisor: [] },
  'people.change': { why: 'only-administrators', administrator: [] },
  'access.give': { why: 'only-administrators', administrator: ['fresh'] },
  'access.confirm': {
    why: 'only-administrators-and-supervisors',
    administrator: ['another-persons', 'fresh'],
    supervisor: ['another-persons', 'fresh'],
  },
  'audit.read': { why: 'only-administrators-and-supervisors', administrator: [], supervisor: [] },
  'audit.export': {
    why: 'only-administrators-and-supervisors',
    administrator: ['fresh'],
    supervisor: ['fresh'],
  },
  'right.ask': { why: 'only-the-client', client: ['self'] },
  'right.read': { why: 'only-administrators-and-supervisors', administrator: [], supervisor: [] },
  'right.move': { why: 'only-administrators', administrator: [] },
  'client-record.export': {
    why: 'only-care-team-and-supervisors',
    client: ['self'],
    practitioner: ['care', 'fresh'],
    supervisor: ['fresh'],
  },
  'settings.read': { why: 'only-administrators', administrator: [] },
  'provider.change': { why: 'only-administrators', administrator: ['fresh'] },
  'sign-in.change': { why: 'only-administrators', administrator: ['fresh'] },
  'factors.forget': {
    why: 'only-administrators-and-supervisors',
    administrator: ['fresh'],
    supervisor: ['fresh'],
  },
  'settings.change': { why: 'only-administrators', administrator: [] },
} as const satisfies Record<string, Rule>
