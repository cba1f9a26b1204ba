import { useEffect, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react'

const GAP = 6
const EDGE = 8

/** A label that floats beside what it explains, in the browser's top layer; escape or a press elsewhere closes it,
 * and focus goes back to where it came from. */
export function Float(props: {
  readonly anchor: RefObject<HTMLElement | null>
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const box = useRef<HTMLDialogElement>(null)
  const { anchor, onClose } = props
  useLayoutEffect(() => {
    const element = box.current
    if (!element) return
    element.showPopover()
    const place = (): void => putBeside(element, anchor.current)
    place()
    element.focus()
    addEventListener('scroll', place, { capture: true, passive: true })
    addEventListener('resize', place)
    return () => {
      removeEventListener('scroll', place, { capture: true })
      removeEventListener('resize', place)
    }
  }, [anchor])
  useEffect(() => {
    const element = box.current
    const closed = (event: Event): void => {
      if (event instanceof ToggleEvent && event.newState === 'closed') onClose()
    }
    element?.addEventListener('toggle', closed)
    return () => element?.removeEventListener('toggle', closed)
  }, [onClose])
  return (
    <dialog ref={box} popover="auto" aria-label={props.label} tabIndex={-1} className="float">
      {props.children}
    </dialog>
  )
}

function putBeside(box: HTMLElement, anchor: HTMLElement | null): void {
  const at = anchor?.getClientRects()[0]
  if (!at) return
  const { width, height } = box.getBoundingClientRect()
  const below = at.bottom + GAP + height <= innerHeight - EDGE
  box.style.left = `${Math.max(EDGE, Math.min(at.left, innerWidth - width - EDGE))}px`
  box.style.top = `${below ? at.bottom + GAP : Math.max(EDGE, at.top - GAP - height)}px`
}
