import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Locale } from '../../../domain/language.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice } from '../parts/field.tsx'
import { Float } from '../parts/float.tsx'
import { Icon } from '../parts/icons.tsx'
import { useStore } from '../parts/store.ts'
import { currentLocale, speak } from '../words/words-in-use.ts'
import { keep } from './kept.ts'
import { useSession } from './session.ts'
import { shortcutsShown } from './keys.ts'
import { setSound, sound } from './sound.ts'
import { setTheme, theme } from './theme.ts'
import { soundTone } from './tone.ts'

const signOut = async (): Promise<void> => {
  await writes.signOut()
  location.assign('/sign-in')
}

/** The server's own words follow: the cookie that its pages go by is set too, and everything is asked for again. */
async function switchTo(locale: Locale, cache: QueryClient): Promise<void> {
  keep('rapport-locale', locale)
  await speak(locale)
  await writes.language(locale)
  await cache.invalidateQueries()
}

function SoundChoice() {
  const { t } = useTranslation()
  const inUse = useStore(sound)
  return (
    <div className="flex flex-col items-start gap-1">
      <Choice
        label={t('shell.sound')}
        value={inUse}
        onChange={setSound}
        options={[
          { value: 'on', label: t('shell.soundOn') },
          { value: 'off', label: t('shell.soundOff') },
        ]}
      />
      {inUse === 'on' && <Button onPress={() => void soundTone()}>{t('shell.soundTry')}</Button>}
    </div>
  )
}

/** Who is signed in, and the choices of this screen. */
export function Me() {
  const { t } = useTranslation()
  const session = useSession()
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <button
        ref={button}
        type="button"
        className="button min-w-8"
        data-kind="plain"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={`${session.member.name}, ${t('shell.me')}`}
        onClick={() => setOpen(true)}
      >
        <span className="hidden max-w-[22ch] truncate text-ink sm:inline">{session.member.name}</span>
        <Icon name="menu" />
      </button>
      {open && (
        <Float anchor={button} label={t('shell.me')} onClose={() => setOpen(false)}>
          <MeSheet close={() => setOpen(false)} />
        </Float>
      )}
    </>
  )
}

function MeSheet({ close }: { readonly close: () => void }) {
  const { t } = useTranslation()
  const { member } = useSession()
  const cache = useQueryClient()
  const inUse = useStore(theme)
  return (
    <div className="flex flex-col gap-3">
      <p>
        <span className="block font-semibold">{member.name}</span>
        <span className="text-s text-ink-2">
          {[member.title, t(`shell.role.${member.role}`)].filter((part) => part !== '').join(' · ')}
        </span>
      </p>
      <Choice
        label={t('shell.theme')}
        value={inUse}
        onChange={setTheme}
        options={[
          { value: 'system', label: t('shell.themeSystem') },
          { value: 'light', label: t('shell.themeLight') },
          { value: 'dark', label: t('shell.themeDark') },
        ]}
      />
      <Choice
        label={`${t('shell.language')} / ${currentLocale() === 'en' ? 'Idioma' : 'Language'}`}
        value={currentLocale()}
        onChange={(locale) => {
          void switchTo(locale, cache)
        }}
        options={[
          { value: 'en', label: 'English' },
          { value: 'es', label: 'Español' },
        ]}
      />
      <SoundChoice />
      <div className="flex flex-wrap justify-between gap-2 border-t border-line pt-3">
        <Button
          onPress={() => {
            close()
            shortcutsShown.set(true)
          }}
        >
          {t('shell.shortcuts')} <kbd className="key">?</kbd>
        </Button>
        <a className="button" href="/account">
          {t('shell.account')}
        </a>
        <Button onPress={() => void signOut()}>{t('shell.signOut')}</Button>
      </div>
    </div>
  )
}
