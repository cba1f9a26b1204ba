/** How bad it is: the server does not start, an outsider could use it, or somebody should think about it. */
export type Weight = 'stops' | 'unsafe' | 'look'

/** One thing that is not as it should be, in plain words, with what to do about it. Never a secret. */
export type Unsafe = {
  readonly code: string
  readonly weight: Weight
  readonly what: string
  readonly remedy: string
}
