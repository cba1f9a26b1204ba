import type { Locale } from '../../domain/language.ts'
import { easyPassword } from '../../domain/access/easy-password.ts'
import { MAX_PASSWORD, MIN_PASSWORD } from '../sign-in/sign-in.ts'
import type { Problem } from './pages/layout.ts'
import type { HttpContext, HttpWorld } from './http-world.ts'
import { pageText } from './pages/text.ts'

/** Why a password cannot be set. `own`: the person's name and address, and the practice's name. Whoever knows what leaked
 * and does not answer keeps nobody from setting one; the log says that it was so. */
export async function passwordProblems(
  { leakedPasswords, log }: Pick<HttpWorld, 'leakedPasswords' | 'log'>,
  c: HttpContext,
  password: string,
  own: readonly string[],
): Promise<readonly Problem[]> {
  const { setup } = pageText[c.get('locale')]
  const easy = easyProblems(password, own, c.get('locale'))
  if (easy.length > 0) return easy
  const said = await leakedPasswords.ask(password)
  if (said === 'not-said') log.notice('leaked-passwords-not-said', { requestId: c.get('requestId') })
  return said === 'leaked' ? [{ field: 'password', words: setup.passwordLeaked }] : []
}

/** What is wrong with it by itself. */
export function easyProblems(password: string, own: readonly string[], locale: Locale): readonly Problem[] {
  const { setup } = pageText[locale]
  const refused = (words: string): readonly Problem[] => [{ field: 'password', words }]
  if (password.length < MIN_PASSWORD) return refused(setup.passwordShort(MIN_PASSWORD))
  if (password.length > MAX_PASSWORD) return refused(setup.passwordLong(MAX_PASSWORD))
  const easy = easyPassword(password, own)
  return easy === null ? [] : refused(setup.passwordEasy[easy])
}
