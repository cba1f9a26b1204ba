import { useId, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../api/ask.ts'
import { Button } from './button.tsx'
import { ProblemLine } from './problem.tsx'
import { Sheet } from './sheet.tsx'

/** A form on a sheet: fields, what was refused, save and cancel. */
export function FormSheet(props: {
  readonly title: string
  readonly busy: boolean
  readonly problem: Problem | null
  readonly save: () => void
  /** What the button says; “save” where left out. */
  readonly saveWords?: string
  readonly close: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const id = useId()
  return (
    <Sheet title={props.title} titleId={id} onClose={props.close}>
      <form
        className="mt-4 flex flex-col gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          if (!props.busy) props.save()
        }}
      >
        {props.children}
        <ProblemLine problem={props.problem} />
        <div className="flex flex-wrap justify-end gap-2">
          <Button onPress={props.close}>{t('people.cancel')}</Button>
          <Button
            kind="main"
            type="submit"
            onPress={() => {}}
            whyNot={props.busy ? t('composer.saving') : null}
            whyShown
          >
            {props.saveWords ?? t('people.save')}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}
