import type { Authorised } from '../domain/access/authorise.ts'
import type { AuditEntry } from '../domain/audit/entry.ts'
import type { Fault, Reading, SourceRecord } from '../domain/evidence/formats/record.ts'
import type { PlacedLine } from '../domain/evidence/pdf/page.ts'
import type { Imported } from './library-ports.ts'

/** What a file holds. `pdf`: its pages, and where each line of its text stands. */
export type FileReading = Reading & { readonly pdf: PdfPlaces | null }
export type PdfPlaces = { readonly pages: number; readonly lines: readonly PlacedLine[] }

/** Reads a file of any format, apart from everything else: never throws for what stands in it. */
export interface SourceReader {
  read(name: string, bytes: Uint8Array): Promise<FileReading>
}

/** Bytes of one piece of a file. */
export const PIECE = 1_048_576
/** Faults that are kept with place and reason; how many there were is kept always. */
export const FAULTS_KEPT = 200

export const importStates = ['waiting', 'working', 'done', 'failed'] as const
export type ImportState = (typeof importStates)[number]
export type ImportJob = {
  readonly id: string
  readonly name: string
  readonly size: number
  readonly askedAt: string
  readonly state: ImportState
  /** Records found in the file; null until it is read. */
  readonly records: number | null
  readonly done: number
  readonly added: number
  readonly merged: number
  readonly duplicates: number
  readonly returned: number
  readonly faults: readonly Fault[]
  readonly faultsCount: number
  readonly endedAt: string | null
}

/** An import that one server works on. `done`: records that are in already. */
export type Taken = Pick<ImportJob, 'id' | 'name' | 'size' | 'done'> & {
  readonly organisationId: string
  readonly serverId: string
  readonly fileId: string
  /** How often it was taken up, this time among them. */
  readonly tries: number
}
export type Ending = {
  readonly state: 'done' | 'failed'
  readonly faults: readonly Fault[]
}

/** Files that wait to be read, and what became of them. */
export interface Imports {
  /** Begins a file. Nothing of it is in the record before it is asked for; what is not whole within an hour is forgotten. */
  begin(
    permit: Authorised<'library.change'>,
    file: { readonly id: string; readonly name: string; readonly at: string },
  ): Promise<void>
  /** Adds its next piece, of at most {@link PIECE} bytes. */
  receive(
    permit: Authorised<'library.change'>,
    fileId: string,
    place: number,
    piece: Uint8Array,
  ): Promise<void>
  /** The file is whole: from now on it is somebody's to import, whatever dies. */
  ask(
    permit: Authorised<'library.change'>,
    job: Pick<ImportJob, 'id' | 'name' | 'size' | 'askedAt'> & { readonly fileId: string },
    entry: AuditEntry,
  ): Promise<void>
  /** Newest first. */
  jobs(permit: Authorised<'library.read'>, limit: number): Promise<readonly ImportJob[]>
  /** One piece of a file that is whole; null where there is none. */
  piece(permit: Authorised<'library.read'>, fileId: string, place: number): Promise<Uint8Array | null>

  /** The oldest import that nobody works on, for this server, until then; null where there is none. */
  take(organisationId: string, serverId: string, at: string, until: string): Promise<Taken | null>
  /** This server still works on what it took. */
  renew(organisationId: string, serverId: string, until: string): Promise<void>
  /** With the SHA-256 of them, hex. */
  bytes(taken: Taken): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }>
  /** Adds records to the library and counts them as done, in one transaction; the original is kept where the file holds
   * one source, once for the same bytes. Null where another server has the word by now. */
  write(
    taken: Taken,
    part: {
      readonly from: number
      readonly all: number
      readonly records: readonly SourceRecord[]
      readonly pdf: PdfPlaces | null
      readonly sha256: string
    },
    entry: AuditEntry,
  ): Promise<Imported | null>
  end(taken: Taken, ending: Ending, entry: AuditEntry): Promise<void>
}
