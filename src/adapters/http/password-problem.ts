import type { Locale } from '../../domain/language.ts'
import { easyPassword } from '../../domain/access/easy-password.ts'
import { MAX_PASSWORD, MIN_PASSWORD } from '../sign-in/sign-in.ts'
import type { Problem } from './pages/layout.ts'
import { pageText } from './pages/text.ts'

/** Why a password cannot be set. `own`: the person's name and address, and the practice's name. */
export function passwordProblems(
  password: string,
  own: readonly string[],
  locale: Locale,
): readonly Problem[] {
  const { setup } = pageText[locale]
  const refused = (words: string): readonly Problem[] => [{ field: 'password', words }]
  if (password.length < MIN_PASSWORD) return refused(setup.passwordShort(MIN_PASSWORD))
  if (password.length > MAX_PASSWORD) return refused(setup.passwordLong(MAX_PASSWORD))
  const easy = easyPassword(password, own)
  return easy === null ? [] : refused(setup.passwordEasy[easy])
}
