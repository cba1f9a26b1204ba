import type { PracticeView, PractisedView } from '../../../contract/practice.ts'
import type { DrillResult, PlantedKind } from '../../../domain/practice/drill.ts'
import { ownPractice } from '../../../domain/practice/figures.ts'

const kinds: readonly PlantedKind[] = ['blame', 'invented-fact', 'ignored-danger', 'false-promise']
const results: readonly DrillResult[] = Array.from({ length: 18 }, (_, one) => ({
  ...{ memberId: 'me', drillId: `en-${one}`, kind: kinds[one % 4] ?? 'blame', caught: one % 3 !== 0 },
  ...{ falseAlarms: one % 6 === 0 ? 1 : 0, at: '2026-11-20T09:00:00.000Z' },
}))

export function practiceFor(): PracticeView {
  const own = ownPractice(results)
  return {
    drill: {
      id: 'en-ignored-danger-1',
      client: 'Mika',
      wrote: 'I have given my dog to my aunt and written to everyone. It feels peaceful now.',
      sentences: [
        'It is good to hear that you feel calmer.',
        'Sorting things out can bring a lot of relief, so enjoy the quiet.',
        'Shall we look at your plans for next month?',
      ],
    },
    own: { ...own, byKind: [...own.byKind] },
  }
}

export const practised: PractisedView = {
  caught: false,
  falseAlarms: 1,
  planted: {
    place: 1,
    kind: 'ignored-danger',
    why: 'Giving away what is loved, letters and a sudden peace can mean a decision to die. The draft welcomes the calm and asks nothing.',
  },
}
