import { z } from 'zod'

/** One line of a witness file: a checkpoint as it was signed, when the server had signed it, and the public key, so
 * that the first line says which key all later ones must be signed with. */
export const witnessLineShape = z.object({
  at: z.string(),
  origin: z.string(),
  key: z.string(),
  checkpoint: z.string(),
})
export type WitnessLine = z.infer<typeof witnessLineShape>
