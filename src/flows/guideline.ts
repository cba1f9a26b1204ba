import type { MemberActor } from '../domain/access/actor.ts'
import { nearestPassage, passageOn } from '../domain/evidence/guideline-passage.ts'
import { identifierOf } from '../domain/evidence/identifiers.ts'
import { mayAnswer } from '../domain/evidence/merge.ts'
import { stemsOf } from '../domain/evidence/stems-of.ts'
import { sources, type SourceId } from '../domain/guard/sources.ts'
import type { Locale } from '../domain/language.ts'
import { granted, type Outcome } from '../domain/outcome.ts'
import { openSource } from './open-source.ts'
import { permitted } from './permitted.ts'
import type { Ports } from './ports.ts'

export type GuidelinePlace = {
  readonly sourceId: string
  readonly passage: number
  readonly title: string
}

/** Where the library has the guideline that a finding names: the practice's own copy, known by its address, at the passage
 * nearest to the rule; otherwise what ships, in our own words. Null where there is neither. */
export async function findGuideline(
  actor: MemberActor,
  asked: { readonly guideline: SourceId; readonly rule: string | null; readonly language: Locale },
  ports: Ports,
): Promise<Outcome<GuidelinePlace | null>> {
  const permit = await permitted(actor, 'library.read', ports)
  if (!permit.ok) return permit
  const { guideline, rule, language } = asked
  const all = ports.shipped.guidelines()
  const ours = passageOn(all, guideline, rule, language)
  const named = identifierOf(sources[guideline].url)
  const held = named === null ? [] : await ports.library.holding(permit.value, [named])
  for (const { id } of held) {
    const source = await openSource(permit.value, id, ports)
    if (!source?.kept || !mayAnswer(source.record)) continue
    const theirs = source.record.language === 'es' ? 'es' : 'en'
    const topic = passageOn(all, guideline, rule, theirs)
    const stems = new Set(stemsOf(topic?.text ?? '', theirs))
    const near = nearestPassage(source.passages, stems, (text) => stemsOf(text, theirs))
    if (near) return granted({ sourceId: source.id, passage: near.number, title: source.record.title })
  }
  return granted(ours && { sourceId: ours.sourceId, passage: ours.number, title: ours.title })
}
