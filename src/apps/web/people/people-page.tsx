import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { reads } from '../api/reads.ts'
import { Page } from '../parts/page.tsx'
import { Seen } from '../parts/seen.tsx'
import { Forbidden } from '../shell/forbidden.tsx'
import { may, useSession } from '../shell/session.ts'
import { Clients } from './clients.tsx'
import { Former } from './former.tsx'
import { LinkSheet, type ShownLink } from './link-sheet.tsx'
import { Members } from './members.tsx'
import { Waiting } from './waiting.tsx'

/** Who works here, and who is cared for. */
export function PeoplePage() {
  const { t } = useTranslation()
  const session = useSession()
  const allowed = may(session, 'people.read')
  const query = useQuery({ ...reads.people(), enabled: allowed })
  const [link, setLink] = useState<ShownLink | null>(null)
  if (!allowed) return <Forbidden words={t('people.mayNot')} />
  const whyNot = may(session, 'people.change') ? null : t('people.mayNot')
  return (
    <Page title={t('people.title')} {...(whyNot === null ? {} : { intro: whyNot })}>
      <Seen query={query} lines={10}>
        {(view) => (
          <>
            <Waiting view={view} />
            <Members view={view} whyNot={whyNot} showLink={setLink} />
            <Former whyNot={whyNot} />
            <Clients view={view} whyNot={whyNot} />
          </>
        )}
      </Seen>
      {link && <LinkSheet link={link} close={() => setLink(null)} />}
    </Page>
  )
}
