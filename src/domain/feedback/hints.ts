import type { Language, Locale } from '../language.ts'
import type { Span } from '../span.ts'
import { atLeast } from '../risk/levels.ts'
import { sources, type SourceId } from '../guard/sources.ts'
import type { Finding } from '../guard/finding.ts'
import type { Reading } from '../guard/reading/read.ts'
import type { Behaviour } from './behaviours.ts'
import type { ClientWords } from './client-words.ts'
import type { Empathy, Mechanism } from './mechanisms.ts'
import { feelings, feelingOf } from './feeling-words.ts'
import type { Permission } from './permission.ts'
import { readingEase } from './reading-ease.ts'
import { hintWords, isHintRule } from './words.ts'
import type { HintRule } from './words-en.ts'

/** One concrete, kind hint in the practitioner's own voice. `rule` is stable; `at` the words it is about. */
export type Hint = {
  readonly rule: string
  readonly words: string
  readonly at: Span | null
  readonly source: string
}
/** What all hints are found in. */
export type Scene = {
  readonly text: Reading
  readonly client: ClientWords
  readonly behaviours: readonly Behaviour[]
  readonly permission: readonly Permission[]
  readonly empathy: Empathy
  readonly findings: readonly Finding[]
  readonly asksAboutSafety: boolean
  readonly written: Language
  readonly language: Language
  readonly locale: Locale
}

/** More than this is a red pen. */
const MOST_HINTS = 3
/** A text still being begun is left alone, except for what is said in it. */
const BEGUN_WORDS = 12
/** School years above the client's own from which it is worth saying. */
const GRADES_ABOVE = 4
/** A grade everybody can follow, whatever the client writes like (DESIGN RE.1). */
const PLAIN_GRADE = 8
const LONG_SENTENCE = 40

/** At most three hints, most important first; none where there is nothing to say. */
export function hintsFor(scene: Scene): readonly Hint[] {
  if (scene.text.words.length === 0) return []
  const grave = scene.findings.filter((finding) => finding.severity === 'block').map(fromFinding(scene))
  const light = scene.findings.filter((finding) => finding.severity !== 'block').map(fromFinding(scene))
  const all = [
    ...safety(scene),
    ...(safety(scene).length > 0 ? grave.filter((one) => one?.rule !== 'ignores-danger') : grave),
    ...language(scene),
    ...light,
    ...missed(scene),
    ...questions(scene),
    ...ease(scene),
    ...advice(scene),
    ...deepen(scene),
  ].filter((hint) => hint !== null)
  const seen = new Set<string>()
  return all.filter((hint) => !seen.has(hint.rule) && seen.add(hint.rule).size > 0).slice(0, MOST_HINTS)
}

const hint = (
  scene: Scene,
  rule: HintRule,
  source: SourceId,
  more: { readonly at?: Span | null; readonly words?: string; readonly n?: number } = {},
): Hint => ({
  rule,
  words: hintWords(rule, scene.locale, more.words, more.n === undefined ? '' : String(more.n)),
  at: more.at ?? null,
  source: sources[source].words,
})

const omissions = new Set([
  'empty',
  'ignores-danger',
  'turns-away',
  'bare-referral',
  'leaves-belief-unanswered',
  'stops-short',
])

const fromFinding =
  (scene: Scene) =>
  (finding: Finding): Hint | null => {
    if (!isHintRule(finding.rule)) return null
    const omitted = omissions.has(finding.rule)
    if (omitted && scene.text.words.length < BEGUN_WORDS) return null
    return {
      rule: finding.rule,
      words: hintWords(finding.rule, scene.locale),
      at: omitted ? null : { start: finding.start, end: finding.end },
      source: finding.source,
    }
  }

const begun = (scene: Scene): boolean => scene.text.words.length >= BEGUN_WORDS

function safety(scene: Scene): readonly Hint[] {
  const { client } = scene
  if (!client.owesSafetyQuestion || scene.asksAboutSafety || !begun(scene)) return []
  const words = client.sign ?? client.feeling?.quote ?? ''
  return words === '' ? [] : [hint(scene, 'ask-about-safety', 'c-ssrs', { words })]
}

function language(scene: Scene): readonly Hint[] {
  if (scene.written === 'unknown' || scene.language === 'unknown' || scene.written === scene.language)
    return []
  return [hint(scene, scene.written === 'en' ? 'other-language' : 'other-language-es', 'plain-language')]
}

/** The client's strongest feeling, or sign of danger, that nothing in the text takes up. */
function missed(scene: Scene): readonly Hint[] {
  if (!begun(scene)) return []
  const { client, text } = scene
  const written = new Set(text.words)
  if (client.sign !== null && atLeast(client.screening.level, 'moderate') && !client.owesSafetyQuestion)
    if (!scene.asksAboutSafety && !echoes(client.sign, written))
      return [hint(scene, 'take-up-sign', 'epitome', { words: client.sign })]
  const { feeling } = client
  if (feeling === null || feeling.family === 'joy') return []
  const sameFamily = new Set((feelings[feeling.family] ?? '').split('|'))
  const taken = text.words.some((word) => sameFamily.has(word)) || echoes(feeling.quote, written)
  return taken || named(text) ? [] : [hint(scene, 'take-up-feeling', 'epitome', { words: feeling.quote })]
}

const named = (text: Reading): boolean =>
  text.words.filter((word) => feelingOf(word) !== undefined).length > 1

/** Letters by which a word is known again in another form ("empty", "emptiness"). */
const STEM = 4

/** Whether two long words, or the only one, of a quote come back. */
function echoes(quote: string, written: ReadonlySet<string>): boolean {
  const words = quote
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 4)
  const stems = new Set([...written].filter((word) => word.length > STEM).map((word) => word.slice(0, STEM)))
  const back = words.filter((word) => stems.has(word.slice(0, STEM))).length
  return back > 0 && back >= Math.min(2, words.length)
}

function questions(scene: Scene): readonly Hint[] {
  const { behaviours, text } = scene
  const asks = behaviours.map((one) => one === 'open-question' || one === 'closed-question')
  let row = 0
  let longest = { count: 0, last: 0 }
  asks.forEach((one, at) => {
    row = one ? row + 1 : 0
    if (row > longest.count) longest = { count: row, last: at }
  })
  const from = text.sentences[longest.last - longest.count + 1]
  const to = text.sentences[longest.last]
  if (longest.count >= 3 && from && to)
    return [
      hint(scene, 'many-questions', 'miti', { at: { start: from.start, end: to.end }, n: longest.count }),
    ]
  const closed = behaviours.filter((one) => one === 'closed-question').length
  const open = behaviours.filter((one) => one === 'open-question').length
  return closed >= 2 && open === 0 && !scene.asksAboutSafety ? [hint(scene, 'closed-questions', 'miti')] : []
}

function ease(scene: Scene): readonly Hint[] {
  if (scene.written === 'unknown' || scene.text.words.length < 30) return []
  const own = readingEase(scene.text, scene.written)
  const theirs = readingEase(scene.client.reading, scene.written)
  if (own === null) return []
  const above = Math.round(own.grade - (theirs?.grade ?? PLAIN_GRADE))
  if (own.grade > PLAIN_GRADE && above >= GRADES_ABOVE)
    return [hint(scene, 'harder-than-theirs', 'plain-language', { n: above })]
  return own.longestSentence > LONG_SENTENCE
    ? [hint(scene, 'long-sentence', 'plain-language', { n: own.longestSentence })]
    : []
}

/** Advice that nobody asked for and that asks no leave. */
function advice(scene: Scene): readonly Hint[] {
  const at = scene.behaviours.findIndex(
    (one, place) => one === 'advice' && scene.permission[place] === 'not-asked',
  )
  const sentence = scene.text.sentences[at]
  if (at < 0 || !sentence || !begun(scene)) return []
  return [hint(scene, 'advice-without-asking', 'miti', { at: { start: sentence.start, end: sentence.end } })]
}

const mechanisms = ['interpretations', 'reactions', 'explorations'] as const satisfies readonly Mechanism[]

/** One way to deepen the weakest mechanism; silent where two of the three are there already. */
function deepen(scene: Scene): readonly Hint[] {
  if (!begun(scene)) return []
  const present = mechanisms.filter((one) => scene.empathy[one] !== 'none').length
  const strong = mechanisms.filter((one) => scene.empathy[one] === 'strong').length
  if (present === 3 || (present === 2 && strong >= 1)) return []
  const asks = scene.behaviours.some((one) => one === 'open-question' || one === 'closed-question')
  const gives = scene.behaviours.some((one) => one.endsWith('reflection') || one === 'affirmation')
  if (asks && !gives && scene.empathy.reactions === 'none') return [hint(scene, 'only-questions', 'miti')]
  const weakest = mechanisms.find((one) => scene.empathy[one] === 'none')
  if (weakest === undefined) return []
  const words = scene.client.feeling?.quote ?? scene.client.sign
  return words === null || words === undefined
    ? [hint(scene, `deepen-plain-${weakest}`, 'epitome')]
    : [hint(scene, `deepen-${weakest}`, 'epitome', { words })]
}
