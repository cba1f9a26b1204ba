import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** The code and the texts of a folder of the project, in the order of their names: no tests, and nothing whose name `except`
 * matches, such as the weights themselves. */
export const sourcesIn = (folder: string, except?: RegExp): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => /\.(ts|txt)$/.test(file) && !file.endsWith('.test.ts') && !except?.test(file))
    .toSorted()
    .map((file) => `${folder}/${file}`)

/** Code without comments and layout, which change no weight. */
export const bare = (code: string): string =>
  code
    .replaceAll(/\/\*\*?[\s\S]*?\*\//g, '')
    .replaceAll(/^\s*\/\/.*$/gm, '')
    .replaceAll(/[\s,;()]+/g, ' ')

/** What weights were learned with, as 16 hex digits: another one than they hold says that they are stale. `files`: paths
 * from the project's folder, in order. */
export function fingerprintOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) {
    const text = readFileSync(join(root, file), 'utf8')
    hash.update(`${file}\n${file.endsWith('.ts') ? bare(text) : text}\n`)
  }
  return hash.digest('hex').slice(0, 16)
}
