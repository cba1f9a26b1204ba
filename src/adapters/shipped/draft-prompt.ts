import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { locales, type Locale } from '../../domain/language.ts'

type PromptFile = { readonly version: string; readonly text: string }

function readPrompt(dataFolder: string, name: string): PromptFile {
  const bytes = readFileSync(join(dataFolder, 'prompts', `${name}.md`))
  return { version: createHash('sha256').update(bytes).digest('hex'), text: bytes.toString('utf8') }
}

/** What a model is asked about a published source; it answers in the language of the source. */
export const loadSummaryPrompt = (dataFolder: string): PromptFile => readPrompt(dataFolder, 'source-summary')

/** What a model is asked about a draft of its own; it reads both languages. */
export const loadJudgePrompt = (dataFolder: string): PromptFile => readPrompt(dataFolder, 'judge')

/** The prompt files by language. The version is the SHA-256 of the file's bytes, so that a ledger row says exactly
 * which words a model was given. */
export function loadDraftPrompts(dataFolder: string): (language: Locale) => PromptFile {
  const files = new Map(locales.map((language) => [language, readPrompt(dataFolder, language)]))
  return (language) => {
    const file = files.get(language)
    if (!file) throw new Error(`no prompt file for ${language}`)
    return file
  }
}
