import { join } from 'node:path'
import { z } from 'zod'
import { slotNames } from '../../domain/drafting/slots.ts'
import { themes } from '../../domain/drafting/themes-list.ts'
import type { Move } from '../../domain/drafting/move.ts'
import { modalities, moveKinds, moveStages } from '../../domain/drafting/suggestion.ts'
import { passageDigest } from '../../domain/evidence/find-cited.ts'
import type { Passage } from '../../domain/evidence/source.ts'
import { locales, type Locale } from '../../domain/language.ts'
import { signalKinds } from '../../domain/risk/signal.ts'
import { loadPassages } from './evidence-library.ts'
import { readJsonLines, ShippedFileError } from './json-lines.ts'

const slots: readonly string[] = slotNames
const slotsKnown = (text: string): boolean =>
  [...text.matchAll(/\{([^}]*)\}/g)].every(
    ([, name]) => name !== undefined && slots.includes(name.toLowerCase()),
  )

/** Longest move, in characters: one or two sentences of a chat. */
const LONGEST = 220

const moveShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  language: z.enum(locales),
  does: z.enum(moveKinds),
  modality: z.enum(modalities),
  stage: z.enum(moveStages),
  text: z.string().min(8).max(LONGEST).refine(slotsKnown, 'has a slot that nothing fills'),
  themes: z.array(z.enum(themes)),
  signals: z.array(z.enum(signalKinds)),
  notWith: z.array(z.enum([...themes, ...signalKinds])),
  why: z.string().min(10),
  source: z.string().nullable(),
  quote: z.string().optional(),
})
type MoveLine = z.infer<typeof moveShape>

/** The whole move library, both languages: reads `en.jsonl` and `es.jsonl` in the folder `data/moves`, and the passages that
 * informing moves cite in `evidence` beside it. Throws {@link ShippedFileError} with file and line for a shape that
 * does not fit, an id that stands twice, a source that is missing, or a quote that is not in it. */
export function loadMoves(folder: string): readonly Move[] {
  const passages = new Map(
    loadPassages(join(folder, '..', 'evidence'))
      .toReversed()
      .flatMap((p) => [[p.sourceId, p] as const, [`${p.sourceId}/${p.number + 1}`, p] as const]),
  )
  return locales.flatMap((language) => movesOf(folder, language, passages))
}

function movesOf(folder: string, language: Locale, passages: ReadonlyMap<string, Passage>): readonly Move[] {
  const file = join(folder, `${language}.jsonl`)
  const seen = new Set<string>()
  return readJsonLines(file, moveShape).map(({ line, value }) => {
    const wrong = (what: string) => new ShippedFileError(file, line, what)
    if (value.language !== language) throw wrong(`language ${value.language} in the file of ${language}`)
    if (seen.has(value.id)) throw wrong(`id ${value.id} stands twice`)
    seen.add(value.id)
    return cited(value, passages, wrong)
  })
}

function cited(line: MoveLine, passages: ReadonlyMap<string, Passage>, wrong: (what: string) => Error): Move {
  const { quote, ...move } = line
  if (move.source === null) {
    if (move.does === 'inform') throw wrong(`${move.id} informs without a source`)
    return move
  }
  const passage = passages.get(move.source)
  if (!passage) throw wrong(`source ${move.source} is not in the evidence`)
  if (quote === undefined || !passage.text.includes(quote))
    throw wrong(`quote of ${move.id} is not in its source`)
  const { sourceId, number, title, url } = passage
  return {
    ...move,
    citation: { sourceId, passage: number, digest: passageDigest(passage.text), title, url, quote },
  }
}
