import { useId } from 'react'

/** One of a few, as radio buttons under a question. `value` null: nothing chosen yet. */
export function Options<T extends string>(props: {
  readonly label: string
  readonly value: T | null
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  readonly wrong?: string | null
}) {
  const id = useId()
  return (
    <fieldset data-wrong={Boolean(props.wrong)} aria-describedby={props.wrong ? `${id}-wrong` : undefined}>
      <legend className="text-s font-medium">{props.label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-5 gap-y-1">
        {props.options.map(({ value, label }) => (
          <label key={value} className="flex min-h-8 items-center gap-2">
            <input
              type="radio"
              name={id}
              checked={props.value === value}
              onChange={() => props.onChange(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {props.wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-s font-medium text-bad">
          {props.wrong}
        </p>
      )}
    </fieldset>
  )
}

/** One thing to say yes to, with what it means beneath. */
export function Tick(props: {
  readonly label: string
  readonly means?: string
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
  readonly wrong?: string | null
}) {
  const id = useId()
  const described = [props.means && `${id}-means`, props.wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="flex gap-3">
      <input
        id={id}
        type="checkbox"
        className="mt-1.5 shrink-0 self-start"
        checked={props.checked}
        aria-invalid={props.wrong ? true : undefined}
        aria-describedby={described || undefined}
        onChange={({ target }) => props.onChange(target.checked)}
      />
      <div>
        <label htmlFor={id} className="block font-medium">
          {props.label}
        </label>
        {props.means && (
          <p id={`${id}-means`} className="text-s text-ink-2">
            {props.means}
          </p>
        )}
        {props.wrong && (
          <p id={`${id}-wrong`} role="alert" className="text-s font-medium text-bad">
            {props.wrong}
          </p>
        )}
      </div>
    </div>
  )
}
