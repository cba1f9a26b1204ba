/** Milliseconds between two lines of progress; nothing is shown before the first has passed. */
const EVERY_MS = 500

/** Progress on standard error, only where a person sits at a terminal. */
export function progressOn(
  stderr: NodeJS.WritableStream & { readonly isTTY?: boolean },
  name: string,
): { at(lines: number, faults: number): void; end(lines: number, faults: number): void } {
  if (stderr.isTTY !== true) return { at: () => undefined, end: () => undefined }
  const began = performance.now()
  let shown = began
  const line = (lines: number, faults: number) => {
    const seconds = (performance.now() - began) / 1000
    const wrong = faults > 0 ? `, ${faults} could not be read` : ''
    return `\r${name}: ${lines} lines in ${seconds.toFixed(1)} s${wrong}`
  }
  return {
    at(lines, faults) {
      if (performance.now() - shown < EVERY_MS) return
      shown = performance.now()
      stderr.write(line(lines, faults))
    },
    end(lines, faults) {
      if (shown !== began) stderr.write(`${line(lines, faults)}\n`)
    },
  }
}
