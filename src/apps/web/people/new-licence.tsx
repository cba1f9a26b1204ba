import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewLicence, PeopleView } from '../../../contract/administration.ts'
import { writes } from '../api/writes.ts'
import { Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { useSaving } from '../parts/saving.ts'
import { today } from './days.ts'

export function NewLicenceSheet(props: {
  readonly member: PeopleView['members'][number]
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const { member, close } = props
  const [licence, setLicence] = useState<NewLicence>({
    jurisdiction: '',
    number: '',
    validFrom: today(),
    expiresOn: '',
  })
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    if (await saved(() => writes.addLicence(member.id, licence))) close()
  }
  const set = (change: Partial<NewLicence>): void => setLicence({ ...licence, ...change })
  return (
    <FormSheet
      title={t('people.addLicenceFor', { name: member.name })}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={close}
    >
      <Field
        label={t('people.place')}
        value={licence.jurisdiction}
        onChange={(place) => set({ jurisdiction: place.toUpperCase() })}
        required
      />
      <Field
        label={t('people.number')}
        value={licence.number}
        onChange={(number) => set({ number })}
        required
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={t('people.validFrom')}
          type="date"
          value={licence.validFrom}
          onChange={(validFrom) => set({ validFrom })}
          required
        />
        <Field
          label={t('people.expiresOn')}
          type="date"
          value={licence.expiresOn}
          onChange={(expiresOn) => set({ expiresOn })}
          required
        />
      </div>
    </FormSheet>
  )
}
