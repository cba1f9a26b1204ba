import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LibraryReadView, MeaningView } from '../../../contract/administration.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Field } from '../parts/field.tsx'
import { Part } from '../parts/page.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'

/** Finding pages by what they mean: off until a model is named. */
export function MeaningPart({ stored }: { readonly stored: MeaningView }) {
  const { t } = useTranslation()
  const [model, setModel] = useState(stored.model ?? '')
  const { busy, problem, saved } = useSaving()
  return (
    <Part title={t('settings.meaning')} intro={t('settings.meaningIntro')}>
      {stored.model === null && <p className="mb-3 text-ink-2">{t('settings.meaningOff')}</p>}
      <form
        className="flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          void saved(() => writes.meaning(model))
        }}
      >
        <Field label={t('settings.meaningModel')} value={model} onChange={setModel} required />
        <div className="flex flex-wrap items-center gap-3">
          <Button
            kind="main"
            type="submit"
            onPress={() => {}}
            whyNot={busy ? t('composer.saving') : null}
            whyShown
          >
            {t('settings.save')}
          </Button>
          {stored.model !== null && (
            <Button onPress={() => void saved(() => writes.meaning(null))}>
              {t('settings.meaningRemove')}
            </Button>
          )}
          <ProblemLine problem={problem} />
        </div>
      </form>
      {stored.model !== null && <HowFar stored={stored} />}
    </Part>
  )
}

function HowFar({ stored }: { readonly stored: MeaningView }) {
  const { t } = useTranslation()
  const [last, setLast] = useState<LibraryReadView | null>(null)
  const { busy, problem, save } = useSaving()
  const run = async (): Promise<void> => setLast(await save(() => writes.readMeanings()))
  return (
    <div className="mt-4 flex flex-wrap items-center gap-3">
      <p>{t('settings.meaningRead', { read: stored.read, of: stored.of })}</p>
      {stored.read < stored.of && (
        <Button onPress={() => void run()} whyNot={busy ? t('settings.meaningReading') : null}>
          {t('settings.meaningGoOn')}
        </Button>
      )}
      <output className="text-bad">{last?.fault}</output>
      <ProblemLine problem={problem} />
    </div>
  )
}
