import { isUtf8 } from 'node:buffer'
import type { Block } from '../json/read-blocks.ts'
import { rowScanner } from './scan-row.ts'

/** What is wrong with a row before anybody looks at what its cells say. */
export type RowFault = 'quotes' | 'not-utf-8' | 'too-long' | 'too-few-cells' | 'too-many-cells'

/** One row of a CSV file: the cells that were asked for, or what is wrong. The header is row 1. */
export type ParsedRow =
  | { readonly ok: true; readonly number: number; readonly cells: readonly string[] }
  | { readonly ok: false; readonly number: number; readonly fault: RowFault }

/** How the rows of one file are written. `wanted` are places of cells, counted from 0. */
export type RowShape = {
  readonly separator: number
  readonly cells: number
  readonly wanted: readonly number[]
}

/** Reads the rows of a block, in order; blank ones are skipped but counted. Never throws for what a row holds. */
export function parseRows(block: Block, shape: RowShape): readonly ParsedRow[] {
  const { bytes, first } = block
  if (block.tooLong) return [{ ok: false, number: first, fault: 'too-long' }]
  const scanner = rowScanner(shape.separator)
  const whole = isUtf8(bytes)
  const rows: ParsedRow[] = []
  let number = first
  for (let at = 0; at < bytes.length; number += 1) {
    const end = scanner.scan(bytes, at, true)
    const count = scanner.count()
    const blank = !scanner.faulty() && count === 1 && scanner.cell(0) === ''
    if (!blank) {
      const fault = scanner.faulty()
        ? 'quotes'
        : !whole && !isUtf8(bytes.subarray(at, end))
          ? 'not-utf-8'
          : cellsFault(count, shape.cells)
      if (fault) rows.push({ ok: false, number, fault })
      else rows.push({ ok: true, number, cells: shape.wanted.map((place) => scanner.cell(place)) })
    }
    at = end
  }
  return rows
}

/** A comma that nobody quoted makes a cell more and cuts the message: no reading of such a row can be trusted. */
function cellsFault(count: number, wanted: number): RowFault | null {
  if (count === wanted) return null
  return count < wanted ? 'too-few-cells' : 'too-many-cells'
}
