import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AgreedProfileView, ProfileVersionView } from '../../../contract/agreed-profile.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import { profileParts, type AgreedProfile } from '../../../domain/agreed-profile/profile.ts'
import { reads } from '../api/reads.ts'
import { Button } from '../parts/button.tsx'
import { Seen } from '../parts/seen.tsx'
import { dayWords } from '../privacy/days.ts'
import { currentLocale } from '../words/words-in-use.ts'
import { ProfileForm } from './profile-form.tsx'

/** What was agreed with the client, and the way to change it. */
export function ProfilePart({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const query = useQuery(reads.profile(view.conversationId))
  return (
    <section className="flex flex-col gap-2">
      <h2 className="font-semibold">{t('panel.profile.title')}</h2>
      <p className="text-s text-ink-2">{t('panel.profile.intro', { name: view.client.preferredName })}</p>
      <Seen query={query} lines={4}>
        {(read) => <Standing view={view} read={read} />}
      </Seen>
    </section>
  )
}

function Standing(props: { readonly view: ConversationView; readonly read: AgreedProfileView }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const { view, read } = props
  const [latest] = read.versions
  if (open) return <ProfileForm view={view} latest={latest ?? null} close={() => setOpen(false)} />
  return (
    <>
      {latest ? (
        <>
          <p className="text-s text-ink-2">
            <Whose version={latest} name={view.client.preferredName} />
          </p>
          <Lines profile={latest.profile} />
        </>
      ) : (
        <p className="text-s text-ink-2">{t('panel.profile.none')}</p>
      )}
      {read.mayWrite && (
        <div>
          <Button onPress={() => setOpen(true)}>{t('panel.profile.change')}</Button>
        </div>
      )}
    </>
  )
}

function Whose({ version, name }: { readonly version: ProfileVersionView; readonly name: string }) {
  const { t } = useTranslation()
  const day = dayWords(version.at, currentLocale(), 'here')
  if (version.writtenBy === null) return t('panel.profile.agreed', { name, day })
  return t('panel.profile.waits', { who: version.writtenBy, name, day })
}

function Lines({ profile }: { readonly profile: AgreedProfile }) {
  const { t } = useTranslation()
  return (
    <dl className="text-s">
      {profileParts
        .filter((part) => profile[part].length > 0)
        .map((part) => (
          <div key={part} className="border-b border-line py-1">
            <dt className="text-ink-2">{t(`panel.profile.${part}`)}</dt>
            {profile[part].map((line, at) => (
              <dd key={at} dir="auto" className="break-words">
                {line}
              </dd>
            ))}
          </div>
        ))}
    </dl>
  )
}
