/** One line of CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets an apostrophe before it: whoever
 * opens the file must not run what somebody else wrote. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

const cellOf = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
