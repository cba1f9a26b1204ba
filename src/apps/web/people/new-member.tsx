import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NewMember } from '../../../contract/administration.ts'
import { givenRoles } from '../../../domain/access/actor.ts'
import { toConfirm } from '../../../domain/access/confirmation.ts'
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
        options={givenRoles.map((role) => ({ value: role, label: t(`shell.role.${role}`) }))}
      />
      {toConfirm(member.role) !== null && <p className="text-s text-ink-2">{t('people.waiting.hint')}</p>}
      <Field label={t('people.jobTitle')} value={member.title} onChange={(title) => set({ title })} />
    </FormSheet>
  )
}
