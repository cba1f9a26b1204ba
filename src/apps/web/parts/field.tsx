import { useId } from 'react'

type FieldProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'password' | 'url' | 'number' | 'datetime-local'
  readonly hint?: string
  /** Why what stands here was not taken. */
  readonly wrong?: string | null
  readonly required?: boolean
  readonly readOnly?: boolean
  readonly rows?: number
}

export function Field(props: FieldProps) {
  const id = useId()
  const given = {
    id,
    className: 'field',
    value: props.value,
    required: props.required ?? false,
    readOnly: props.readOnly ?? false,
    'aria-describedby':
      [props.hint && `${id}-hint`, props.wrong && `${id}-wrong`].filter(Boolean).join(' ') || undefined,
    'aria-invalid': props.wrong ? true : undefined,
  }
  return (
    <div className="flex w-full flex-col gap-1">
      <label htmlFor={id} className="text-s font-medium">
        {props.label}
      </label>
      {props.hint && (
        <span id={`${id}-hint`} className="text-s text-ink-2">
          {props.hint}
        </span>
      )}
      {props.rows ? (
        <textarea {...given} rows={props.rows} onChange={(event) => props.onChange(event.target.value)} />
      ) : (
        <input
          {...given}
          type={props.type ?? 'text'}
          autoComplete="off"
          onChange={(event) => props.onChange(event.target.value)}
        />
      )}
      {props.wrong && (
        <p id={`${id}-wrong`} role="alert" className="text-s font-medium text-bad">
          {props.wrong}
        </p>
      )}
    </div>
  )
}

export function Choice<T extends string>(props: {
  readonly label: string
  readonly value: T
  readonly options: readonly { readonly value: T; readonly label: string }[]
  readonly onChange: (value: T) => void
  readonly quiet?: boolean
}) {
  const id = useId()
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={id} className={props.quiet ? 'text-s text-ink-2' : 'text-s font-medium'}>
        {props.label}
      </label>
      <select
        id={id}
        className="field"
        value={props.value}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.value === event.target.value)
          if (chosen) props.onChange(chosen.value)
        }}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
