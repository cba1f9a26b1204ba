import { useEffect, useRef } from 'react'
import { makeStore } from '../parts/store.ts'
import { kept, keep } from './kept.ts'

/** What a key press is called in our tables: `j`, `?`, `mod+enter`, `escape`. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>): string {
  const key = event.key.toLowerCase()
  if (event.altKey) return `alt+${key}`
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key
}

/** Whether the key belongs to what is being typed. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'button'].includes(target.type)
  return (
    target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  )
}

/** Single keys can be switched off (WCAG 2.1.4): speech input would otherwise press them. */
export const singleKeys = makeStore(kept('rapport-single-keys') !== 'off')
/** Whether the list of keys is open. */
export const shortcutsShown = makeStore(false)
export function setSingleKeys(on: boolean): void {
  keep('rapport-single-keys', on ? 'on' : 'off')
  singleKeys.set(on)
}

/** `mod` as this keyboard names it. */
export const modKey = (): string => (/mac|iphone|ipad/i.test(navigator.userAgent) ? '⌘' : 'Ctrl')

type Keys = Readonly<Record<string, (event: KeyboardEvent) => void>>

/** Listens for keys of a view while it is shown. Nothing fires while somebody types, or under a modal sheet. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || !singleKeys.now()) return
      if (isTyping(event.target) || document.querySelector('dialog[open]')) return
      const run = latest.current[keyName(event)]
      if (!run) return
      event.preventDefault()
      run(event)
    }
    addEventListener('keydown', pressed)
    return () => removeEventListener('keydown', pressed)
  }, [])
}
