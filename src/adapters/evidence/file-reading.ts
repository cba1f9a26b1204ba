import type { Fault, SourceRecord } from '../../domain/evidence/formats/record.ts'
import type { FileReading } from '../../flows/import-ports.ts'
import { isPdf, readPdf } from './pdf/read-pdf.ts'
import { readSourceFile } from './read-source-file.ts'

/** Reads a file of any of our formats on the thread that calls. */
export async function readAnyFile(name: string, bytes: Uint8Array): Promise<FileReading> {
  if (!isPdf(bytes)) return { ...readSourceFile(name, bytes), pdf: null }
  const { read, pages, faults } = await readPdf(name, bytes)
  if (read === null) return { records: [], faults, pdf: null }
  return { records: [read.record], faults, pdf: { pages, lines: read.lines } }
}

export const nothingRead = (place: string, why: Fault['why']): FileReading => ({
  records: [] satisfies readonly SourceRecord[],
  faults: [{ place, why }],
  pdf: null,
})
