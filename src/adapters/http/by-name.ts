import { hostOf } from './guard-request.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'

/** The same page by the name localhost, where somebody opened it by a number: browsers give passkeys to names only. */
export function byName(world: HttpWorld, c: HttpContext): string | null {
  if (world.settings.publicUrl !== null) return null
  const [, port = ''] = /^(?:127\.0\.0\.1|\[::1\])(:\d+)?$/.exec(hostOf(c)) ?? [null, null]
  return /^(?:127\.|\[)/.test(hostOf(c)) ? `http://localhost${port ?? ''}${c.req.path}` : null
}
