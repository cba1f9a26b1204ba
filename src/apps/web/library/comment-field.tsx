import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { WithSourceView } from '../../../contract/source-page.ts'
import { mentionsIn } from '../../../domain/evidence/discussion/comment.ts'
import { Button } from '../parts/button.tsx'
import { Choice, Field } from '../parts/field.tsx'

/** Where somebody writes; a colleague is named by hand with `@`, or chosen from the list. Nothing is lost where it could
 * not be saved. */
export function CommentField(props: {
  readonly label: string
  readonly send: string
  readonly colleagues: WithSourceView['colleagues']
  readonly before?: string
  readonly save: (text: string) => Promise<boolean>
  readonly close: (() => void) | null
}) {
  const { t } = useTranslation()
  const [text, setText] = useState(props.before ?? '')
  const [busy, setBusy] = useState(false)
  const named = mentionsIn(text, props.colleagues)
  const whyNot = text.trim() === '' ? t('library.talk.empty') : busy ? t('shell.loading') : null
  const save = async (): Promise<void> => {
    setBusy(true)
    const done = await props.save(text)
    setBusy(false)
    if (!done) return
    setText('')
    props.close?.()
  }
  return (
    <form
      className="mt-2 flex flex-col gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        if (whyNot === null) void save()
      }}
    >
      <Field label={props.label} hint={t('library.noClients')} value={text} onChange={setText} rows={3} />
      <div className="flex flex-wrap items-end gap-3">
        <Choice
          label={t('library.talk.mention')}
          quiet
          value=""
          onChange={(name) => {
            if (name !== '') setText(`${text}${text === '' || text.endsWith(' ') ? '' : ' '}@${name} `)
          }}
          options={[
            { value: '', label: t('library.talk.choose') },
            ...props.colleagues.map(({ name }) => ({ value: name, label: name })),
          ]}
        />
        {named.length > 0 && (
          <p className="text-s text-ink-2">
            {t('library.talk.tells', { names: named.map(({ name }) => name).join(', ') })}
          </p>
        )}
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button kind="main" type="submit" onPress={() => undefined} whyNot={whyNot} whyShown>
          {props.send}
        </Button>
        {props.close && <Button onPress={props.close}>{t('library.cancel')}</Button>}
      </div>
    </form>
  )
}
