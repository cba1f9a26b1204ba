/** Somebody on the staff said something about a source. `text` is null where they took it back. Times are ISO 8601 UTC. */
export type Comment = {
  readonly id: string
  /** The comment that begins the thread; null for that one itself. */
  readonly answers: string | null
  readonly by: Colleague
  readonly text: string | null
  readonly at: string
  readonly editedAt: string | null
  readonly resolved: { readonly by: string; readonly at: string } | null
  readonly mentions: readonly Colleague[]
}
export type Colleague = { readonly id: string; readonly name: string }

/** Bytes of a comment, a note or a reason at most. */
export const MOST_WORDS_BYTES = 8_000

/** Whom a text names with `@` and their whole name as it is written here; of two names that begin alike the longer one. */
export function mentionsIn(text: string, colleagues: readonly Colleague[]): readonly Colleague[] {
  const byLength = colleagues
    .filter(({ name }) => name.trim() !== '')
    .toSorted((a, b) => b.name.length - a.name.length)
  const found = new Map<string, Colleague>()
  for (const { index } of text.matchAll(/@/g)) {
    const behind = text.slice(index + 1, index + 1 + LONGEST_NAME)
    const longest = byLength.find(({ name }) => namesHere(behind, name))?.name
    for (const one of colleagues) if (one.name === longest) found.set(one.id, one)
  }
  return [...found.values()]
}
const LONGEST_NAME = 400
const namesHere = (behind: string, name: string): boolean =>
  behind.startsWith(name) && !/^[\p{L}\p{N}]/u.test(behind.slice(name.length))

type Said = Pick<Comment, 'id' | 'answers' | 'resolved'>

/** A thread: what begins it, and its answers, oldest first. */
export type CommentThread<C extends Said> = { readonly first: C; readonly answers: readonly C[] }

/** Threads, those that are open first, each group oldest first. */
export function threadsOf<C extends Said>(comments: readonly C[]): readonly CommentThread<C>[] {
  const firsts = comments.filter(({ answers }) => answers === null)
  const threads = firsts.map((first) => ({
    first,
    answers: comments.filter(({ answers }) => answers === first.id),
  }))
  return [
    ...threads.filter(({ first }) => first.resolved === null),
    ...threads.filter(({ first }) => first.resolved !== null),
  ]
}
