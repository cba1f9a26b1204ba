import type { FileReading } from '../../flows/import-ports.ts'
import { nothingRead } from './file-reading.ts'
import type { Scan } from './scan-file.ts'

/** Reads a file only once the scanner, where there is one, found nothing in it. */
export async function readScanned(
  file: { readonly name: string; readonly bytes: Uint8Array },
  scan: Scan | null,
  read: () => Promise<FileReading>,
): Promise<FileReading> {
  const said = scan === null ? 'clean' : await scan(file.bytes)
  if (said === 'clean') return read()
  return nothingRead(file.name, said === 'found' ? 'scanner-found' : 'not-scanned')
}
