import type { Locale } from '../language.ts'
import { passageDigest } from '../evidence/find-cited.ts'
import type { Hit } from '../evidence/source.ts'
import { supports } from '../evidence/support/supports.ts'
import type { DraftReason } from './draft-progress.ts'
import type { Basis } from './suggestion.ts'

/** A sentence's citations, checked (EV.1): the sources it rests on, or why it must go. */
export type Claim =
  | { readonly ok: true; readonly basis: readonly Basis[] }
  | { readonly ok: false; readonly why: DraftReason }

const FACTUAL: Readonly<Record<Locale, RegExp>> = {
  en: /\d+ ?(?:%|percent|per cent|in \d)|\b(?:research|studies|study|evidence|experts|scientists|statistics|guidelines?|according to|proven|most people|many people|people who|one in (?:three|four|five|ten))\b|\b(?:is|are|can be|may be) (?:a |an )?(?:common|normal|known|linked|caused|associated|symptoms?|signs? of|effects? of)\b|\b(?:symptoms?|the brain|hormones?|serotonin|disorders?)\b|\b(?:reduces?|lowers?|increases?|treats?|prevents?|cures?) (?:the |your )?(?:risk|anxiety|depression|stress|symptoms|pain)\b/iu,
  es: /\d+ ?(?:%|por ciento|de cada)|(?:^|[^\p{L}])(?:estudios?|investigaci(?:ón|ones)|evidencia|expert[oa]s|científic[oa]s|estadísticas|guías? clínicas?|según|está demostrado|la mayoría de la gente|mucha gente|muchas personas|las personas que|una de cada)(?![\p{L}])|(?:^|[^\p{L}])(?:es|son|puede ser|pueden ser) (?:un |una )?(?:comunes|común|normal|normales|frecuentes?|síntomas?|señal|efectos?|habitual)(?![\p{L}])|(?:^|[^\p{L}])(?:síntomas?|el cerebro|hormonas?|serotonina|trastornos?)(?![\p{L}])|(?:^|[^\p{L}])(?:reduce|disminuye|aumenta|trata|previene|cura) (?:el |la |los |tu )?(?:riesgo|ansiedad|depresión|estrés|síntomas|dolor)(?![\p{L}])/iu,
}
const CITATION = /\[P(\d{1,2})\]/g

export function claimOf(
  sentence: string,
  given: { readonly hits: readonly Hit[]; readonly language: Locale; readonly offered: number },
): Claim {
  const cited = [...sentence.matchAll(CITATION)].map((match) => Number(match[1]))
  if (cited.length === 0) {
    const question = /[?]\s*$/.test(withoutCitations(sentence))
    return FACTUAL[given.language].test(sentence) && !question
      ? { ok: false, why: 'claim-without-citation' }
      : { ok: true, basis: [] }
  }
  const basis: Basis[] = []
  const said = withoutCitations(sentence)
  for (const number of cited) {
    const hit = number >= 1 && number <= given.offered ? given.hits[number - 1] : undefined
    if (!hit) return { ok: false, why: 'citation-unknown' }
    const { title: about, language } = hit.passage
    // The model and whoever reads the draft see the quote alone: support has to stand in it.
    if (!supports(said, { text: hit.quote, title: about, language }).supported)
      return { ok: false, why: 'citation-does-not-support' }
    const { sourceId, title, url, number: passage } = hit.passage
    const digest = passageDigest(hit.passage.text)
    basis.push({ kind: 'source', sourceId, passage, digest, title, url, quote: hit.quote })
  }
  return { ok: true, basis }
}

/** The sentence as a person reads it: the passages stand beside it, not in it. */
export const withoutCitations = (sentence: string): string =>
  sentence.replaceAll(/\s*\[P\d{1,2}\]/g, '').trim()
