import type { MiddlewareHandler } from 'hono'
import { parseForm, readBody, type Form } from './body.ts'
import type { HttpContext, HttpEnv } from './http-world.ts'
import { refuse } from './answers.ts'

/** Reads the body of an API request once, checked for size and encoding, and hands it to the validators. */
export const checkedJson: MiddlewareHandler<HttpEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const body = await readBody(c.req.raw)
  if (!body.ok) return refuse(c, body.refusal, [], body.refusal.code === 'text-too-long' ? 'tooLarge' : null)
  // Hono's own reader would replace wrong bytes silently; what it finds here it does not read again.
  Object.assign(c.req.bodyCache, { text: Promise.resolve(body.value) })
  return next()
}

/** A form as it was sent; `tooLarge` where it was not read at all. */
export type SentForm = Form & { readonly tooLarge: boolean }

export async function sentForm(c: HttpContext): Promise<SentForm> {
  const body = await readBody(c.req.raw)
  if (body.ok) return { ...parseForm(body.value), tooLarge: false }
  return { fields: {}, readable: false, tooLarge: body.refusal.code === 'text-too-long' }
}
