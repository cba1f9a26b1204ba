import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeopleView } from '../../../contract/administration.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { Plain, ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { may, useSession } from '../shell/session.ts'
import { dayWords } from './days.ts'
import { KeepSheet } from './keep-sheet.tsx'
import type { PeopleProps } from './members.tsx'
import { NewClientSheet } from './new-client.tsx'

type Client = PeopleView['clients'][number]
type Link = Client['links'][number]

export function Clients({ view, whyNot }: Omit<PeopleProps, 'showLink'>) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const nameOf = (id: string): string => view.members.find((member) => member.id === id)?.name ?? id
  const add = (
    <Button onPress={() => setAdding(true)} whyNot={whyNot} whyShown>
      {t('people.addClient')}
    </Button>
  )
  return (
    <Part title={t('people.clients')} action={add}>
      {view.clients.length === 0 && (
        <Plain title={t('people.noClients')} words={t('people.noClientsWords')} />
      )}
      <ul>
        {view.clients.map((client) => (
          <ClientRow
            key={client.clientId}
            client={client}
            team={client.practitionerIds.map(nameOf).join(', ')}
            whyNot={whyNot}
          />
        ))}
      </ul>
      {adding && <NewClientSheet view={view} close={() => setAdding(false)} />}
    </Part>
  )
}

function ClientRow(props: Pick<PeopleProps, 'whyNot'> & { readonly client: Client; readonly team: string }) {
  const { t } = useTranslation()
  const { client, whyNot } = props
  const session = useSession()
  const erases = may(session, 'client.erase')
  const [keeping, setKeeping] = useState(false)
  return (
    <li className="people-row">
      <div className="min-w-0">
        <p dir="auto" className="font-semibold">
          {client.name}
        </p>
        <p className="text-s text-ink-2">
          {client.jurisdiction} · {t('people.team')}: {props.team}
        </p>
      </div>
      <div>
        {client.links.length === 0 && <p className="text-s text-ink-3">{t('people.noLinks')}</p>}
        <ul aria-label={t('people.links')}>
          {client.links.map((link) => (
            <LinkLine key={link.id} link={link} name={client.name} whyNot={whyNot} />
          ))}
        </ul>
      </div>
      <div className="flex flex-wrap gap-2 md:justify-end">
        {may(session, 'hold.change') && (
          <Button
            kind="plain"
            onPress={() => setKeeping(true)}
            label={t(erases ? 'people.keep.openFor' : 'people.keep.openHoldFor', { name: client.name })}
          >
            {t(erases ? 'people.keep.open' : 'people.keep.openHold')}
          </Button>
        )}
      </div>
      {keeping && <KeepSheet client={client} close={() => setKeeping(false)} />}
    </li>
  )
}

/** A live link can be revoked, with a second press so that nobody is locked out by a slip. */
function LinkLine(props: { readonly link: Link; readonly name: string; readonly whyNot: string | null }) {
  const { t } = useTranslation()
  const { link } = props
  const [sure, setSure] = useState(false)
  const { problem, saved } = useSaving()
  if (link.revokedAt !== null)
    return <li className="text-s text-ink-3">{t('people.linkRevoked', { day: dayWords(link.revokedAt) })}</li>
  const day = dayWords(link.madeAt)
  return (
    <li className="flex flex-wrap items-center gap-x-2 text-s">
      {t('people.linkLive', { day })}
      <Button
        kind="plain"
        onPress={() => (sure ? void saved(() => writes.revokeLink(link.id)) : setSure(true))}
        whyNot={props.whyNot}
        whyShown
        label={sure ? t('people.revokeSure') : t('people.revokeFor', { name: props.name, day })}
      >
        {t(sure ? 'people.revokeSure' : 'people.revoke')}
      </Button>
      <ProblemLine problem={problem} />
    </li>
  )
}
