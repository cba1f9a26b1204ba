import { z } from 'zod'
import { feedback } from '../../../domain/feedback/feedback.ts'
import { openLearned } from '../../../domain/feedback/learned/open.ts'
import { languageOf } from '../../../domain/language-of.ts'
import { locales } from '../../../domain/language.ts'
import { toCodePoints } from '../code-points.ts'
import { lineCommand } from '../line-command.ts'

/** `rapport feedback`: what a practitioner's text does, and at most three hints. Nothing is kept. */
export const command = lineCommand({
  name: 'feedback',
  summary: "Reads a practitioner's own text: what each sentence does, empathy, and a few hints.",
  shape: [
    'in:  {id, text, client?, lang?: "en"|"es"|"unknown"}',
    'out: {id, behaviours: [one per sentence], sentences: [{behaviour, permission, start, end}],',
    '      empathy: {reactions, interpretations, explorations: none|weak|strong},',
    '      carriedBy: [{mechanism, start, end}], ratio: {reflections, questions},',
    '      hints: [{rule, words, source, start, end}]}   (start and end null: about the whole text)',
  ].join('\n'),
  options: {
    hints: { values: ['en', 'es'], assumed: 'en', words: 'the language of the hints' },
  },
  input: z.object({
    id: z.union([z.string(), z.number()]),
    text: z.string(),
    client: z.string().nullish(),
    lang: z.enum([...locales, 'unknown']).nullish(),
  }),
  open: (options) => (line) => {
    const client = line.client ?? ''
    const read = feedback({
      client,
      text: line.text,
      language: line.lang ?? languageOf(client, []),
      locale: options['hints'] === 'es' ? 'es' : 'en',
      learned: openLearned(),
    })
    return {
      behaviours: read.sentences.map((sentence) => sentence.behaviour),
      sentences: toCodePoints(line.text, read.sentences),
      empathy: read.empathy,
      carriedBy: toCodePoints(line.text, read.carriedBy),
      ratio: read.ratio,
      hints: read.hints.map(({ rule, words, source, at }) => {
        const [span] = at === null ? [] : toCodePoints(line.text, [at])
        return { rule, words, source, start: span?.start ?? null, end: span?.end ?? null }
      }),
    }
  },
})
