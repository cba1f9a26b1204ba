import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivacyView } from '../../../contract/privacy.ts'
import { writes } from '../api/writes.ts'
import { Choice, Field } from '../parts/field.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { currentLocale } from '../words/words-in-use.ts'
import { dayWords, lastDay } from './days.ts'
import { Options, Tick } from './options.tsx'
import type { PartProps } from './part-props.ts'
import { StepForm } from './step-form.tsx'
import {
  blankTold,
  isConfirmed,
  readKey,
  toldOf,
  wasChanged,
  wordingIn,
  wrongIn,
  type ToldField,
  type ToldForm,
} from './told-form.ts'

/** Fields that the server names and this form has. */
const ours: readonly string[] = ['guardian', 'way', 'until'] satisfies readonly ToldField[]

/** Writes down a yes that was told in person, by phone or on paper, after the words were read out. */
export function ConsentForm({ view, privacy, done }: PartProps & { readonly done: () => void }) {
  const { t } = useTranslation()
  const cache = useQueryClient()
  const [opened] = useState(() => Date.now())
  const [form, setForm] = useState(() => blankTold(view.language, opened))
  const [named, setNamed] = useState<readonly string[]>([])
  const [refused, setRefused] = useState(0)
  const { busy, problem, saved } = useSaving()
  const name = view.client.preferredName
  const set = (change: Partial<ToldForm>): void => {
    setNamed([])
    setForm({ ...form, ...change })
  }
  const refuse = (fields: readonly string[]): void => {
    setNamed(fields)
    setRefused(refused + 1)
  }
  const save = async (): Promise<void> => {
    const told = toldOf(form, privacy)
    if (wrongIn(form, privacy, opened).length > 0 || !told) return refuse([])
    const answer = await saved(async () => {
      const sent = await writes.recordConsent(view.conversationId, told)
      if (!sent.ok) refuse(sent.problem.fields ?? [])
      return sent
    })
    if (!answer) return void cache.invalidateQueries({ queryKey: ['conversation', view.conversationId] })
    announce(t('privacy.form.saved'))
    done()
  }
  const wrong = refused > 0 ? [...wrongIn(form, privacy, opened), ...named] : []
  const changed = named.includes('provider') || named.includes('version') || wasChanged(form, privacy)
  return (
    <StepForm
      title={t('privacy.form.title')}
      save={t('privacy.form.save')}
      busy={busy}
      problem={changed || named.some((field) => ours.includes(field)) ? null : problem}
      refused={refused}
      onSave={() => void save()}
      onCancel={done}
    >
      <Aloud privacy={privacy} form={form} set={set} />
      {changed && (
        <p role="alert" className="text-s font-medium text-bad">
          {t('privacy.form.changed')}
        </p>
      )}
      <Answers form={form} set={set} wrong={wrong} name={name} opened={opened} />
      <Tick
        label={t('privacy.form.confirm')}
        checked={isConfirmed(form, privacy)}
        onChange={(yes) => set({ confirmed: yes ? readKey(privacy, form.language) : null })}
        wrong={wrong.includes('confirmed') && !changed ? t('privacy.form.confirmMissing') : null}
      />
    </StepForm>
  )
}

type FormProps = { readonly form: ToldForm; readonly set: (change: Partial<ToldForm>) => void }

/** The words as they are read out, in the language the client speaks. */
function Aloud({ privacy, form, set }: FormProps & { readonly privacy: PrivacyView }) {
  const { t } = useTranslation()
  const wording = wordingIn(privacy, form.language)
  return (
    <>
      <Choice
        label={t('privacy.form.language')}
        value={form.language}
        onChange={(language) => set({ language })}
        options={[
          { value: 'en', label: t('shell.language_en') },
          { value: 'es', label: t('shell.language_es') },
        ]}
      />
      <figure>
        <figcaption className="text-s font-medium">{t('privacy.form.aloud')}</figcaption>
        <blockquote
          lang={form.language}
          className="mt-1 flex flex-col gap-2 border-l-4 border-accent bg-sunken px-3 py-2 text-m"
        >
          {wording?.sentences.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </blockquote>
      </figure>
    </>
  )
}

function Answers(
  props: FormProps & {
    readonly wrong: readonly string[]
    readonly name: string
    readonly opened: number
  },
) {
  const { t } = useTranslation()
  const { form, set, wrong, name } = props
  const day = dayWords(lastDay(props.opened), currentLocale(), 'utc')
  return (
    <>
      <Options
        label={t('privacy.form.who')}
        value={form.givenBy}
        onChange={(givenBy) => set({ givenBy })}
        options={[
          { value: 'client', label: t('privacy.form.client', { name }) },
          { value: 'guardian', label: t('privacy.form.guardian', { name }) },
        ]}
      />
      {form.givenBy === 'guardian' && (
        <Field
          label={t('privacy.form.guardianName')}
          value={form.guardian}
          onChange={(guardian) => set({ guardian })}
          wrong={wrong.includes('guardian') ? t('privacy.form.guardianMissing') : null}
        />
      )}
      <Options
        label={t('privacy.form.how')}
        value={form.way}
        onChange={(way) => set({ way })}
        wrong={wrong.includes('way') ? t('privacy.form.howMissing') : null}
        options={[
          { value: 'in-person', label: t('privacy.form.inPerson') },
          { value: 'by-phone', label: t('privacy.form.byPhone') },
          { value: 'on-paper', label: t('privacy.form.onPaper') },
        ]}
      />
      <div className="max-w-96">
        <Field
          label={t('privacy.form.until')}
          hint={t('privacy.form.untilHint', { day })}
          type="date"
          value={form.until}
          onChange={(until) => set({ until })}
          wrong={wrong.includes('until') ? t('privacy.form.untilWrong', { day }) : null}
        />
      </div>
    </>
  )
}
