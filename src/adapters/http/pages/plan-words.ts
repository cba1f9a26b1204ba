import type { PlanPart } from '../../../domain/safety-plan/plan.ts'

/** Words of the client's pages about their safety plan. Short, plain, never blaming. */
export type PlanText = {
  readonly title: string
  readonly link: string
  readonly back: string
  readonly backToPlan: string
  readonly lead: string
  readonly print: string
  readonly none: (names: string) => string
  readonly saved: (who: string | null, day: string) => string
  readonly done: string
  readonly hints: Readonly<Record<PlanPart, string>>
  readonly nothing: string
  readonly change: string
  readonly linesLabel: string
  readonly whoLabel: (count: number) => string
  readonly reachLabel: string
  readonly save: string
  readonly noMessage: (names: string) => string
  readonly wrong: string
}
