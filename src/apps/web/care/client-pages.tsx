import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { CareView } from '../../../contract/care.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { LinkSheet } from '../people/link-sheet.tsx'

type Client = CareView['clients'][number]

/** Whoever cares for a client gives them the link to their page: who holds it reads and writes as the client. */
export function ClientPages({ view }: { readonly view: CareView }) {
  const { t } = useTranslation()
  if (view.clients.length === 0) return null
  return (
    <Part title={t('care.pages')}>
      <p className="text-ink-2">{t('care.pagesHint')}</p>
      <ul className="flex flex-col divide-y divide-line">
        {view.clients.map((client) => (
          <PageOf key={client.conversationId} client={client} />
        ))}
      </ul>
    </Part>
  )
}

function PageOf({ client }: { readonly client: Client }) {
  const { t } = useTranslation()
  const [url, setUrl] = useState<string | null>(null)
  const { busy, problem, save } = useSaving()
  const { name } = client
  const make = async (): Promise<void> => {
    const made = await save(() => writes.clientLink(client.conversationId))
    if (made) setUrl(made.url)
  }
  return (
    <li className="flex flex-wrap items-center justify-between gap-2 py-2">
      <span dir="auto" className="font-semibold break-words">
        {name}
      </span>
      <Button
        onPress={() => void make()}
        whyNot={busy ? t('composer.saving') : null}
        whyShown
        label={t('people.clientLinkFor', { name })}
      >
        {t('people.clientLink')}
      </Button>
      <ProblemLine problem={problem} />
      {url !== null && <LinkSheet link={{ name, url, opens: 'client-page' }} close={() => setUrl(null)} />}
    </li>
  )
}
