import type { CareView, EmergenciesView } from '../../../contract/care.ts'

/** Handovers that this member was offered and has not answered. */
export const offersTo = (memberId: string, handovers: CareView['handovers']): number =>
  handovers.filter((one) => one.answer === null && one.to.id === memberId).length

/** Emergency accesses that nobody reviewed; nobody reviews their own. */
export const unreviewed = (memberId: string, emergencies: EmergenciesView['emergencies']): number =>
  emergencies.filter((one) => one.review === null && one.member.id !== memberId).length
