import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { erasureReasons, type ErasureReason } from '../../../domain/erasure/erasure.ts'
import { writes } from '../api/writes.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { ProblemLine } from '../parts/problem.tsx'
import { useSaving } from '../parts/saving.ts'
import { announce } from '../shell/announce.tsx'
import { isSameName } from './same-name.ts'

export type ErasedBecause = Exclude<ErasureReason, 'retention'>
const byHand = erasureReasons.filter((one): one is ErasedBecause => one !== 'retention')

/** Erases one client: what will happen, why, and their whole name typed, so that it is nobody else by a slip. */
export function ErasePart(props: {
  readonly client: { readonly clientId: string; readonly name: string }
  readonly held: boolean
  readonly close: () => void
}) {
  const { t } = useTranslation()
  const { clientId, name } = props.client
  const [because, setBecause] = useState<ErasedBecause>('client-asked')
  const [typed, setTyped] = useState('')
  const { busy, problem, saved } = useSaving()
  const erase = async (): Promise<void> => {
    if (!(await saved(() => writes.eraseClient(clientId, because)))) return
    announce(t('people.keep.erased'))
    props.close()
  }
  const why = props.held
    ? t('people.keep.heldNow')
    : isSameName(typed, name)
      ? null
      : t('people.keep.nameMissing')
  return (
    <section className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="font-semibold">{t('people.keep.erase')}</h3>
      <p>{t('people.keep.what')}</p>
      <ul className="list-disc pl-5 text-s">
        {(['words', 'link', 'care', 'stays', 'backups'] as const).map((line) => (
          <li key={line}>{t(`people.keep.whatLines.${line}`)}</li>
        ))}
      </ul>
      <Choice
        label={t('people.keep.because')}
        value={because}
        onChange={setBecause}
        options={byHand.map((value) => ({ value, label: t(`people.keep.becauseOf.${value}`) }))}
      />
      <Field
        label={t('people.keep.typeName')}
        hint={t('people.keep.typeNameHint', { name })}
        value={typed}
        onChange={setTyped}
      />
      <ProblemLine problem={problem} />
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="alarm" onPress={() => void erase()} whyNot={busy ? t('composer.saving') : why}>
          {t('people.keep.eraseNow')}
        </Button>
      </div>
    </section>
  )
}
