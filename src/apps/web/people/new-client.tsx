import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewClient, PeopleView } from '../../../contract/administration.ts'
import { writes } from '../api/writes.ts'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { AroundThem } from './around-them.tsx'
import { asNewClient, blankClient, type ClientForm } from './client-form.ts'

type Set = (change: Partial<ClientForm>) => void

export function NewClientSheet({ view, close }: { readonly view: PeopleView; readonly close: () => void }) {
  const { t } = useTranslation()
  const [form, setForm] = useState(blankClient)
  const { busy, problem, saved } = useSaving()
  const set: Set = (change) => setForm({ ...form, ...change })
  const save = async (): Promise<void> => {
    const client: NewClient = asNewClient(form)
    if (!(await saved(() => writes.addClient(client)))) return
    announce(t('people.added', { name: client.name }))
    close()
  }
  return (
    <FormSheet
      title={t('people.addClient')}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={close}
    >
      <Who form={form} set={set} />
      <Where form={form} set={set} />
      <Team form={form} set={set} view={view} />
      <AroundThem form={form} set={set} />
      <Field label={t('people.about')} value={form.about} onChange={(about) => set({ about })} rows={3} />
    </FormSheet>
  )
}

function Who({ form, set }: { readonly form: ClientForm; readonly set: Set }) {
  const { t } = useTranslation()
  return (
    <>
      <Field label={t('people.name')} value={form.name} onChange={(name) => set({ name })} required />
      <Field
        label={t('people.preferredName')}
        value={form.preferredName}
        onChange={(preferredName) => set({ preferredName })}
      />
      <div className="grid items-end gap-4 sm:grid-cols-2">
        <Field
          label={t('people.pronouns')}
          value={form.pronouns}
          onChange={(pronouns) => set({ pronouns })}
        />
        <Field
          label={t('people.birthYear')}
          type="number"
          value={form.birthYear}
          onChange={(birthYear) => set({ birthYear })}
        />
        <Field label={t('people.phone')} value={form.phone} onChange={(phone) => set({ phone })} />
        <Field
          label={t('people.clientEmail')}
          type="email"
          value={form.email}
          onChange={(email) => set({ email })}
        />
      </div>
    </>
  )
}

function Where({ form, set }: { readonly form: ClientForm; readonly set: Set }) {
  const { t } = useTranslation()
  return (
    <div className="grid items-end gap-4 sm:grid-cols-2">
      <Field
        label={t('people.jurisdiction')}
        value={form.jurisdiction}
        onChange={(jurisdiction) => set({ jurisdiction })}
        required
      />
      <Field
        label={t('people.country')}
        value={form.country}
        onChange={(country) => set({ country })}
        required
      />
      <Choice
        label={t('people.language')}
        value={form.language}
        onChange={(language) => set({ language })}
        options={[
          { value: 'en', label: t('shell.language_en') },
          { value: 'es', label: t('shell.language_es') },
        ]}
      />
    </div>
  )
}

function Team(props: { readonly form: ClientForm; readonly set: Set; readonly view: PeopleView }) {
  const { t } = useTranslation()
  const { form, set } = props
  const practitioners = props.view.members.filter((member) => member.role === 'practitioner')
  return (
    <fieldset>
      <legend className="text-s font-medium">{t('people.team')}</legend>
      <p className="text-s text-ink-2">{t('people.teamHint')}</p>
      {practitioners.map(({ id, name }) => (
        <label key={id} className="mt-1 flex items-center gap-2">
          <input
            type="checkbox"
            checked={form.team.includes(id)}
            onChange={({ target }) =>
              set({ team: target.checked ? [...form.team, id] : form.team.filter((other) => other !== id) })
            }
          />
          {name}
        </label>
      ))}
    </fieldset>
  )
}
