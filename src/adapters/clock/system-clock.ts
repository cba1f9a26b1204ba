import type { Clock } from '../../flows/ports.ts'

/** The machine's clock. It must be set: licences and consents hold by the day and the second. */
export const systemClock: Clock = { now: () => new Date().toISOString() }
