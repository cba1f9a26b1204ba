import { useTranslation } from 'react-i18next'
import { Plain } from '../parts/problem.tsx'
import { useSession } from './session.ts'

/** Why this part is closed to somebody, and who can change that. */
export function Forbidden({ words }: { readonly words?: string }) {
  const { t } = useTranslation()
  const role = t(`shell.role.${useSession().member.role}`)
  const who = t('shell.problem.forbiddenRole', { role })
  return <Plain wholePage title={t('shell.problem.forbidden')} words={words ? `${words} ${who}` : who} />
}
