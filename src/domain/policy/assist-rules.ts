import type { MovePolicy } from '../drafting/move-policy.ts'
import type { DaysWithout } from './days-without.ts'

/** What an organisation decides about help beside its levels: which moves, and on which days none. */
export type AssistRules = { readonly moves: MovePolicy; readonly days: DaysWithout }
