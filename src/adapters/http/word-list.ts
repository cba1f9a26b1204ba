import type { Reason } from '../../domain/access/table.ts'
import type { DraftReason } from '../../domain/drafting/draft-progress.ts'
import type { RefusalCode } from '../../domain/outcome.ts'
import type { ModelFault } from '../../flows/model-ports.ts'

/** What can hold the assist level down that is no refusal. */
export type LevelReason = 'day-without-assistance' | 'organisation' | 'jurisdiction' | 'danger-now'

/** One kind sentence for everything that can be refused, missing or broken. */
export type Words = {
  readonly refusal: Readonly<Record<RefusalCode, string>>
  /** Why a role may not do something: the reason of its row in the access table. */
  readonly why: Readonly<Record<Reason, string>>
  readonly model: Readonly<Record<ModelFault, string>>
  /** What holds the assist level down, and why a sentence or a draft was left out. */
  readonly draft: Readonly<Record<LevelReason | DraftReason, string>>
  readonly draftOther: string
  /** What the administrator reads after trying the model; null: it answered. */
  readonly tried: Readonly<Record<ModelFault | 'ready', string>>
  readonly field: (names: string) => string
  readonly tooLarge: string
  /** The record cannot be reached just now. */
  readonly away: string
  readonly broken: string
  readonly crossSite: string
  readonly wrongHost: string
  readonly notBuilt: string
}
