import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PrivacyView } from '../../../contract/privacy.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'
import { addableKinds, isHideable, type AddableKind } from './identifier-kinds.ts'

/** As many as one record may hold. */
const MOST = 60

type Word = PrivacyView['identifiers'][number]

/** A row that adds one word; after it the next one can be typed at once. */
export function AddWord(props: {
  readonly stands: readonly Word[]
  readonly busy: boolean
  readonly add: (word: Word) => Promise<boolean>
}) {
  const { t } = useTranslation()
  const [kind, setKind] = useState<AddableKind>('name')
  const [value, setValue] = useState('')
  const [wrong, setWrong] = useState<string | null>(null)
  const form = useRef<HTMLFormElement>(null)
  const add = async (): Promise<void> => {
    const word = { type: kind, value: value.trim() }
    const said = whyNot(word, props.stands)
    setWrong(said === null ? null : t(said, { count: MOST }))
    if (said === null && (await props.add(word))) setValue('')
    form.current?.querySelector('input')?.focus()
  }
  return (
    <form
      ref={form}
      noValidate
      className="mt-2 grid items-start gap-2 sm:grid-cols-[12rem_1fr_auto]"
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.busy) void add()
      }}
    >
      <Choice
        label={t('privacy.hidden.kind')}
        value={kind}
        onChange={setKind}
        options={addableKinds.map((one) => ({ value: one, label: t(`privacy.kind.${one}`) }))}
      />
      <Field
        label={t('privacy.hidden.value')}
        value={value}
        onChange={(typed) => {
          setValue(typed)
          setWrong(null)
        }}
        wrong={wrong}
      />
      <div className="sm:pt-6">
        <Button type="submit" onPress={() => {}} whyNot={props.busy ? t('composer.saving') : null} whyShown>
          {t('privacy.hidden.add')}
        </Button>
      </div>
    </form>
  )
}

function whyNot(word: Word, stands: readonly Word[]) {
  if (!isHideable(word.value)) return 'privacy.hidden.empty' as const
  if (stands.some((one) => one.type === word.type && one.value === word.value))
    return 'privacy.hidden.twice' as const
  return stands.length >= MOST ? ('privacy.hidden.full' as const) : null
}
