import { z } from 'zod'

/** What browsers answer (WebAuthn Level 3 §5.1, toJSON): what we read of it, bounded; the rest is thrown away. */
const bytes = z
  .string()
  .max(20_000)
  .regex(/^[\w-]*$/)
const common = {
  id: bytes.min(1).max(2_000),
  rawId: bytes.min(1).max(2_000),
  type: z.literal('public-key'),
  clientExtensionResults: z.object({}).default({}),
}

export const provenShape = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    authenticatorData: bytes,
    signature: bytes,
    userHandle: bytes.nullish().transform((handle) => handle ?? undefined),
  }),
})

export const madeShape = z.object({
  ...common,
  response: z.object({
    clientDataJSON: bytes,
    attestationObject: bytes,
    authenticatorData: bytes.optional(),
    publicKey: bytes.optional(),
    publicKeyAlgorithm: z.int().optional(),
    transports: z
      .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']))
      .optional(),
  }),
})
