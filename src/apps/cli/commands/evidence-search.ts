import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { libraryPassages } from '../../../adapters/evidence/library-passages.ts'
import { askedHere } from '../../../domain/evidence/asked-here.ts'
import { buildIndex, search } from '../../../domain/evidence/search.ts'
import { languageOf } from '../../../domain/language-of.ts'
import { locales } from '../../../domain/language.ts'
import { lineCommand } from '../line-command.ts'

const shippedEvidence = join(fileURLToPath(new URL('../../../../data', import.meta.url)), 'evidence')

/** `rapport evidence search`: passages that answer a question, from what ships and from the library of this site. */
export const command = lineCommand({
  name: 'evidence search',
  summary: 'Finds passages that answer questions, in the library that ships and in that of this site.',
  shape: [
    'in:  {id, query, lang?: "en"|"es"}',
    'out: {id, hits: [{source, passage, score, quote, title, url, section, licence, date}]}',
    '',
    'One hit for each source, best first. source is the id it is kept by, passage its text, quote the sentence of it',
    'that answers best, word for word. score orders the hits of one question and compares no two questions.',
    'The query is searched for in this process and goes nowhere.',
  ].join('\n'),
  options: {
    limit: { values: ['10', '1', '5', '20', '50'], assumed: '10', words: 'hits for each question' },
  },
  input: z.object({
    id: z.union([z.string(), z.number()]),
    query: z.string(),
    lang: z.enum(locales).nullish(),
  }),
  open: (options) => {
    const limit = Number(options['limit'])
    const index = buildIndex(libraryPassages(shippedEvidence, options['folder'] ?? ''))
    return ({ query, lang }) => {
      const language = lang ?? (languageOf(query, []) === 'es' ? 'es' : 'en')
      const hits = search(index, askedHere(query), language, limit)
      return {
        hits: hits.map(({ passage, score, quote }) => ({
          ...{ source: passage.sourceId, passage: passage.text, score: Math.round(score * 1e4) / 1e4, quote },
          ...{ title: passage.title, url: passage.url, section: passage.section },
          ...{ licence: passage.licence, date: passage.date },
        })),
      }
    }
  },
})
