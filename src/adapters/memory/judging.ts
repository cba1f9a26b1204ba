import type { Calibration } from '../../domain/guard/judge/calibration.ts'
import type { Judging } from '../../flows/judge-ports.ts'
import { chained } from './chained.ts'
import { organisationOf, type Kept } from './state.ts'

export function memoryJudging(kept: Kept): Judging {
  const on = new Set<string>()
  const made = new Map<string, readonly Calibration[]>()
  const keyOf = ({ provider, model, promptVersion, language }: Calibration): string =>
    [provider, model, promptVersion, language].join(' ')
  return {
    isOn: async (organisationId) => on.has(organisationId),
    turn: async ({ organisationId }, is, entry) => {
      if (is) on.add(organisationId)
      else on.delete(organisationId)
      chained(organisationOf(kept, organisationId), [entry], null)
    },
    calibrations: async (organisationId) =>
      (made.get(organisationId) ?? []).toSorted(
        (a, b) => b.at.localeCompare(a.at) || a.language.localeCompare(b.language),
      ),
    keep: async (organisationId, calibration, entry) => {
      const others = (made.get(organisationId) ?? []).filter((one) => keyOf(one) !== keyOf(calibration))
      made.set(organisationId, [...others, calibration])
      chained(organisationOf(kept, organisationId), [entry], null)
    },
  }
}
