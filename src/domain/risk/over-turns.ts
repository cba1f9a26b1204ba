import type { Locale } from '../language.ts'
import type { Span } from '../span.ts'
import { acrossTurns, LOOK_BACK_HOURS, type Across, type Part } from './across.ts'
import { explain } from './explain.ts'
import { hear, withSignals, type Heard } from './heard.ts'
import { atLeast, higher, type RiskLevel } from './levels.ts'
import type { Facet } from './lexicon/catalogue.ts'
import type { Screening, Signal } from './signal.ts'

/** One message that the client wrote, as it was screened when it came. `at` is ISO 8601 UTC. */
export type Turn = {
  readonly messageId: string
  readonly text: string
  readonly at: string
  readonly level: RiskLevel
  readonly signals: readonly Signal[]
}

/** Words of an earlier message that a reading over several rests on. */
export type Rest = Span & { readonly messageId: string; readonly at: string }

/** A danger that the new message completes: the signal stands at its words, `restsOn` names the earlier ones. */
export type Completed = { readonly signal: Signal; readonly restsOn: readonly Rest[] }

/** The level of the conversation after the new message, and what several messages together say beyond it. */
export type OverTurns = { readonly level: RiskLevel; readonly found: Completed | null }

/** How many earlier messages are looked back on at most: bounds the work of one message. */
export const MOST_EARLIER = 40

/** The earliest time, ISO 8601 UTC, from which messages are looked back on. */
export const lookBackFrom = (at: string): string =>
  new Date(Date.parse(at) - LOOK_BACK_HOURS * 3_600_000).toISOString()

/** Whether the new message brings anything that could complete a danger begun earlier: where not, nobody need look. */
export function mayComplete(screening: Screening, text: string): boolean {
  if (screening.level === 'imminent') return false
  const heard = withSignals(hear(text), screening.signals)
  return acrossTurns.some(({ of }) => of.some((part) => brought(part, heard) !== null))
}

/**
 * Reads a conversation as one telling: a wish in one message, means in another, a time in a third. What was said is
 * never taken back by what comes later ("forget it", "I was joking"): later words only add (SA.2). Messages may come
 * in any order; those after the new one and those too far back do not count. At most {@link MOST_EARLIER} are read.
 */
export function overTurns(earlier: readonly Turn[], arrived: Turn): OverTurns {
  const completed = completedBy(earlier, arrived)
  // A danger is named once, by its most urgent reading, and only where it says more than the message does.
  const found = completed.find(({ signal }) => !atLeast(arrived.level, signal.level)) ?? null
  return { level: found ? higher(arrived.level, found.signal.level) : arrived.level, found }
}

/** The earlier words that a kept signal over several messages rests on, newest first for each part. */
export const restsOn = (rule: string, earlier: readonly Turn[], arrived: Turn): readonly Rest[] =>
  completedBy(earlier, arrived).find(({ signal }) => signal.rule === rule)?.restsOn ?? []

function completedBy(earlier: readonly Turn[], arrived: Turn): readonly Completed[] {
  const now = Date.parse(arrived.at)
  const before = earlier
    .filter(({ messageId, at }) => messageId !== arrived.messageId && Date.parse(at) <= now)
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at))
    .slice(0, MOST_EARLIER)
    .map((turn) => ({ turn, heard: heardIn(turn), hours: (now - Date.parse(turn.at)) / 3_600_000 }))
  const heard = heardIn(arrived)
  return acrossTurns.flatMap((rule) => complete(rule, heard, before))
}

/** The screening as it is kept: the message's own signals as they are, and what it completes beside them, unless an
 * episode of at least that level is open: its people know. */
export function withOverTurns(screening: Screening, { found }: OverTurns, episode: RiskLevel): Screening {
  if (found === null || atLeast(episode, found.signal.level)) return screening
  const signals = [...screening.signals, found.signal].toSorted((a, b) => a.start - b.start)
  return { ...screening, level: higher(screening.level, found.signal.level), signals }
}

/** The plain sentence for the practitioner. `hours` is how long before the message its oldest part was said. */
export function explainOverTurns(rule: string, hours: number, locale: Locale): string {
  const said = explain(rule, locale)
  const days = Math.round(hours / 24)
  if (locale === 'es') {
    const ago = days >= 1 ? `${days} ${days === 1 ? 'día' : 'días'} antes` : 'antes, el mismo día'
    return `${said} (junto con lo que dijo ${ago})`
  }
  const ago = days >= 1 ? `${days} ${days === 1 ? 'day' : 'days'} earlier` : 'earlier, within the day'
  return `${said} (together with what was said ${ago})`
}

type Before = { readonly turn: Turn; readonly heard: Heard; readonly hours: number }

const heardIn = (turn: Turn): Heard => withSignals(hear(turn.text), turn.signals)

const TIMES: readonly Facet[] = ['now', 'soon', 'today']
/** What makes an hour in a message the hour of the danger and not of supper. */
const ACTING: readonly Facet[] = [
  'desire',
  'passive',
  'intent',
  'plan',
  'preparation',
  'use',
  'edge',
  'goodbye',
]

/** Where the message brings this part; null where it does not. */
function brought(part: Part, heard: Heard): Span | null {
  for (const facet of part.any) {
    const said = heard.said.get(facet)
    if (said) return said
    const hinted = part.outright ? undefined : heard.hinted.get(facet)
    if (hinted && (!TIMES.includes(facet) || heard.aboutTime || acts(heard))) return hinted
  }
  return null
}

const acts = ({ said, hinted }: Heard): boolean =>
  ACTING.some((facet) => said.has(facet) || hinted.has(facet))

function complete(rule: Across, heard: Heard, before: readonly Before[]): readonly Completed[] {
  const within = before.filter(({ hours }) => hours <= rule.hours)
  const mine = rule.of.map((part) => brought(part, heard))
  const at = rule.last === undefined ? mine.find((span) => span !== null) : mine[rule.last]
  if (!at) return []
  const rests: Rest[] = []
  const rest = ({ turn }: Before, span: Span) =>
    rests.push({ ...span, messageId: turn.messageId, at: turn.at })
  for (const [index, part] of rule.of.entries()) {
    const told = within.flatMap((one) => {
      const span = brought(part, one.heard)
      return span ? [{ one, span }] : []
    })
    if (rule.times !== undefined) {
      if (told.length + 1 < rule.times) return []
      for (const { one, span } of told.slice(0, rule.times - 1)) rest(one, span)
    } else if (!mine[index]) {
      const [nearest] = told
      if (!nearest) return []
      rest(nearest.one, nearest.span)
    }
  }
  if (rests.length === 0) return []
  const signal = { start: at.start, end: at.end, kind: rule.kind, level: rule.level, rule: rule.id }
  return [{ signal, restsOn: rests }]
}
