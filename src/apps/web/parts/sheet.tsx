import { useEffect, useRef, type ReactNode } from 'react'

/** A modal sheet. `onClose` null: it waits for an answer and escape does nothing. Focus starts on the heading, so
 * that a key meant for what was underneath answers nothing here. */
export function Sheet(props: {
  readonly title: ReactNode
  readonly titleId: string
  readonly role?: 'alertdialog'
  readonly tone?: 'alarm'
  /** `tall`: always as high as it may be, so that it does not jump when its content changes. */
  readonly size?: 'tall'
  readonly describedBy?: string
  readonly onClose: (() => void) | null
  readonly children: ReactNode
}) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    heading.current?.focus()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      role={props.role}
      className="sheet"
      data-tone={props.tone}
      data-size={props.size}
      aria-labelledby={props.titleId}
      aria-describedby={props.describedBy}
      onCancel={(event) => {
        event.preventDefault()
        props.onClose?.()
      }}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key !== 'Escape') return
        event.preventDefault()
        props.onClose?.()
      }}
      // A browser may close a dialog on a second escape whatever we say: open it again while it still waits.
      onClose={() => {
        if (dialog.current?.isConnected) dialog.current.showModal()
      }}
    >
      <h2 ref={heading} id={props.titleId} tabIndex={-1} className="text-l font-semibold text-balance">
        {props.title}
      </h2>
      {props.children}
    </dialog>
  )
}
