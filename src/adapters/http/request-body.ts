import type { MiddlewareHandler } from 'hono'
import { parseForm, readBytes, readText, type Form } from './body.ts'
import type { HttpContext, HttpEnv } from './http-world.ts'
import { refuse } from './answers.ts'

/** Reads the body of an API request once, checked for size and encoding, and hands it to the validators. */
export const checkedJson: MiddlewareHandler<HttpEnv> = async (c, next) => {
  if (c.req.method === 'GET' || c.req.method === 'HEAD') return next()
  const bytes = await readBytes(c.req.raw)
  if (!bytes.ok) return refuse(c, bytes.refusal, [], 'tooLarge')
  const text = readText(bytes.value)
  if (!text.ok) return refuse(c, text.refusal)
  // Hono's own reader would replace wrong bytes silently; what it finds here it does not read again.
  Object.assign(c.req.bodyCache, { text: Promise.resolve(text.value) })
  return next()
}

/** A form as it was sent; `tooLarge` where it was not read at all. */
export type SentForm = Form & { readonly tooLarge: boolean }

export async function sentForm(c: HttpContext): Promise<SentForm> {
  const body = await readBytes(c.req.raw)
  return body.ok
    ? { ...parseForm(body.value), tooLarge: false }
    : { fields: {}, readable: false, tooLarge: true }
}
