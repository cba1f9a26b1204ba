import { makeStore, useStore } from '../parts/store.ts'

const said = makeStore('')

/** Says a line to people who hear the page, when the browser is next idle; never interrupts what is being read. */
export function announce(words: string): void {
  // The same words twice in a row would otherwise not be heard the second time.
  said.set(said.now() === words ? `${words}\u00a0` : words)
}

export const Announcer = () => (
  <output aria-live="polite" className="sr-only">
    {useStore(said)}
  </output>
)
