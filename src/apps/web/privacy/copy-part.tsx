import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ConversationView } from '../../../contract/shapes.ts'
import type { Problem } from '../api/ask.ts'
import { saveFile } from '../api/save-file.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { announce } from '../shell/announce.tsx'

/** The client's copy of their record, for somebody who cannot fetch it from their own page. */
export function CopyPart({ view }: { readonly view: ConversationView }) {
  const { t } = useTranslation()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const save = async (): Promise<void> => {
    if (busy) return
    setBusy(true)
    const failed = await saveFile(`/api/conversations/${view.conversationId}/record`, 'record.zip')
    setBusy(false)
    setProblem(failed)
    if (failed === null) announce(t('privacy.copy.saved'))
  }
  return (
    <div className="flex flex-col items-start gap-3">
      <p className="text-s text-ink-2">{t('privacy.copy.intro', { name: view.client.preferredName })}</p>
      <p className="text-s text-ink-2">{t('privacy.copy.care', { name: view.client.preferredName })}</p>
      <Button onPress={() => void save()}>{t('privacy.copy.save')}</Button>
      <ProblemLine problem={problem} />
    </div>
  )
}
