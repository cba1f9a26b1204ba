import { deidentify } from '../../privacy/deidentify.ts'
import type { Deidentified, Secrets } from '../../privacy/deidentified.ts'
import type { SourceRecord } from '../formats/record.ts'
import { facetsOf } from '../reading/facets.ts'
import type { Passage } from '../source.ts'

/** What a model is asked about a published source. There is no field that a client's words could stand in, and what
 * the source says is hidden by the same rules all the same: a practice may have imported what it should not have. */
export type SourcePrompt = {
  readonly version: string
  readonly system: string
  readonly title: Deidentified
  readonly passages: readonly { readonly id: string; readonly text: Deidentified }[]
}

/** Passages that one prompt carries at most: some 5,000 words. */
const MOST_PASSAGES = 30

/** The passages that answer a reader's questions, and the first ones, in their order; `P1` is the first passage of the
 * source, whichever of them are sent. */
export function sourcePrompt(
  source: { readonly record: SourceRecord; readonly passages: readonly Passage[] },
  file: { readonly version: string; readonly text: string },
  secrets: Secrets,
): { readonly prompt: SourcePrompt; readonly secrets: Secrets } {
  const { record, passages } = source
  const telling = new Set(
    Object.values(facetsOf(record, passages))
      .flat()
      .map(({ passage }) => passage),
  )
  const chosen = [
    ...passages.filter(({ number }) => telling.has(number)),
    ...passages.filter(({ number }) => !telling.has(number)),
  ]
    .slice(0, MOST_PASSAGES)
    .toSorted((a, b) => a.number - b.number)
  let kept = secrets
  const hide = (text: string, language: Passage['language']): Deidentified => {
    const hidden = deidentify(text, { known: [], language, profile: 'care', secrets: kept })
    kept = hidden.secrets
    return hidden.text
  }
  const title = hide(record.title, record.language === 'es' ? 'es' : 'en')
  const shown = chosen.map(({ number, text, language }) => ({
    id: `P${number + 1}`,
    text: hide(text, language),
  }))
  return {
    prompt: { version: file.version, system: file.text.trim(), title, passages: shown },
    secrets: kept,
  }
}
