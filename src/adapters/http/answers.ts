import { refusalShape, type RefusalView } from '../../contract/shapes.ts'
import type { Refusal } from '../../domain/outcome.ts'
import type { HttpContext } from './http-world.ts'
import { statusOf } from './status.ts'
import { refusalWords, words } from './words.ts'

/** A refusal as the program and the person read it. `fields` names what to look at again; `instead` takes a more
 * exact sentence than the code's own. */
export function refuse(
  c: HttpContext,
  refusal: Refusal,
  fields: readonly string[] = [],
  instead: 'crossSite' | 'tooLarge' | null = null,
) {
  c.set('logged', { ...c.get('logged'), code: refusal.code })
  const locale = c.get('locale')
  const said = words[locale]
  const sentence = instead === null ? refusalWords(refusal, locale) : said[instead]
  const more = fields.length > 0 ? ` ${said.field(fields.join(', '))}` : ''
  const named = fields.length > 0 ? { fields: [...fields] } : {}
  const view: RefusalView = { refusal: { code: refusal.code, words: sentence + more, ...named } }
  return c.json(view, statusOf[refusal.code])
}

/** For routes of the contract: every refusal they can answer with. */
export const refusals = {
  '4XX': {
    description: 'Refused: a code for the program, words for the person',
    content: { 'application/json': { schema: refusalShape } },
  },
} as const

/** A JSON answer of the contract. */
export const answer = <S>(schema: S, description: string) =>
  ({ content: { 'application/json': { schema } }, description }) as const

/** A JSON body of the contract; required, or the validator would let a body of another type through unread. */
export const jsonBody = <S>(schema: S) =>
  ({ required: true, content: { 'application/json': { schema } } }) as const
