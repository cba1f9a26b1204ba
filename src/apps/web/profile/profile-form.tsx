import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileVersionView } from '../../../contract/agreed-profile.ts'
import type { ConversationView } from '../../../contract/shapes.ts'
import { blankProfile, profileParts, type ProfilePart } from '../../../domain/agreed-profile/profile.ts'
import { readProfile } from '../../../domain/agreed-profile/read-profile.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'

type Typed = Readonly<Record<ProfilePart, string>>

/** Four parts, one thing a line. What a practitioner saves waits for the client. */
export function ProfileForm(props: {
  readonly view: ConversationView
  readonly latest: ProfileVersionView | null
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const { view, latest, close } = props
  const { busy, problem, save } = useSaving()
  // What these words were begun on; after one that moved on, the next save is on top of what stands then.
  const [basedOn, setBasedOn] = useState(latest?.version ?? 0)
  const [typed, setTyped] = useState<Typed>(() => typedFrom(latest))
  const read = readProfile(linesOf(typed))
  const wrong = read.ok ? null : (read.refusal.detail ?? '')
  const store = async (): Promise<void> => {
    if (!read.ok) return
    const { goals, language, helps, avoid } = read.value
    const profile = { goals: [...goals], language: [...language], helps: [...helps], avoid: [...avoid] }
    const kept = await save(() => writes.profile(view.conversationId, { basedOn, profile }))
    if (!kept) return setBasedOn(Math.max(basedOn, latest?.version ?? 0))
    announce(t('panel.profile.saved'))
    close()
  }
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy) void store()
      }}
    >
      {profileParts.map((part) => (
        <Field
          key={part}
          label={t(`panel.profile.${part}`)}
          hint={t('panel.profile.perLine')}
          rows={3}
          value={typed[part]}
          wrong={wrong === part ? t('panel.profile.wrong') : null}
          onChange={(words) => setTyped({ ...typed, [part]: words })}
        />
      ))}
      <ProblemLine problem={problem} />
      <div className="flex flex-wrap gap-2">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={busy ? t('composer.saving') : null}
          whyShown
        >
          {t('panel.profile.save')}
        </Button>
        <Button onPress={close}>{t('panel.profile.cancel')}</Button>
      </div>
    </form>
  )
}

function typedFrom(latest: ProfileVersionView | null): Typed {
  const { goals, language, helps, avoid } = latest?.profile ?? blankProfile
  return {
    goals: goals.join('\n'),
    language: language.join('\n'),
    helps: helps.join('\n'),
    avoid: avoid.join('\n'),
  }
}

const linesOf = ({ goals, language, helps, avoid }: Typed) => ({
  goals: goals.split('\n'),
  language: language.split('\n'),
  helps: helps.split('\n'),
  avoid: avoid.split('\n'),
})
