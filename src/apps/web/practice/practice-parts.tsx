import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { Part } from '../parts/page.tsx'
import { Seen } from '../parts/seen.tsx'
import { PracticeFigures } from './practice-figures.tsx'

/** The way to practice, on a practitioner's own page. */
export function ToPractice() {
  const { t } = useTranslation()
  return (
    <Part title={t('practice.title')} intro={t('practice.goWords')}>
      <Link className="button" to="/practice">
        {t('practice.go')}
      </Link>
    </Part>
  )
}

/** What a supervisor sees of it. */
export function TeamPractice() {
  const { t } = useTranslation()
  const query = useQuery(reads.teamPractice())
  return (
    <Part title={t('practice.team')} intro={t('practice.teamIntro')}>
      <Seen query={query} lines={4}>
        {({ figures }) =>
          figures === null ? (
            <p className="text-ink-2">{t('practice.teamFew')}</p>
          ) : (
            <PracticeFigures figures={figures} />
          )
        }
      </Seen>
    </Part>
  )
}
