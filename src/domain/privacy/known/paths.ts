/** Sequences told apart step by step: one walk finds all that begin at a token, however many begin alike. */
export type Paths<T> = Map<string, Path<T>>
export type Path<T> = { next: Paths<T> | null; readonly ends: T[] }

/** Adds a sequence of one step or more, and what stands at its end. */
export function lay<T>(paths: Paths<T>, steps: Iterable<string>, end: T): void {
  let level = paths
  let here: Path<T> | null = null
  for (const step of steps) {
    if (here !== null) level = here.next ??= new Map<string, Path<T>>()
    const before: Path<T> | undefined = level.get(step)
    here = before ?? { next: null, ends: [] }
    if (before === undefined) level.set(step, here)
  }
  here?.ends.push(end)
}
