import { z } from 'zod'
import { MAX_LINES, MAX_TEXT } from '../domain/agreed-profile/read-profile.ts'

const lines = z.array(z.string().max(MAX_TEXT)).max(MAX_LINES)
const profileShape = z.strictObject({ goals: lines, language: lines, helps: lines, avoid: lines })

export const profileVersionShape = z.object({
  version: z.int(),
  profile: profileShape,
  /** Name of the member who saved it; null: the client did, and so agreed to it. */
  writtenBy: z.string().nullable(),
  at: z.iso.datetime(),
})
/** Latest first. */
export const agreedProfileShape = z.object({
  versions: z.array(profileVersionShape),
  mayWrite: z.boolean(),
})
export const profileWriteShape = z.strictObject({
  /** The version that was on the screen; 0: there was none. */
  basedOn: z.int().min(0),
  profile: profileShape,
})

export type AgreedProfileView = z.infer<typeof agreedProfileShape>
export type ProfileVersionView = z.infer<typeof profileVersionShape>
export type ProfileWrite = z.infer<typeof profileWriteShape>
