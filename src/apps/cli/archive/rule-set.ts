import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { dirname, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the rules lie that this program reads by. */
export const ownDomain = fileURLToPath(new URL('../../../domain', import.meta.url))
/** The domain has neither re-exports nor imports that wait; a test of the house sees to that. */
const STATIC_IMPORT = /^import\b(?!\s+type\b)(?:[^'"=;]*?\bfrom)?\s*['"]([^'"]+)['"]/gm

/**
 * SHA-256 over everything that decides how a message is read: the bytes of `src/domain/risk/screen.ts` and of every
 * file it comes to by imports (rules, lexicon, learned weights, the finding of the language), of the libraries among
 * them, and the version of Unicode that this Node knows. Hexadecimal. Comments count; who wants to be sure rather than
 * lucky re-screens once too often.
 */
export function ruleSetHash(domain: string): { readonly sha256: string; readonly files: number } {
  const files = new Map<string, string>()
  gather(domain, resolve(domain, 'risk/screen.ts'), 'risk/screen.ts', files)
  const hash = createHash('sha256').update(`unicode ${process.versions['unicode']}\n`)
  for (const [name, sha256] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${sha256}  ${name}\n`)
  return { sha256: hash.digest('hex'), files: files.size }
}

function gather(domain: string, file: string, name: string, into: Map<string, string>): void {
  if (into.has(name)) return
  const bytes = readFileSync(file)
  into.set(name, createHash('sha256').update(bytes).digest('hex'))
  if (!file.endsWith('.ts')) return
  for (const [, from = ''] of bytes.toString('utf8').matchAll(STATIC_IMPORT)) {
    if (from.startsWith('.')) {
      const next = resolve(dirname(file), from)
      gather(domain, next, relative(domain, next).replaceAll('\\', '/'), into)
    } else gather(domain, fileURLToPath(import.meta.resolve(from)), from, into)
  }
}
