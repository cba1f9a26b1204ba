const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/** Whether somebody asked us to stop, with Ctrl-C or by ending the process kindly. */
export type Stop = { readonly asked: () => boolean; readonly done: () => void }

/** From now on a request to stop is noted instead of ending the process. A second one is the same request: a terminal
 * and whoever started us may both pass it on. */
export function stopOnSignal(): Stop {
  let asked = false
  const note = (): void => void (asked = true)
  for (const signal of signals) process.on(signal, note)
  return {
    asked: () => asked,
    done() {
      for (const signal of signals) process.removeListener(signal, note)
    },
  }
}
