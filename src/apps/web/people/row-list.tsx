import { useRef, type ReactNode } from 'react'
import { Button } from '../parts/button.tsx'

/** Rows that are added and removed one by one. A new row takes the focus; a removed one gives it to the add button. */
export function RowList<T>(props: {
  readonly label: string
  readonly hint: string
  readonly add: string
  readonly remove: (line: number) => string
  readonly removeWord: string
  readonly rows: readonly T[]
  readonly blank: T
  readonly most: number
  readonly onChange: (rows: readonly T[]) => void
  readonly children: (row: T, change: (row: T) => void) => ReactNode
}) {
  const list = useRef<HTMLFieldSetElement>(null)
  const { rows, onChange } = props
  const focus = (selector: string): void => {
    // The row stands on the page only after this render.
    requestAnimationFrame(() =>
      [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])].at(-1)?.focus(),
    )
  }
  return (
    <fieldset ref={list}>
      <legend className="text-s font-medium">{props.label}</legend>
      <p className="text-s text-ink-2">{props.hint}</p>
      {rows.map((row, place) => (
        <div key={place} data-row className="mt-2 grid items-end gap-2 sm:grid-cols-[1fr_1fr_auto]">
          {props.children(row, (changed) =>
            onChange(rows.map((other, at) => (at === place ? changed : other))),
          )}
          <div>
            <Button
              kind="plain"
              label={props.remove(place + 1)}
              onPress={() => {
                onChange(rows.filter((_, at) => at !== place))
                focus('[data-add] button')
              }}
            >
              {props.removeWord}
            </Button>
          </div>
        </div>
      ))}
      {rows.length < props.most && (
        <div data-add className="mt-2">
          <Button
            onPress={() => {
              onChange([...rows, props.blank])
              focus('[data-row]:last-of-type :is(input, select)')
            }}
          >
            {props.add}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
