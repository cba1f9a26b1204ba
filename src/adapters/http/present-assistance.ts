import type { AssistanceFiguresView, AssistRulesView, DaysWithoutView } from '../../contract/assistance.ts'
import type { AssistanceFigures } from '../../domain/assistance/figures.ts'
import type { AssistRules } from '../../domain/policy/assist-rules.ts'
import type { DaysWithout } from '../../domain/policy/days-without.ts'

export const figuresView = (figures: AssistanceFigures): AssistanceFiguresView => ({
  assisted: figures.assisted,
  unedited: figures.unedited,
  fast: figures.fast,
  replies: figures.replies,
  bySource: [...figures.bySource],
  byWeek: [...figures.byWeek],
  halves: figures.halves,
})

export const daysView = ({ weekdays, dates }: DaysWithout): DaysWithoutView => ({
  weekdays: [...weekdays],
  dates: [...dates],
})

export const rulesView = ({ moves, days }: AssistRules): AssistRulesView => ({
  moves: { kinds: [...moves.kinds], modalities: [...moves.modalities] },
  days: daysView(days),
})
