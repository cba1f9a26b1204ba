import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { SourceRecord } from './formats/record.ts'

/** Names what a record without an identifier says: the same words by the same people are the same source. SHA-256, hex. Null
 * where it has an identifier, which says it better, or no text: a title alone never makes two one. */
export function contentDigest(record: SourceRecord): string | null {
  const { identifiers, title, authors, issued, container, volume, issue, pages, sections, notices } = record
  if (identifiers.length > 0 || sections.length === 0) return null
  // Notices say the same in the same words of one paper after the other.
  const said = [title, authors, issued, container, volume, issue, pages, sections, notices]
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said))))
}
