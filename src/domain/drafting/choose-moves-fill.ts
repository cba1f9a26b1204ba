import { capitalised, overlaps } from './client-words.ts'
import type { Situation } from './choose-moves-situation.ts'
import type { Move } from './move.ts'
import type { SlotName, SlotWords } from './slots.ts'
import type { Basis } from './suggestion.ts'
import { standing, themes, type Theme } from './themes-list.ts'

export type Filled = {
  readonly move: Move
  readonly text: string
  readonly slots: readonly SlotWords[]
  readonly matched: readonly Theme[]
}

const slotPattern = /\{([A-Za-z]+)\}/g
const byName: Readonly<Record<string, SlotName>> = {
  words: 'words',
  Words: 'words',
  feeling: 'feeling',
  Feeling: 'feeling',
  person: 'person',
  Person: 'person',
  loss: 'loss',
  Loss: 'loss',
  want: 'want',
  time: 'time',
  signal: 'signal',
}
/** Slots whose words must be about the theme the move answers: one about the father is not filled with work. */
const aboutTheme: readonly SlotName[] = ['words', 'person']
const relations: readonly Theme[] = ['family', 'partner', 'children', 'friends', 'work']

/** The move with the client's words in it, or null when one slot cannot be filled well. */
export function fill(move: Move, situation: Situation): Filled | null {
  const matched = themes.filter((theme) => move.themes.includes(theme) && situation.themes.has(theme))
  const slots = new Map<string, SlotWords>()
  for (const [, name] of move.text.matchAll(slotPattern)) {
    const slot = name === undefined ? undefined : byName[name]
    const found = slot && best(situation, slot, move, matched)
    if (!found || name === undefined) return null
    slots.set(name, found)
  }
  const used = [...slots.values()]
  // One stretch said twice in one sentence sounds like a machine.
  if (
    used.some((a, at) => used.some((b, other) => at < other && a.messageId === b.messageId && overlaps(a, b)))
  )
    return null
  const text = move.text.replace(slotPattern, (_, name: string) => {
    const said = slots.get(name)?.said ?? ''
    return /^[A-Z]/.test(name) ? capitalised(said) : said
  })
  return { move, text, slots: used, matched }
}

function best(
  situation: Situation,
  slot: SlotName,
  move: Move,
  matched: readonly Theme[],
): SlotWords | undefined {
  const candidates = situation.slots.filter((s) => s.slot === slot)
  const bound = slot !== 'person' || matched.some((theme) => relations.includes(theme))
  const about =
    bound && aboutTheme.includes(slot) && move.themes.some((theme) => !standing.includes(theme))
      ? candidates.filter((c) =>
          matched.some((theme) =>
            situation.themes.get(theme)?.some((t) => t.message.id === c.messageId && overlaps(t, c)),
          ),
        )
      : candidates
  return about.toSorted((a, b) => b.worth - a.worth)[0]
}

/** Why this move is offered (EV.1): never empty. */
export function basisOf(filled: Filled, situation: Situation): readonly Basis[] {
  const { move, matched } = filled
  const said = filled.slots.map((s) => ({
    kind: 'client-words' as const,
    messageId: s.messageId,
    start: s.start,
    end: s.end,
    quote: s.quote,
  }))
  const signals = situation.signals
    .filter(
      (s) => move.signals.includes(s.kind) || (move.does === 'ask-about-safety' && move.signals.length === 0),
    )
    .slice(0, 2)
    .map((s) => ({
      kind: 'signal' as const,
      messageId: s.message.id,
      rule: s.rule,
      words: s.message.text.slice(s.start, s.end),
    }))
  const source = move.citation && move.source ? [{ kind: 'source' as const, ...move.citation }] : []
  const basis: readonly Basis[] = [...said, ...signals, ...source]
  const clientSide = basis.some((b) => b.kind !== 'source')
  return clientSide ? basis : [themeWords(matched, situation), ...basis]
}

/** The words that raised the theme, or the beginning of the last message where the move is for any. */
function themeWords(matched: readonly Theme[], situation: Situation): Basis {
  const found = matched.flatMap((theme) => situation.themes.get(theme) ?? []).at(-1)
  const message = found?.message ?? situation.last
  const start = found?.start ?? 0
  const end = found?.end ?? Math.min(message.text.length, 80)
  return { kind: 'client-words', messageId: message.id, start, end, quote: message.text.slice(start, end) }
}
