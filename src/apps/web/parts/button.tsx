import { useId, type ReactNode } from 'react'

export type ButtonProps = {
  readonly children: ReactNode
  readonly onPress: () => void
  readonly kind?: 'main' | 'plain' | 'alarm'
  /** Why it cannot be pressed now; null where it can. A disabled button stays in place and says why. */
  readonly whyNot?: string | null
  /** Where the reason already stands beside the button in other words. */
  readonly whyShown?: boolean
  readonly label?: string
  readonly type?: 'button' | 'submit'
  readonly keys?: string
}

export function Button(props: ButtonProps) {
  const whyId = useId()
  const whyNot = props.whyNot ?? null
  return (
    <>
      <button
        type={props.type ?? 'button'}
        className="button"
        data-kind={props.kind}
        aria-label={props.label}
        aria-keyshortcuts={props.keys}
        aria-disabled={whyNot !== null}
        aria-describedby={whyNot === null ? undefined : whyId}
        onClick={(event) => {
          if (whyNot !== null) event.preventDefault()
          else props.onPress()
        }}
      >
        {props.children}
      </button>
      {whyNot !== null && (
        <span id={whyId} className={props.whyShown ? 'sr-only' : 'text-s text-ink-2'}>
          {whyNot}
        </span>
      )}
    </>
  )
}
