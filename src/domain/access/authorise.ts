import { granted, refused, type Outcome } from '../outcome.ts'
import type { Actor, Role } from './actor.ts'
import { conditions, type Condition, type Resource } from './conditions.ts'
import { table, type Reason, type Rule } from './table.ts'

declare const minted: unique symbol

/** Proof that the access table allowed this actor this action on this thing. Only {@link authorise} makes one. */
export type Authorised<A extends Action> = {
  readonly [minted]: A
  readonly action: A
  readonly actor: Actor
  readonly organisationId: string
  readonly conversationId: string | null
}

export type Action = keyof typeof table
export const actions = Object.keys(table) as readonly Action[]

/**
 * Asks the table. Another organisation, another person's client and a thing that does not exist all answer
 * `not-found`, so that an outsider learns nothing from the difference; `forbidden` is for one's own role. `now` is for
 * rows that ask for a fresh proof; without it none is fresh.
 */
export function authorise<A extends Action>(
  actor: Actor,
  action: A,
  resource: Resource,
  now: string | null = null,
): Outcome<Authorised<A>> {
  if (resource !== null && resource.organisationId !== actor.organisationId) return refused('not-found')
  const asked = conditionsFor(actor, action)
  if (asked === undefined) return refused('forbidden', action)
  for (const name of asked) {
    const { holds, refusal } = conditions[name]
    if (!holds({ actor, resource, now }))
      return refusal === 'forbidden' ? refused(refusal, action) : refused(refusal)
  }
  return granted({
    action,
    actor,
    organisationId: actor.organisationId,
    conversationId: resource?.conversationId ?? null,
  } as unknown as Authorised<A>)
}

/** The same table for screens: may this role ever do it. */
export const mayEver = (role: Role, action: Action): boolean => rules[action][role] !== undefined

export const reasonOf = (action: Action): Reason => rules[action].why

/** Why a control is disabled for this role; null where the role may. */
export const whyNever = (role: Role, action: Action): Reason | null =>
  mayEver(role, action) ? null : reasonOf(action)

const rules: Readonly<Record<Action, Rule>> = table
const conditionsFor = (actor: Actor, action: Action): readonly Condition[] | undefined =>
  rules[action][actor.kind === 'client' ? 'client' : actor.role]
