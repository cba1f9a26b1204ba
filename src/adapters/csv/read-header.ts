import { rowScanner } from './scan-row.ts'

/** The separators a file may have; its header tells which. */
export const separators = { comma: 44, semicolon: 59, tab: 9 } as const

/** The first row of a CSV file under one separator. `byte` is where the second row begins. */
export type Header = { readonly separator: number; readonly names: readonly string[]; readonly byte: number }
export type HeaderFault = 'utf-16' | 'no-header'

/** Where the column of this name stands, capital letters aside where no column is written exactly so; -1: nowhere. */
export function columnAt(names: readonly string[], name: string): number {
  const exact = names.indexOf(name)
  return exact === -1 ? names.findIndex((one) => one.toLowerCase() === name.toLowerCase()) : exact
}

/** Whether two columns have this name as {@link columnAt} looks for it. */
export const isThereTwice = (names: readonly string[], name: string): boolean => {
  const exact = names.filter((one) => one === name).length
  return (exact > 0 ? exact : names.filter((one) => one.toLowerCase() === name.toLowerCase()).length) > 1
}

/**
 * Reads the first row under the separator that brings out the most of the `wanted` columns, or else the most columns.
 * `begin` is the beginning of the file, up to where a header may reach; `whole` says that the file ends there.
 */
export function readHeader(
  begin: Uint8Array,
  whole: boolean,
  wanted: readonly string[],
): Header | HeaderFault {
  const [a, b, c] = begin
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || a === 0 || b === 0) return 'utf-16'
  const from = a === 0xef && b === 0xbb && c === 0xbf ? 3 : 0
  const found = Object.values(separators).flatMap((separator) => headerUnder(begin, whole, separator, from))
  const worth = ({ names }: Header): number =>
    wanted.filter((name) => columnAt(names, name) !== -1).length * 100_000 + names.length
  const [best] = found.toSorted((left, right) => worth(right) - worth(left))
  return best ?? 'no-header'
}

function headerUnder(begin: Uint8Array, whole: boolean, separator: number, from: number): readonly Header[] {
  const scanner = rowScanner(separator)
  const byte = scanner.scan(begin, from, whole)
  if (byte === -1 || scanner.faulty() || from === begin.length) return []
  const names = Array.from({ length: scanner.count() }, (_, at) => scanner.cell(at).trim())
  return names.every((name) => name === '') ? [] : [{ separator, names, byte }]
}
