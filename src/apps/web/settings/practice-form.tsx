import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Settings } from '../../../contract/administration.ts'
import { assistLevels } from '../../../domain/policy/assist-level.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { HoursFields } from './hours-fields.tsx'

export function PracticeForm({ stored }: { readonly stored: Settings }) {
  const { t } = useTranslation()
  const [settings, setSettings] = useState(stored)
  const [done, setDone] = useState(false)
  const { busy, problem, saved } = useSaving()
  const set = (change: Partial<Settings>): void => {
    setDone(false)
    setSettings({ ...settings, ...change })
  }
  const save = async (): Promise<void> => {
    if (!(await saved(() => writes.settings(settings)))) return
    setDone(true)
    announce(t('settings.saved'))
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <Part title={t('settings.organisation')}>
        <div className="flex flex-col gap-4">
          <Field
            label={t('settings.name')}
            value={settings.name}
            onChange={(name) => set({ name })}
            required
          />
          <Choice
            label={t('settings.language')}
            value={settings.language}
            onChange={(language) => set({ language })}
            options={[
              { value: 'en', label: t('shell.language_en') },
              { value: 'es', label: t('shell.language_es') },
            ]}
          />
        </div>
      </Part>
      <Part title={t('settings.assist')} intro={t('settings.assistIntro')}>
        <Assist value={settings.assist} onChange={(assist) => set({ assist })} />
      </Part>
      <Part title={t('settings.languages')}>
        <div className="flex gap-3">
          <input
            id="remote-languages"
            type="checkbox"
            className="mt-1.5 self-start"
            aria-describedby="remote-languages-means"
            checked={settings.remoteForUnreadLanguages}
            onChange={({ target }) => set({ remoteForUnreadLanguages: target.checked })}
          />
          <div>
            <label htmlFor="remote-languages" className="block font-medium">
              {t('settings.remote')}
            </label>
            <p id="remote-languages-means" className="max-w-[68ch] text-s text-ink-2">
              {t('settings.remoteMeans')}
            </p>
          </div>
        </div>
      </Part>
      <Part title={t('settings.hours')} intro={t('settings.hoursIntro')}>
        <HoursFields hours={settings.hours} onChange={(hours) => set({ hours })} />
      </Part>
      <div className="mt-4 flex flex-wrap items-center gap-3">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={busy ? t('composer.saving') : null}
          whyShown
        >
          {t('settings.save')}
        </Button>
        <span className="text-s font-medium text-good">{done && t('settings.saved')}</span>
        <ProblemLine problem={problem} />
      </div>
    </form>
  )
}

function Assist(props: {
  readonly value: Settings['assist']
  readonly onChange: (level: Settings['assist']) => void
}) {
  const { t } = useTranslation()
  return (
    <fieldset className="flex flex-col">
      <legend className="sr-only">{t('settings.assist')}</legend>
      {assistLevels.map((level) => (
        <div key={level} className="flex gap-3 border-b border-line py-2">
          <input
            id={`assist-${level}`}
            type="radio"
            name="assist"
            className="mt-1.5 self-start"
            aria-describedby={`assist-${level}-means`}
            checked={props.value === level}
            onChange={() => props.onChange(level)}
          />
          <div>
            <label htmlFor={`assist-${level}`} className="block font-medium">
              {t(`settings.levels.${level}`)}
            </label>
            <p id={`assist-${level}-means`} className="text-s text-ink-2">
              {t(`settings.means.${level}`)}
            </p>
          </div>
        </div>
      ))}
    </fieldset>
  )
}
