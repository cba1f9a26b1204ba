import { z } from 'zod'
import type { AuditEntry } from '../../domain/audit/entry.ts'

const shape = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]))

/** What an entry of the chain says beside its fields; nothing where somebody wrote there what we never do. */
export function auditDetail(text: string): AuditEntry['detail'] {
  try {
    const read = shape.safeParse(JSON.parse(text))
    return read.success ? read.data : {}
  } catch {
    return {}
  }
}
