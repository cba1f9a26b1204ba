import { useEffect, useRef, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Problem } from '../api/ask.ts'
import { Button } from '../parts/button.tsx'
import { ProblemLine } from '../parts/problem.tsx'

const FIRST_WRONG = '[aria-invalid="true"], [data-wrong="true"] input'

/** A form in place of what a part shows. Focus begins on its heading; after a press that was not taken, on the first
 * field that says why. */
export function StepForm(props: {
  readonly title: string
  readonly save: string
  readonly busy: boolean
  readonly problem: Problem | null
  /** Goes up with every press that was not taken. */
  readonly refused: number
  readonly onSave: () => void
  readonly onCancel: () => void
  readonly children: ReactNode
}) {
  const { t } = useTranslation()
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  useEffect(() => {
    if (props.refused > 0) form.current?.querySelector<HTMLElement>(FIRST_WRONG)?.focus()
  }, [props.refused])
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        if (!props.busy) props.onSave()
      }}
    >
      <h3 ref={heading} tabIndex={-1} className="font-semibold">
        {props.title}
      </h3>
      {props.children}
      <ProblemLine problem={props.problem} />
      <div className="flex flex-wrap gap-2">
        <Button
          kind="main"
          type="submit"
          onPress={() => {}}
          whyNot={props.busy ? t('composer.saving') : null}
          whyShown
        >
          {props.save}
        </Button>
        <Button onPress={props.onCancel}>{t('people.cancel')}</Button>
      </div>
    </form>
  )
}
