import { z } from 'zod'
import { locales } from '../../../domain/language.ts'
import { answerRows } from '../archive/answer-rows.ts'
import { layoutShape } from '../archive/layout.ts'
import { readOptions } from '../archive/options.ts'
import { runArchive } from '../archive/run-archive.ts'
import { usage } from '../archive/words.ts'
import type { Command } from '../command.ts'
import { lineCommand } from '../line-command.ts'
import { screenOne } from '../screen-one.ts'

const lines = lineCommand({
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
  open: () => (line) => screenOne(line.text, line.lang ?? undefined),
})

/** `rapport screen`: what messages were read as, on the original text, with no model and no network. */
export const command: Command = {
  ...lines,
  usage: `${lines.usage}\n${usage}`,
  run: (args, world) =>
    args.includes('--archive') ? runArchive(readOptions(args), world) : lines.run(args, world),
  /** A thread that is told how an input is written screens blocks of an archive. */
  answering: async (options) => {
    const layout = layoutShape.safeParse(options)
    return layout.success ? answerRows(layout.data) : lines.answering(options)
  },
}
