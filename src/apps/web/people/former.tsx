import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'

/** Who worked here before; nothing where nobody did. */
export function Former({ whyNot }: { readonly whyNot: string | null }) {
  const { t } = useTranslation()
  const query = useQuery(reads.formerMembers())
  const { problem, saved } = useSaving()
  const members = query.data?.members ?? []
  if (members.length === 0) return null
  return (
    <Part title={t('access.former')} intro={t('access.formerWords')}>
      <ul>
        {members.map(({ id, name, role }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-2 border-b border-line py-2"
          >
            <span>
              {name} <span className="text-s text-ink-2">{t(`shell.role.${role}`)}</span>
            </span>
            <Button
              onPress={() => void saved(() => writes.changeMember(id, { active: true }))}
              whyNot={whyNot}
              whyShown
              label={t('access.takeBackFor', { name })}
            >
              {t('access.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemLine problem={problem} />
    </Part>
  )
}
