import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import { PrivacyPart } from '../privacy/privacy-part.tsx'
import { Skeleton } from '../parts/seen.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { CrisisLines } from './crisis-lines.tsx'

const ProfilePart = lazy(async () => ({
  default: (await import('../profile/profile-part.tsx')).ProfilePart,
}))

/** What one reads before answering: who they are, what helps, and where they could turn. */
export function About({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const { client } = view
  const country =
    new Intl.DisplayNames(currentLocale(), { type: 'region' }).of(client.country) ?? client.country
  const facts = [
    [t('panel.client.name'), client.name],
    [t('panel.client.pronouns'), client.pronouns],
    [t('panel.client.born'), client.birthYear === null ? null : String(client.birthYear)],
    [
      t('panel.client.place'),
      view.jurisdiction === client.country ? country : `${country}, ${view.jurisdiction}`,
    ],
    [t('panel.client.language'), t(`shell.language_${view.language}`)],
    [t('panel.client.team'), view.practitioners.map((person) => person.name).join(', ')],
  ] as const
  return (
    <div className="flex flex-col gap-5">
      <section>
        <h2 className="font-semibold">{t('panel.client.record', { name: client.preferredName })}</h2>
        {client.about !== '' && (
          <p dir="auto" className="mt-2 break-words whitespace-pre-wrap">
            {client.about}
          </p>
        )}
        <dl className="mt-3">
          {facts.map(([name, value]) => (
            <div key={name} className="flex gap-3 border-b border-line py-1 text-s">
              <dt className="w-28 shrink-0 text-ink-2">{name}</dt>
              <dd dir="auto" className={value ? 'break-words' : 'text-ink-3'}>
                {value || t('panel.client.notSaid')}
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Suspense fallback={<Skeleton lines={4} />}>
        <ProfilePart view={view} />
      </Suspense>
      <PrivacyPart view={view} />
      <CrisisLines lines={view.crisisLines} country={country} />
    </div>
  )
}
