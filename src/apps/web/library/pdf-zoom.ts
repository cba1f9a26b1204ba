import { useLayoutEffect, useRef, type KeyboardEvent, type RefObject, type TouchEvent } from 'react'

export const SMALLEST = 1
export const LARGEST = 4
/** One press makes it larger by so much. */
const STEP = 1.25
/** Dots of a canvas that every browser draws; telephones stop at 16.7 million. */
const MOST_DOTS = 16_000_000

export const within = (zoom: number): number => Math.min(LARGEST, Math.max(SMALLEST, zoom))
export const larger = (zoom: number): number => within(zoom * STEP)
export const smaller = (zoom: number): number => within(zoom / STEP)

/** Dots for each point of a page of this size, so that it is sharp and no more than can be drawn. */
export function dotsFor(page: { readonly width: number; readonly height: number }, width: number): number {
  const wanted = (width / page.width) * Math.min(2, devicePixelRatio)
  return Math.min(wanted, Math.sqrt(MOST_DOTS / (page.width * page.height)))
}

/** What is looked at stays in sight while it grows. */
export function useSteady(frame: RefObject<HTMLElement | null>, zoom: number): void {
  const before = useRef(zoom)
  useLayoutEffect(() => {
    const [shown, ratio] = [frame.current, zoom / before.current]
    before.current = zoom
    if (!shown || ratio === 1) return
    const [x, y] = [shown.clientWidth / 2, shown.clientHeight / 2]
    shown.scrollLeft = (shown.scrollLeft + x) * ratio - x
    shown.scrollTop = (shown.scrollTop + y) * ratio - y
  }, [frame, zoom])
}

/** Two fingers, and the keys + - 0 while the page has the focus. */
export function useZoomHands(zoom: number, setZoom: (to: number) => void) {
  const pinch = useRef<{ readonly apart: number; readonly zoom: number } | null>(null)
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const to =
        event.key === '+' || event.key === '=' ? larger(zoom) : event.key === '-' ? smaller(zoom) : null
      if (to === null && event.key !== '0') return
      event.preventDefault()
      setZoom(to ?? SMALLEST)
    },
    onTouchStart: (event: TouchEvent) => {
      const apart = apartIn(event)
      pinch.current = apart === null ? null : { apart, zoom }
    },
    onTouchMove: (event: TouchEvent) => {
      const apart = apartIn(event)
      if (pinch.current && apart !== null) setZoom(within((pinch.current.zoom * apart) / pinch.current.apart))
    },
    onTouchEnd: () => {
      pinch.current = null
    },
  }
}

function apartIn({ touches }: TouchEvent): number | null {
  const [one, other] = [touches[0], touches[1]]
  if (!one || !other || touches.length !== 2) return null
  return Math.max(1, Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY))
}
