import { instrumentIds, type InstrumentId } from '../../../domain/follow-up/instrument.ts'

/** What can be open over the follow-up part, as the address names it: `ask-asq`, `plan`. */
export type OpenName = `ask-${InstrumentId}` | 'plan'

export const isOpenName = (hash: string): hash is OpenName =>
  hash === 'plan' || instrumentIds.some((id) => hash === `ask-${id}`)

export const instrumentIn = (name: OpenName): InstrumentId | null =>
  instrumentIds.find((id) => name === `ask-${id}`) ?? null
