import { z } from 'zod'
import { erasureReasons, HOLD_REASON_MOST } from '../domain/erasure/erasure.ts'
import { RETENTION_LEAST, RETENTION_MOST } from '../domain/retention/rules.ts'

const days = z.int().min(RETENTION_LEAST).max(RETENTION_MOST).nullable()

/** Days after which each kind of record goes; null: never by itself. */
export const retentionShape = z.strictObject({
  suggestions: days,
  'own-words': days,
  events: days,
  links: days,
  clients: days,
})

export const eraseShape = z.strictObject({ because: z.enum(erasureReasons).exclude(['retention']) })
export const holdShape = z.strictObject({ reason: z.string().min(1).max(HOLD_REASON_MOST) })
export const keyChangeWantedShape = z.strictObject({
  level: z.enum(['organisation', 'clients']),
  clientId: z.uuid().nullable(),
})

/** How long records are kept, who is kept from erasure, who was erased, and since when. */
export const keepingShape = z.object({
  retention: retentionShape,
  holds: z.array(
    z.object({
      id: z.uuid(),
      clientId: z.uuid(),
      reason: z.string(),
      setBy: z.uuid(),
      setAt: z.string(),
    }),
  ),
  erased: z.array(
    z.object({
      clientId: z.uuid(),
      because: z.enum(erasureReasons),
      by: z.uuid().nullable(),
      at: z.string(),
      keys: z.int(),
      values: z.int(),
    }),
  ),
})
export type Keeping = z.infer<typeof keepingShape>

/** The latest change of keys; null where there was none. */
export const keyChangeShape = z
  .object({
    level: z.enum(['organisation', 'clients']),
    clientId: z.uuid().nullable(),
    begunAt: z.string(),
    finishedAt: z.string().nullable(),
    keys: z.int(),
    values: z.int(),
  })
  .nullable()
export type KeyChangeView = z.infer<typeof keyChangeShape>
