import { describe, expect, it } from 'vitest'
import { roles, type Actor, type Role } from './actor.ts'
import { actions, authorise, mayEver, whyNever, type Action } from './authorise.ts'
import type { Resource } from './conditions.ts'
import { table, type Rule } from './table.ts'

const NOW = '2026-11-21T12:00:00.000Z'
const member = (role: Role, memberId = 'me'): Actor => ({
  kind: 'member',
  organisationId: 'ours',
  memberId,
  role,
  provenAt: '2026-11-21T11:56:00.000Z',
})
const client: Actor = { kind: 'client', organisationId: 'ours', clientId: 'k', conversationId: 'c' }
/** A thing on which every condition holds for `me`, and for the client whose it is. */
const theirs = { organisationId: 'ours', conversationId: 'c', clientId: 'k' }
const all: Resource = { ...theirs, practitionerIds: ['me'], doneBy: 'me', addressedTo: 'me' }
const none: Resource = { ...theirs, practitionerIds: ['somebody'], doneBy: 'somebody', addressedTo: 'them' }
const rules: Readonly<Record<Action, Rule>> = table
const codeOf = (actor: Actor, action: Action, resource: Resource, now: string | null = NOW): string => {
  const outcome = authorise(actor, action, resource, now)
  return outcome.ok ? 'yes' : outcome.refusal.code
}
/** Of two things a review, and what a second person confirms, is of another person's alone. */
const best = (action: Action): Resource =>
  ['break-glass.review', 'access.confirm'].includes(action) ? none : all

describe('the access table', () => {
  it.each(actions.flatMap((action) => [...roles, 'client' as const].map((role) => [action, role] as const)))(
    '%s by a %s is what the row says, and no where the row is silent',
    (action, role) => {
      const actor = role === 'client' ? client : member(role)
      const asked = rules[action][role]
      expect(codeOf(actor, action, best(action))).toBe(asked === undefined ? 'forbidden' : 'yes')
      const elsewhere: Resource = { ...theirs, practitionerIds: ['me'], organisationId: 'another' }
      expect(codeOf(actor, action, elsewhere)).toBe('not-found')
    },
  )

  it('administrators and evaluators stand in no row that shows what a client wrote', () => {
    const clinical = actions.filter((action) =>
      /^(conversation|suggestion|draft|own-words|reply|senior|signal|episode|follow-up|plan|agreed-profile|queue|page|consent|identifiers|client-link|handover|break-glass|message)\./.test(
        action,
      ),
    )
    expect(clinical.length).toBeGreaterThan(25)
    for (const action of clinical)
      for (const role of ['administrator', 'evaluator'] as const)
        expect([action, mayEver(role, action)]).toEqual([action, false])
  })

  it('every no has its reason, and no yes has one', () => {
    for (const action of actions)
      for (const role of roles) expect(whyNever(role, action) === null).toBe(mayEver(role, action))
  })

  it('somebody else’s client, another organisation’s and none at all answer alike', () => {
    const nora = member('practitioner')
    const answers = [none, { ...all, organisationId: 'another' }, null].map((one) =>
      authorise(nora, 'conversation.read', one, NOW),
    )
    expect(answers).toEqual(answers.map(() => ({ ok: false, refusal: { code: 'not-found' } })))
  })

  it('an emergency access lets see and not act; cover lets act and not hand over', () => {
    const nora = member('practitioner')
    const emergency: Resource = { ...theirs, practitionerIds: [], emergencyIds: ['me'] }
    expect(codeOf(nora, 'conversation.read', emergency)).toBe('yes')
    expect(codeOf(nora, 'reply.decide', emergency)).toBe('not-found')
    expect(codeOf(nora, 'consent.record', emergency)).toBe('not-found')
    const cover: Resource = { ...theirs, practitionerIds: ['me', 'her'], coverIds: ['me'] }
    expect(codeOf(nora, 'reply.decide', cover)).toBe('yes')
    expect(codeOf(nora, 'handover.offer', cover)).toBe('not-found')
  })

  it('a review is never by whoever opened it', () => {
    expect(codeOf(member('supervisor'), 'break-glass.review', all)).toBe('forbidden')
    expect(codeOf(member('supervisor'), 'break-glass.review', null)).toBe('forbidden')
  })

  it.each([
    ['four minutes ago', '2026-11-21T11:56:00.000Z', 'yes'],
    ['five minutes ago', '2026-11-21T11:55:00.000Z', 'proof-needed'],
    ['in the future', '2026-11-21T12:00:01.000Z', 'proof-needed'],
    ['never', null, 'proof-needed'],
    ['at no time', 'yesterday', 'proof-needed'],
  ])('who proved themselves %s opens an emergency access or is asked again', (_, provenAt, code) => {
    const nora = { ...member('practitioner'), provenAt }
    expect(codeOf(nora, 'break-glass.open', null)).toBe(code)
    expect(codeOf(nora, 'break-glass.open', null, null)).toBe('proof-needed')
  })
})
