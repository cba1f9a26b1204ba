import type { ImportedView, MendedView, MendSent } from '../../../contract/library.ts'
import type { NewAppraisal, SummaryDone } from '../../../contract/source-page.ts'
import type { Register } from '../../../domain/evidence/registers.ts'
import { ask, sendFile } from './ask.ts'
import { post, put } from './writes.ts'

const source = (id: string): string => `/api/library/sources/${encodeURIComponent(id)}`
/** A model writes for up to a minute, and the server says how that went. */
const SUMMARY_PATIENCE_MS = 75_000

/** Every change to the library that the workspace can ask for: loaded with its pages alone. */
export const libraryWrites = {
  sendFile: (file: File) =>
    sendFile<{ readonly id: string }>(
      `/api/library/files?name=${encodeURIComponent(file.name.slice(-300))}`,
      file,
    ),
  lookUp: (identifier: string) => post<ImportedView>('/api/library/lookups', { identifier }),
  allowRegisters: (allowed: readonly Register[]) => put<unknown>('/api/settings/registers', { allowed }),
  decideDuplicate: (said: { readonly first: string; readonly second: string; readonly same: boolean }) =>
    post<unknown>('/api/library/duplicates', said),
  markOurs: (id: string, ours: boolean) =>
    put<unknown>(`/api/library/sources/${encodeURIComponent(id)}/ours`, { ours }),
  mendSource: (id: string, wanted: MendSent) => put<MendedView>(`${source(id)}/record`, wanted),
  removeSource: (id: string, why: string) => post<unknown>(`${source(id)}/removal`, { why }),
  comment: (id: string, said: { readonly text: string; readonly answers: string | null }) =>
    post<unknown>(`${source(id)}/comments`, said),
  editComment: (commentId: string, text: string) =>
    put<unknown>(`/api/library/comments/${encodeURIComponent(commentId)}`, { text }),
  takeBackComment: (commentId: string) =>
    ask<unknown>(`/api/library/comments/${encodeURIComponent(commentId)}`, { method: 'DELETE' }),
  resolveThread: (commentId: string, resolved: boolean) =>
    put<unknown>(`/api/library/comments/${encodeURIComponent(commentId)}/resolved`, { resolved }),
  seeMentions: (id: string) => ask<unknown>(`${source(id)}/mentions/seen`, { method: 'POST' }),
  practiceNote: (id: string, text: string) => put<unknown>(`${source(id)}/note`, { text }),
  putOnList: (id: string, why: string) => put<unknown>(`${source(id)}/reading`, { why }),
  takeOffList: (id: string) => ask<unknown>(`${source(id)}/reading`, { method: 'DELETE' }),
  markRead: (id: string, read: boolean) => put<unknown>(`${source(id)}/read`, { read }),
  appraise: (id: string, appraisal: NewAppraisal) => put<unknown>(`${source(id)}/appraisal`, appraisal),
  summarise: (id: string) =>
    ask<SummaryDone>(`${source(id)}/summary`, { method: 'POST', patienceMs: SUMMARY_PATIENCE_MS }),
  allowSummaries: (allowed: boolean) => put<unknown>('/api/library/summaries', { allowed }),
}
