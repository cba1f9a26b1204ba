import { cpus, loadavg } from 'node:os'

/** The value below which this share of the numbers lies; the numbers need no order. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

/** The machine as a figure has to name it; `load` is the load average of the last minute before we began. */
export function machine(): string {
  const [first] = cpus()
  const load = loadavg()[0]?.toFixed(1)
  return `node ${process.version}, ${cpus().length} cores, ${first?.model.trim()}, PostgreSQL 18.4 embedded, load before ${load}`
}

/** One row of the table in bench/README.md. */
export function row(
  what: string,
  figures: { readonly cases: number; readonly p50: string; readonly p99: string; readonly target: string },
): void {
  const { cases, p50, p99, target } = figures
  process.stdout.write(`| ${what} | ${cases} | ${p50} | ${p99} | ${target} |\n`)
}

export const say = (line: string): void => void process.stdout.write(`${line}\n`)
export const ms = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`

/** A small generator with a seed: the same arrivals in every run. */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}
