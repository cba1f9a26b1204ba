import type { RefusalCode } from '../../domain/outcome.ts'
import type { ModelFault } from '../../flows/model-ports.ts'

/** One kind sentence for everything that can be refused, missing or broken. */
export type Words = {
  readonly refusal: Readonly<Record<RefusalCode, string>>
  readonly model: Readonly<Record<ModelFault, string>>
  /** Reasons of the assist level and of the guard that are neither refusals nor faults. */
  readonly draft: Readonly<Record<string, string>>
  readonly draftOther: string
  /** What the administrator reads after trying the model; null: it answered. */
  readonly tried: Readonly<Record<ModelFault | 'ready', string>>
  readonly field: (names: string) => string
  readonly tooLarge: string
  readonly broken: string
  readonly crossSite: string
  readonly wrongHost: string
  readonly notBuilt: string
}
