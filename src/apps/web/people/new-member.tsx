import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewMember } from '../../../contract/administration.ts'
import { roles } from '../../../domain/access/actor.ts'
import { writes } from '../api/writes.ts'
import { Choice, Field } from '../parts/field.tsx'
import { FormSheet } from '../parts/form-sheet.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'

const blank: NewMember = { name: '', email: '', role: 'practitioner', title: '' }

export function NewMemberSheet({ close }: { readonly close: () => void }) {
  const { t } = useTranslation()
  const [member, setMember] = useState(blank)
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    if (!(await saved(() => writes.addMember(member)))) return
    announce(t('people.added', { name: member.name }))
    close()
  }
  const set = (change: Partial<NewMember>): void => setMember({ ...member, ...change })
  return (
    <FormSheet
      title={t('people.addMember')}
      busy={busy}
      problem={problem}
      save={() => void save()}
      close={close}
    >
      <Field label={t('people.name')} value={member.name} onChange={(name) => set({ name })} required />
      <Field
        label={t('people.email')}
        type="email"
        value={member.email}
        onChange={(email) => set({ email })}
        required
      />
      <Choice
        label={t('people.role')}
        value={member.role}
        onChange={(role) => set({ role })}
        options={roles.map((role) => ({ value: role, label: t(`shell.role.${role}`) }))}
      />
      <Field label={t('people.jobTitle')} value={member.title} onChange={(title) => set({ title })} />
    </FormSheet>
  )
}
