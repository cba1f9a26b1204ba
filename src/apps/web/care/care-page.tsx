import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { Page } from '../parts/page.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { ClientPages } from './client-pages.tsx'
import { Covers } from './covers.tsx'
import { Emergencies } from './emergencies.tsx'
import { Handovers } from './handovers.tsx'
import { Reviews } from './reviews.tsx'

/** Who treats whom, as it changes: cover, handovers, and emergency access with its reviews. */
export function CarePage() {
  const { t } = useTranslation()
  const session = useSession()
  const allowed = may(session, 'care.read')
  const query = useQuery({
    ...reads.care(),
    enabled: allowed,
    // Whoever is offered a client does not see them yet, so no event of theirs says that something is new.
    refetchOnMount: 'always',
  })
  if (!allowed) return <Forbidden words={session.whyNot['care.read'] ?? t('care.mayNot')} />
  return (
    <Page title={t('care.title')} intro={t('care.intro')}>
      {may(session, 'break-glass.read') && <Reviews />}
      <Seen query={query} lines={8}>
        {(view) => (
          <>
            <Covers view={view} />
            <Handovers view={view} />
            {may(session, 'client-link.make') && <ClientPages view={view} />}
            {may(session, 'break-glass.open') && <Emergencies view={view} />}
          </>
        )}
      </Seen>
    </Page>
  )
}
