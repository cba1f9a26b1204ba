import type { pageWords } from './en-pages.ts'
import type { words } from './en.ts'

type Shape<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends readonly string[]
      ? readonly string[]
      : Shape<T[K]>
}

/** What both languages must have: the same areas and keys. */
export type Words = Shape<typeof words>
export type PageWords = Shape<typeof pageWords>
