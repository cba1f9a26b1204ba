import { queryOptions } from '@tanstack/react-query'
import type {
  DuplicatesView,
  FoundView,
  ImportsView,
  LibraryView,
  RegistersView,
  RemovedView,
  SourcePageView,
} from '../../../contract/library.ts'
import type { PassageView, ReadingListView, WithSourceView } from '../../../contract/source-page.ts'
import { need } from './ask.ts'
import { FLOOR_MS } from './reads.ts'

const PROGRESS_MS = 1_000
const UNHEARD_MS = 5_000

/** What the pages of the library read; loaded with them alone. */
export const libraryReads = {
  library: (after: string | null) =>
    queryOptions({
      queryKey: ['library', 'own', after],
      queryFn: () =>
        need<LibraryView>(`/api/library${after === null ? '' : `?after=${encodeURIComponent(after)}`}`),
    }),
  libraryFound: (asked: string) =>
    queryOptions({
      queryKey: ['library', 'found', asked],
      queryFn: () => need<FoundView>(`/api/library/search?q=${encodeURIComponent(asked)}`),
    }),
  /** `live`: whoever looks hears of changes as they happen; else it is looked at anew a little more often. */
  imports: (live: boolean) =>
    queryOptions({
      queryKey: ['library', 'imports'],
      queryFn: () => need<ImportsView>('/api/library/imports'),
      // While something is under way its progress is looked at every second.
      refetchInterval: (query) =>
        query.state.data?.imports.some(({ state }) => state === 'waiting' || state === 'working')
          ? PROGRESS_MS
          : live
            ? FLOOR_MS
            : UNHEARD_MS,
    }),
  registers: () =>
    queryOptions({
      queryKey: ['library', 'registers'],
      queryFn: () => need<RegistersView>('/api/library/registers'),
    }),
  duplicates: () =>
    queryOptions({
      queryKey: ['library', 'duplicates'],
      queryFn: () => need<DuplicatesView>('/api/library/duplicates'),
    }),
  source: (id: string) =>
    queryOptions({
      queryKey: ['library', 'source', id],
      queryFn: () => need<SourcePageView>(`/api/library/sources/${encodeURIComponent(id)}`),
    }),
  removedSource: (id: string) =>
    queryOptions({
      queryKey: ['library', 'removed', id],
      queryFn: () => need<RemovedView>(`/api/library/sources/${encodeURIComponent(id)}/removal`),
    }),
  withSource: (id: string) =>
    queryOptions({
      queryKey: ['library', 'practice', id],
      queryFn: () => need<WithSourceView>(`/api/library/sources/${encodeURIComponent(id)}/practice`),
      refetchInterval: FLOOR_MS,
    }),
  passage: (id: string, number: number, digest: string | null) =>
    queryOptions({
      queryKey: ['library', 'passage', id, number, digest],
      queryFn: () =>
        need<PassageView>(
          `/api/library/sources/${encodeURIComponent(id)}/passages/${number}${digest === null ? '' : `?text=${digest}`}`,
        ),
      staleTime: FLOOR_MS,
    }),
  readingList: () =>
    queryOptions({
      queryKey: ['library', 'reading'],
      queryFn: () => need<ReadingListView>('/api/library/reading'),
    }),
}
