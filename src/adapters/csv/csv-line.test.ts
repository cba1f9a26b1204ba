import { expect, it } from 'vitest'
import { csvLine } from './csv-line.ts'

it.each([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"\r\n'],
  [['=1+1', '@x', '-2'], "'=1+1,'@x,'-2\r\n"],
])('%j is one line that a spreadsheet reads and does not run', (cells, line) =>
  expect(csvLine(cells)).toBe(line),
)
