import { readBytes, readText } from './body.ts'
import { isSameOrigin } from './guard-request.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'

/** The JSON that a script of our own pages sent; null where it is none, or another site's. */
export async function sentJson(
  world: HttpWorld,
  c: HttpContext,
): Promise<Readonly<Record<string, unknown>> | null> {
  if (!isSameOrigin(c, world.settings)) return null
  const bytes = await readBytes(c.req.raw)
  const text = bytes.ok ? readText(bytes.value) : null
  if (!text?.ok) return null
  try {
    const sent: unknown = JSON.parse(text.value)
    return typeof sent === 'object' && sent !== null && !Array.isArray(sent) ? { ...sent } : null
  } catch {
    return null
  }
}

export const textIn = (sent: Readonly<Record<string, unknown>>, field: string): string => {
  const value = sent[field]
  return typeof value === 'string' ? value : ''
}
