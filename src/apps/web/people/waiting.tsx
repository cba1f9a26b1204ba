import { useTranslation } from 'react-i18next'
import type { PeopleView } from '../../../contract/administration.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { may, useSession } from '../shell/session.ts'
import { currentLocale } from '../words/words-in-use.ts'

type Asked = PeopleView['waiting'][number]

const when = (at: string): string =>
  new Intl.DateTimeFormat(currentLocale(), { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at))

/** What one administrator asked for and a second person says yes or no to; nothing where nothing waits. */
export function Waiting({ view }: { readonly view: PeopleView }) {
  const { t } = useTranslation()
  if (view.waiting.length === 0) return null
  return (
    <Part title={t('people.waiting.title')} intro={t('people.waiting.intro')}>
      <ul>
        {view.waiting.map((asked) => (
          <AskedRow key={asked.id} asked={asked} />
        ))}
      </ul>
    </Part>
  )
}

function AskedRow({ asked }: { readonly asked: Asked }) {
  const { t } = useTranslation()
  const session = useSession()
  const { busy, problem, saved } = useSaving()
  const own = asked.askedBy === session.member.id
  const name = asked.name ?? asked.issuer ?? ''
  const answer = async (given: 'confirmed' | 'refused'): Promise<void> => {
    if (await saved(() => writes.answerConfirmation(asked.id, given)))
      announce(t(given === 'confirmed' ? 'people.waiting.confirmed' : 'people.waiting.refused', { name }))
  }
  const busyWords = busy ? t('composer.saving') : null
  const mayNot = may(session, 'access.confirm') ? null : t('people.mayNot')
  return (
    <li className="flex flex-col gap-2 border-b border-line py-3">
      <p className="font-semibold">
        {asked.role === null
          ? t('people.waiting.provider', { issuer: name })
          : t('people.waiting.role', { name, role: t(`shell.role.${asked.role}`) })}
      </p>
      <p className="text-s text-ink-2">
        {t('people.waiting.by', { name: asked.askedByName, when: when(asked.askedAt) })}
      </p>
      <p>{t(`people.waiting.gives.${asked.role ?? 'identity-provider'}`)}</p>
      {asked.role !== null && (
        <p className="text-s text-ink-2">
          {t(asked.entered ? 'people.waiting.entered' : 'people.waiting.notEntered', { name })}
        </p>
      )}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          kind="main"
          onPress={() => void answer('confirmed')}
          whyNot={mayNot ?? (own ? t('people.waiting.own') : busyWords)}
          whyShown
          label={t('people.waiting.confirmFor', { name })}
        >
          {t('people.waiting.confirm')}
        </Button>
        <Button
          onPress={() => void answer('refused')}
          whyNot={mayNot ?? busyWords}
          label={t(own ? 'people.waiting.takeBackFor' : 'people.waiting.refuseFor', { name })}
        >
          {t(own ? 'people.waiting.takeBack' : 'people.waiting.refuse')}
        </Button>
        <ProblemLine problem={problem} />
      </div>
    </li>
  )
}
