import type { Move } from './move.ts'
import { modalities, moveKinds, type Modality, type MoveKind } from './suggestion.ts'

/** Which moves an organisation lets be offered: what they do, and the way of working they come from. */
export type MovePolicy = { readonly kinds: readonly MoveKind[]; readonly modalities: readonly Modality[] }

/** Every kind, and of the ways of working those that need no training beyond listening well: techniques of cognitive,
 * acceptance and dialectical therapy wait until a practice says that its people are trained in them. */
export const cautiousMoves: MovePolicy = {
  kinds: moveKinds,
  modalities: ['crisis', 'common', 'motivational', 'problem-solving', 'grief'],
}

export const everyMove: MovePolicy = { kinds: moveKinds, modalities }

/** Whether this can be set: nothing twice, and at least two kinds, so that there is a choice. */
export const isMovePolicy = ({ kinds, modalities: ways }: MovePolicy): boolean =>
  new Set(kinds).size === kinds.length &&
  kinds.length >= 2 &&
  new Set(ways).size === ways.length &&
  ways.length >= 1

/** Whether the policy lets a move be offered. What is asked and done about danger no policy takes away. */
export const allowsMove = (policy: MovePolicy, move: Pick<Move, 'does' | 'modality'>): boolean =>
  move.modality === 'crisis' ||
  (policy.kinds.includes(move.does) && policy.modalities.includes(move.modality))
