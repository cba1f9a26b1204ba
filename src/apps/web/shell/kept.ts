type Name = 'rapport-theme' | 'rapport-locale' | 'rapport-single-keys' | 'rapport-feedback' | 'rapport-sound'

/** Choices of this device. Never anything a client or practitioner wrote: a browser's storage is not sealed. */
export function kept(name: Name): string | null {
  try {
    return localStorage.getItem(name)
  } catch {
    return null
  }
}

export function keep(name: Name, value: string): void {
  try {
    localStorage.setItem(name, value)
  } catch {
    // Storage is switched off: the choice lasts until the page is closed.
  }
}
