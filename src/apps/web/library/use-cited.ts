import { useQuery } from '@tanstack/react-query'
import { useSearch } from '@tanstack/react-router'
import type { SourcePageView } from '../../../contract/library.ts'
import type { PassageView } from '../../../contract/source-page.ts'
import { libraryReads } from '../api/library-reads.ts'

export type CitedHere = {
  /** The passage that the address leads to, from 0; null where it leads to none. */
  readonly number: number | null
  /** Its text is not what was cited; null where it is. */
  readonly moved: PassageView | null
  /** Known by now. */
  readonly ready: boolean
}

/** Where the passage stands that the address names: by its text, which this page may have; else the server says what became
 * of it. */
export function useCited(view: SourcePageView): CitedHere {
  const { passage, text } = useSearch({ from: '/library/$sourceId' })
  const wanted = passage === undefined ? null : passage - 1
  const there = view.passages.find(({ number }) => number === wanted)
  const same =
    text === undefined
      ? there
      : [...(there ? [there] : []), ...view.passages].find(({ digest }) => digest === text)
  const lost = wanted !== null && text !== undefined && !same
  const query = useQuery({ ...libraryReads.passage(view.id, wanted ?? 0, text ?? null), enabled: lost })
  if (!lost) return { number: same?.number ?? null, moved: null, ready: true }
  return { number: query.data?.number ?? null, moved: query.data ?? null, ready: !query.isPending }
}
