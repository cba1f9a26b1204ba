type Written = { readonly by: string; readonly text: string; readonly at: string }

/** Where two sources are found to be one: the note that stands from then on. Nobody's words are lost: where both have one,
 * the second stands under the first, signed by whoever decided. Null: what the first has stands as it is. */
export function carriedNote(
  first: Written | null,
  second: Written | null,
  decided: Omit<Written, 'text'>,
): Written | null {
  if (!second || second.text === '' || second.text === first?.text) return null
  return first && first.text !== '' ? { ...decided, text: `${first.text}\n\n${second.text}` } : second
}

/** Why it is to be read, as both say. */
export const carriedWhy = (first: string, second: string): string =>
  first === second || second === '' ? first : first === '' ? second : `${first} · ${second}`
