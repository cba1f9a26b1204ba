import { z } from 'zod'
import { locales } from '../../../domain/language.ts'
import { screen } from '../../../domain/risk/screen.ts'
import { toCodePoints } from '../code-points.ts'
import { lineCommand } from '../line-command.ts'

/** `rapport screen`: what a message was read as, on the original text, with no model and no network. */
export const command = lineCommand({
  name: 'screen',
  summary: 'Reads messages for signs of danger: a level, and the words and rules behind it.',
  shape: [
    'in:  {id, text, lang?: "en"|"es"|"unknown"}',
    'out: {id, level: none|low|moderate|high|imminent, signals: [{kind, start, end, rule}], lang}',
  ].join('\n'),
  options: {},
  input: z.object({
    id: z.union([z.string(), z.number()]),
    text: z.string(),
    lang: z.enum([...locales, 'unknown']).nullish(),
  }),
  open: () => (line) => {
    const read = screen(line.text, line.lang ?? undefined)
    const signals = toCodePoints(line.text, read.signals)
    return {
      level: read.level,
      signals: signals.map(({ kind, start, end, rule }) => ({ kind, start, end, rule })),
      lang: read.language,
    }
  },
})
