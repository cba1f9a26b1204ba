import { granted, refused, type Outcome } from '../outcome.ts'
import type { Actor, Role } from './actor.ts'

declare const minted: unique symbol

/** Proof that the access table allowed this actor this action on this thing. Only {@link authorise} makes one. */
export type Authorised<A extends Action> = {
  readonly [minted]: A
  readonly action: A
  readonly actor: Actor
  readonly organisationId: string
  readonly conversationId: string | null
}

/** What an action is done to. `null` where the action concerns the whole organisation. */
export type Resource = {
  readonly organisationId: string
  readonly conversationId: string
  readonly clientId: string
  readonly practitionerIds: readonly string[]
} | null

type Rule = { readonly roles?: readonly Role[]; readonly own?: readonly Role[]; readonly self?: boolean }

/**
 * Who may do what. A row lists the roles; `own` means only for clients in that person's care, `self` that
 * the client may do it to their own conversation. What is not in the table nobody may do.
 */
const table = {
  'message.write': { self: true },
  'page.read': { self: true },
  'ai-choice.change': { self: true },
  'consent.change': { self: true },
  'consent.record': { roles: ['practitioner'], own: ['practitioner'] },
  'identifiers.change': { roles: ['practitioner'], own: ['practitioner'] },
  'queue.read': { roles: ['practitioner', 'supervisor'] },
  'conversation.read': { roles: ['practitioner', 'supervisor'], own: ['practitioner'] },
  'suggestion.read': { roles: ['practitioner'], own: ['practitioner'] },
  'draft.ask': { roles: ['practitioner'], own: ['practitioner'] },
  'own-words.save': { roles: ['practitioner'], own: ['practitioner'] },
  'reply.decide': { roles: ['practitioner'], own: ['practitioner'] },
  'senior.ask': { roles: ['practitioner'], own: ['practitioner'] },
  'senior.answer': { roles: ['practitioner', 'supervisor'], own: ['practitioner'] },
  'signal.correct': { roles: ['practitioner', 'supervisor'], own: ['practitioner'] },
  'episode.read': { roles: ['supervisor', 'practitioner'] },
  'episode.move': { roles: ['practitioner', 'supervisor'], own: ['practitioner'] },
  'follow-up.read': { roles: ['practitioner', 'supervisor'], own: ['practitioner'] },
  'follow-up.record': { roles: ['practitioner'], own: ['practitioner'] },
  'plan.read': { self: true, roles: ['practitioner', 'supervisor'], own: ['practitioner'] },
  'plan.write': { self: true, roles: ['practitioner'], own: ['practitioner'] },
  'agreed-profile.read': { self: true, roles: ['practitioner', 'supervisor'], own: ['practitioner'] },
  'agreed-profile.write': { self: true, roles: ['practitioner'], own: ['practitioner'] },
  'instrument.read': { roles: ['administrator', 'supervisor'] },
  'instrument.attest': { roles: ['administrator'] },
  'triage.sign': { roles: ['supervisor'] },
  'alerts.read': { roles: ['supervisor'] },
  'alert-budget.change': { roles: ['supervisor'] },
  'assistance.read': { roles: ['supervisor'] },
  'own-assistance.read': { roles: ['practitioner'] },
  'practice.do': { roles: ['practitioner'] },
  'practice.read': { roles: ['supervisor'] },
  'own-days.change': { roles: ['practitioner'] },
  'library.read': { roles: ['practitioner', 'supervisor', 'administrator'] },
  'library.change': { roles: ['practitioner', 'supervisor', 'administrator'] },
  'people.read': { roles: ['administrator', 'supervisor'] },
  'people.change': { roles: ['administrator'] },
  'settings.read': { roles: ['administrator'] },
  'settings.change': { roles: ['administrator'] },
} as const satisfies Record<string, Rule>

export type Action = keyof typeof table
export const actions = Object.keys(table) as readonly Action[]

/**
 * Asks the table. Another organisation, another person's client and a thing that does not exist all answer
 * `not-found`, so that an outsider learns nothing from the difference; `forbidden` is for one's own role.
 */
export function authorise<A extends Action>(
  actor: Actor,
  action: A,
  resource: Resource,
): Outcome<Authorised<A>> {
  const rule = ruleFor(action)
  if (resource !== null && resource.organisationId !== actor.organisationId) return refused('not-found')
  if (actor.kind === 'client') {
    if (!rule.self) return refused('forbidden', action)
    if (resource === null || resource.conversationId !== actor.conversationId) return refused('not-found')
  } else {
    if (!rule.roles?.includes(actor.role)) return refused('forbidden', action)
    const mustBeOwn = rule.own?.includes(actor.role) ?? false
    if (mustBeOwn && !(resource?.practitionerIds.includes(actor.memberId) ?? false))
      return refused('not-found')
  }
  return granted({
    action,
    actor,
    organisationId: actor.organisationId,
    conversationId: resource?.conversationId ?? null,
  } as unknown as Authorised<A>)
}

/** The same table for screens: may this role ever do it, and if not, why the control is disabled. */
export const mayEver = (role: Role, action: Action): boolean => ruleFor(action).roles?.includes(role) ?? false

const rules: Readonly<Record<Action, Rule>> = table
const ruleFor = (action: Action): Rule => rules[action]
