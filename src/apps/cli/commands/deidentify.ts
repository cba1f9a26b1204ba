import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { locales } from '../../../domain/language.ts'
import { deidentify } from '../../../domain/privacy/deidentify.ts'
import { identifierKinds, noSecrets } from '../../../domain/privacy/deidentified.ts'
import { toCodePoints } from '../code-points.ts'
import { knownShape, readKnown, stillShown } from '../known-spans.ts'
import { languageHere } from '../language-here.ts'
import { lineCommand } from '../line-command.ts'

const profiles = { care: 'care', strict: 'strict' } as const

/** `rapport deidentify`: hides identifiers; every line is a conversation of its own, with a nonce of its own. */
export const command = lineCommand({
  name: 'deidentify',
  summary: 'Hides names, places, contacts and numbers, and keeps the clinical words.',
  shape: [
    'in:  {id, text, lang?: "en"|"es"|"unknown", known?: [{type, value?, start?, end?}]}',
    '     known: what the record knows, by its value, by its place in this text, or by both, which must then agree',
    'out: {id, text, spans: [{type, start, end}]}   offsets are those of the text that came in',
    `types: ${identifierKinds.join(' ')}`,
  ].join('\n'),
  options: {
    profile: {
      values: ['care', 'strict'],
      assumed: 'care',
      words: 'strict hides age, sex, country and profession too',
    },
  },
  input: z.object({
    id: z.union([z.string(), z.number()]),
    text: z.string(),
    lang: z.enum([...locales, 'unknown']).nullish(),
    known: z.array(knownShape).nullish(),
  }),
  open: (options) => (line) => {
    const known = readKnown(line.text, line.known ?? [])
    if ('message' in known) return { refused: `${known.path}: ${known.message}` }
    const hidden = deidentify(line.text, {
      known: known.identifiers,
      language: line.lang ?? languageHere(line.text),
      profile: options['profile'] === 'strict' ? profiles.strict : profiles.care,
      secrets: noSecrets(randomBytes(16).toString('hex')),
    })
    const shown = stillShown(line.text, known, hidden.spans)
    if (shown !== null)
      return { refused: `known.${shown}: what stands there could not be told from a plain word` }
    const spans = toCodePoints(line.text, hidden.spans)
    return { text: hidden.text, spans: spans.map(({ type, start, end }) => ({ type, start, end })) }
  },
})
