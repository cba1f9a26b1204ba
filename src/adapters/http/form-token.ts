import { randomBytes } from 'node:crypto'
import { giveCookie, readCookie } from './cookies.ts'
import type { HttpContext, HttpSettings } from './http-world.ts'
import { sameText, signature } from './signed.ts'

/** A token for the forms of one visit. A page of another site cannot know it, so it cannot send our forms. Each is
 * salted anew: on a compressed page, one that stays the same could be guessed from lengths (BREACH). */
export function formToken(settings: HttpSettings, boundTo: string): string {
  const salt = randomBytes(9).toString('base64url')
  return `${salt}.${signature(settings.secret, 'form', [salt, boundTo])}`
}

export function formTokenHolds(settings: HttpSettings, boundTo: string, given: string | undefined): boolean {
  const [salt, signed] = given?.split('.') ?? []
  if (salt === undefined || signed === undefined) return false
  return sameText(signed, signature(settings.secret, 'form', [salt, boundTo]))
}

/** Before anybody is signed in, forms are bound to a random cookie; made on the first page that has a form. */
export function strangersForm(c: HttpContext, settings: HttpSettings): string {
  const known = readCookie(c, settings, 'rapport-form')
  if (known !== null) return formToken(settings, known)
  const made = randomBytes(18).toString('base64url')
  giveCookie(c, settings, { name: 'rapport-form', value: made, maxAge: null })
  return formToken(settings, made)
}

export function strangersFormHolds(
  c: HttpContext,
  settings: HttpSettings,
  given: string | undefined,
): boolean {
  const known = readCookie(c, settings, 'rapport-form')
  return known !== null && formTokenHolds(settings, known, given)
}
