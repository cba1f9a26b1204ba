import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

/** A folder of its own for a test file, gone at the end. */
export function folderForTests(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `rapport-${name}-`))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const sayings = [
  'see you thursday, the walks help',
  'i want to die and i have the pills here tonight',
  "I can't go on like this.\nNobody would notice.",
  'She said "come home" and I did, so that was good',
  'ya no quiero vivir',
  'estuve un poco mejor esta semana; salí a caminar 😀',
  'i cut myself again last night',
]
const textOf = (at: number): string => `${sayings[(at * 5) % sayings.length]} (${at})`

/** An export as CSV, invented: texts over several lines, quotes, a row in fifty that cannot be read. */
export function writeCsv(file: string, count: number, separator: string): void {
  const rows = Array.from({ length: count }, (_, at) => {
    if (at % 50 === 49) return ['"m', at, separator, 'never "closed'].join('')
    return [`m${at}`, at % 2 === 0 ? 'en' : '', `"${textOf(at).replaceAll('"', '""')}"`].join(separator)
  })
  writeFileSync(file, `\ufeff${['id', 'lang', 'text'].join(separator)}\r\n${rows.join('\r\n')}\r\n`)
}

/** The same as JSON Lines. */
export function writeJsonLines(file: string, count: number): void {
  const lines = Array.from({ length: count }, (_, at) =>
    at % 50 === 49 ? `{"id":${at},"text":` : JSON.stringify({ id: at, text: textOf(at), mood: at % 7 }),
  )
  writeFileSync(file, lines.join('\n'))
}

/** Every result in a folder, by name. */
export function resultsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(folder).filter((name) => name.endsWith('.screened.jsonl'))
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
