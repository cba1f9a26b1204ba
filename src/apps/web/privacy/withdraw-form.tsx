import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { writes } from '../api/writes.ts'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { Tick } from './options.tsx'
import type { PartProps } from './part-props.ts'
import { draftsOf } from './state-line.ts'
import { StepForm } from './step-form.tsx'

/** The client took it back, or wants what it gave deleted. */
export function WithdrawForm({ view, privacy, done }: PartProps & { readonly done: () => void }) {
  const { t } = useTranslation()
  const state = draftsOf(privacy)?.state
  const holds = state === 'in-force' || state === 'for-another-model'
  const [deletes, setDeletes] = useState(false)
  const { busy, problem, saved } = useSaving()
  const save = async (): Promise<void> => {
    const deleteDerived = deletes || !holds
    const told = { purpose: 'draft-replies', deleteDerived } as const
    if (!(await saved(() => writes.recordWithdrawal(view.conversationId, told)))) return
    announce(
      t(!holds ? 'privacy.back.deleted' : deleteDerived ? 'privacy.back.savedDeleted' : 'privacy.back.saved'),
    )
    done()
  }
  return (
    <StepForm
      title={t(holds ? 'privacy.back.title' : 'privacy.back.deleteTitle')}
      save={t(holds ? 'privacy.back.save' : 'privacy.back.saveDelete')}
      busy={busy}
      problem={problem}
      refused={0}
      onSave={() => void save()}
      onCancel={done}
    >
      {holds ? (
        <>
          <p>{t('privacy.back.words', { name: view.client.preferredName })}</p>
          <Tick
            label={t('privacy.back.delete')}
            means={t('privacy.back.deleteWords')}
            checked={deletes}
            onChange={setDeletes}
          />
        </>
      ) : (
        <p>{t('privacy.back.deleteWords')}</p>
      )}
    </StepForm>
  )
}
