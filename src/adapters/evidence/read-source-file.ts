import { readCrossref } from '../../domain/evidence/formats/crossref.ts'
import { readCslJson } from '../../domain/evidence/formats/csl-json.ts'
import { readEuropePmc } from '../../domain/evidence/formats/europe-pmc.ts'
import { formatOf, type Format } from '../../domain/evidence/formats/format-of.ts'
import { lineRecord } from '../../domain/evidence/formats/own-lines.ts'
import { isTextFormat, readSourceText } from '../../domain/evidence/formats/read-source-text.ts'
import {
  oneFault,
  type Fault,
  type Reading,
  type SourceRecord,
} from '../../domain/evidence/formats/record.ts'

/** Files that are larger are refused before they are read. */
export const LARGEST_FILE = 128 * 1024 * 1024

/** Reads a file of sources: its encoding, its format, its records. Never throws for what stands in it. */
export function readSourceFile(name: string, bytes: Uint8Array): Reading {
  if (bytes.length > LARGEST_FILE) return oneFault(name, 'too-large')
  const text = textOf(bytes)
  if (text === null) return oneFault(name, 'not-utf-8')
  if (text.trim() === '') return oneFault(name, 'empty')
  const format = text.includes('\0') ? null : formatOf(name, text)
  if (format === null) return oneFault(name, 'format-unknown')
  const reading = isTextFormat(format) ? readSourceText(format, text) : readJson(format, text)
  // A list of nothing: whoever sent it is told so.
  return reading.records.length + reading.faults.length > 0 ? reading : oneFault(name, 'empty')
}

/** UTF-8, or UTF-16 that says so. Other encodings would be guessed, and a guess spoils names: they are refused. */
function textOf(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8'
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function readJson(format: Exclude<Format, Parameters<typeof readSourceText>[0]>, text: string): Reading {
  if (format === 'json-lines') return readLines(text)
  const value = parsed(text)
  if (value === undefined) return oneFault('line 1', 'not-json')
  if (format === 'europe-pmc') return readEuropePmc(value)
  return format === 'crossref' ? readCrossref(value) : readCslJson(value)
}

function readLines(text: string): Reading {
  const records: SourceRecord[] = []
  const faults: Fault[] = []
  for (const [number, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const value = parsed(line)
    const record = value === undefined ? null : lineRecord(value)
    if (record) records.push(record)
    else faults.push({ place: `line ${number + 1}`, why: value === undefined ? 'not-json' : 'no-title' })
  }
  return { records, faults }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
