import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PeopleView } from '../../../contract/administration.ts'
import type { ConfirmedRole } from '../../../domain/access/confirmation.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { Plain, ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { useSession } from '../shell/session.ts'
import { AccessSheet } from './access-sheet.tsx'
import { dayWords, today } from './days.ts'
import { licenceStanding } from './licence-standing.ts'
import type { ShownLink } from './link-sheet.tsx'
import { NewLicenceSheet } from './new-licence.tsx'
import { NewMemberSheet } from './new-member.tsx'

export type PeopleProps = {
  readonly view: PeopleView
  readonly whyNot: string | null
  readonly showLink: (link: ShownLink) => void
}
type Member = PeopleView['members'][number]

export function Members({ view, whyNot, showLink }: PeopleProps) {
  const { t } = useTranslation()
  const [adding, setAdding] = useState(false)
  const add = (
    <Button onPress={() => setAdding(true)} whyNot={whyNot} whyShown>
      {t('people.addMember')}
    </Button>
  )
  return (
    <Part title={t('people.members')} action={add}>
      {view.members.length === 0 && <Plain title={t('people.noMembers')} />}
      <ul>
        {view.members.map((member) => (
          <MemberRow
            key={member.id}
            member={member}
            asked={view.waiting.find((one) => one.memberId === member.id)?.role ?? null}
            whyNot={whyNot}
            showLink={showLink}
          />
        ))}
      </ul>
      {adding && <NewMemberSheet close={() => setAdding(false)} />}
    </Part>
  )
}

type RowProps = Omit<PeopleProps, 'view'> & { readonly member: Member; readonly asked: ConfirmedRole | null }

function MemberRow(props: RowProps) {
  const { t } = useTranslation()
  const { member, whyNot } = props
  const [licensing, setLicensing] = useState(false)
  const [opened, setOpened] = useState(false)
  const own = useSession().member.id === member.id
  const { busy, problem, save } = useSaving()
  const makeLink = async (): Promise<void> => {
    const made = await save(() => writes.signInLink(member.id))
    if (made) props.showLink({ name: member.name, url: made.url, opens: 'sign-in' })
  }
  return (
    <li className="people-row">
      <div className="min-w-0">
        <p className="font-semibold">{member.name}</p>
        <p className="text-s break-words text-ink-2">
          {[
            t(`shell.role.${member.role}`),
            props.asked === null ? '' : t(`shell.role.${props.asked}`),
            member.title,
            member.email,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      </div>
      <Licences member={member} whyNot={whyNot} />
      <div className="flex flex-wrap gap-2 md:justify-end">
        <Button
          onPress={() => setLicensing(true)}
          whyNot={whyNot}
          whyShown
          label={t('people.addLicenceFor', { name: member.name })}
        >
          {t('people.addLicence')}
        </Button>
        <Button
          onPress={() => void makeLink()}
          whyNot={whyNot ?? (busy ? t('composer.saving') : null)}
          whyShown
          label={t('people.signInLinkFor', { name: member.name })}
        >
          {t('people.signInLink')}
        </Button>
        <Button
          onPress={() => setOpened(true)}
          whyNot={whyNot ?? (own ? t('access.ownAccess') : null)}
          whyShown
          label={t('access.accessFor', { name: member.name })}
        >
          {t('access.access')}
        </Button>
        <ProblemLine problem={problem} />
      </div>
      {opened && <AccessSheet member={member} close={() => setOpened(false)} />}
      {licensing && <NewLicenceSheet member={member} close={() => setLicensing(false)} />}
    </li>
  )
}

const standings = {
  valid: { words: 'people.licenceValid', tone: '' },
  soon: { words: 'people.licenceSoon', tone: 'font-semibold text-ink' },
  expired: { words: 'people.licenceExpired', tone: 'font-semibold text-bad' },
  future: { words: 'people.licenceFuture', tone: 'text-ink-2' },
} as const

function Licences({ member, whyNot }: { readonly member: Member; readonly whyNot: string | null }) {
  const { t } = useTranslation()
  const { busy, problem, saved } = useSaving()
  if (member.licences.length === 0)
    return (
      <p className="text-s text-ink-3">
        {member.role === 'practitioner'
          ? `${t('people.noLicence')}. ${t('people.noLicenceWords')}`
          : t('people.notNeeded')}
      </p>
    )
  return (
    <ul aria-label={t('people.licences')} className="text-s">
      {member.licences.map((licence) => {
        const standing = licenceStanding(licence, today())
        const day = dayWords(standing === 'future' ? licence.validFrom : licence.expiresOn)
        const { words, tone } = standings[standing]
        return (
          <li key={licence.id ?? licence.number} className={tone}>
            {t(words, { place: licence.jurisdiction, number: licence.number, day })}{' '}
            {licence.id !== undefined && (
              <Button
                onPress={() => void saved(() => writes.withdrawLicence(licence.id ?? ''))}
                whyNot={whyNot ?? (busy ? t('composer.saving') : null)}
                whyShown
                label={t('people.withdrawLicenceOf', { number: licence.number, name: member.name })}
              >
                {t('people.withdrawLicence')}
              </Button>
            )}
          </li>
        )
      })}
      <ProblemLine problem={problem} />
    </ul>
  )
}
