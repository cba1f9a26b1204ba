import { z } from 'zod'
import { crisisGroups } from '../domain/crisis/crisis-line.ts'

/** A crisis line as staff see it, with who checked it. */
export const crisisLineShape = z.object({
  name: z.string(),
  group: z.enum(crisisGroups),
  region: z.string().nullable(),
  phone: z.string().nullable(),
  /** The key to press once the call is answered. */
  press: z.string().nullable(),
  text: z.string().nullable(),
  chat: z.string().nullable(),
  /** null: only the service's page says. */
  hours: z.string().nullable(),
  sourceUrl: z.string(),
  /** When and by whom this site checked the line; null: nobody has. */
  verifiedOn: z.string().nullable(),
  verifiedBy: z.string().nullable(),
  emergency: z.boolean(),
})
