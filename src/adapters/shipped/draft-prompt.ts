import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales, type Locale } from '../../domain/language.ts'

/** The prompt files by language. The version is the SHA-256 of the file's bytes, so that a ledger row says exactly
 * which words a model was given. */
export function loadDraftPrompts(
  dataFolder: string,
): (language: Locale) => { readonly version: string; readonly text: string } {
  const read = (language: Locale): { readonly version: string; readonly text: string } => {
    const bytes = readFileSync(join(dataFolder, 'prompts', `${language}.md`))
    return { version: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8') }
  }
  const files = new Map(locales.map((language) => [language, read(language)]))
  return (language) => {
    const file = files.get(language)
    if (!file) throw new Error(`no prompt file for ${language}`)
    return file
  }
}
