import { overWords, type Finding } from './finding.ts'
import { phrases } from './reading/phrases.ts'
import type { Reading } from './reading/read.ts'
import { blameRules } from './rules/blame.ts'
import { dangerRules } from './rules/danger.ts'
import { instructsRules } from './rules/instructs.ts'
import { lists } from './rules/lists.ts'
import { meansRules } from './rules/means-help.ts'
import type { PhraseRule } from './rules/phrase-rule.ts'
import { promiseRules } from './rules/promise.ts'
import { roleRules } from './rules/role.ts'
import { systemRules } from './rules/system-talk.ts'
import { urgingRules } from './rules/urging.ts'

const rules: readonly PhraseRule[] = [
  ...dangerRules,
  ...urgingRules,
  ...meansRules,
  ...instructsRules,
  ...promiseRules,
  ...blameRules,
  ...roleRules,
  ...systemRules,
]
const spoken = phrases(
  rules.map((rule) => rule.lines),
  lists,
)
const voiding = phrases(
  rules.map((rule) => rule.unless ?? ''),
  lists,
)
const negations = new Set('not never without no nobody cannot avoid nunca jamas sin tampoco ni'.split(' '))
/** Words before a phrase in which a negation turns it. */
const NEGATION_REACH = 3

/** Ids of all spoken rules. */
export const spokenRules: readonly string[] = [...new Set(rules.map((rule) => rule.rule))]

/** What must not be said; `inDanger` adds what must not be said to somebody in danger. One finding per rule and
 * sentence. */
export function spokenFindings(reading: Reading, inDanger: boolean): readonly Finding[] {
  const hits = spoken.find(reading)
  if (hits.length === 0) return []
  const turned = new Set(
    voiding.find(reading).map((hit) => `${hit.label} ${reading.sentenceOf[hit.from] ?? 0}`),
  )
  const seen = new Set<string>()
  const findings: Finding[] = []
  for (const hit of hits) {
    const rule = rules[hit.label]
    const place = `${hit.label} ${reading.sentenceOf[hit.from] ?? 0}`
    if (!rule || seen.has(place) || turned.has(place)) continue
    if (rule.onlyIn === 'danger' && !inDanger) continue
    if (rule.unlessNegated && isNegated(reading, hit.from)) continue
    if (rule.unlessAsked && isPlainQuestion(reading, hit.from)) continue
    seen.add(place)
    findings.push(overWords(reading, hit.from, hit.to, rule))
  }
  return findings
}

function isNegated(reading: Reading, at: number): boolean {
  const sentence = reading.sentenceOf[at]
  for (let before = at - 1; before >= Math.max(0, at - NEGATION_REACH); before -= 1) {
    if (reading.sentenceOf[before] !== sentence) return false
    if (negations.has(reading.words[before] ?? '')) return true
  }
  return false
}

const asking = new Set(
  'did have has had do does are were is was when what how where who which can could would if and so tomaste tomo has habias tienes estas pensabas pensaste usaste hiciste cuando cuanto cuantas que como donde quien hay te piensas'.split(
    ' ',
  ),
)
/** "How about", "what if", "why not": a push in the clothes of a question. */
const pushes = new Set('about if not tal si'.split(' '))

/** A question that asks what was or is, and proposes nothing. */
function isPlainQuestion(reading: Reading, at: number): boolean {
  const sentence = reading.sentences[reading.sentenceOf[at] ?? 0]
  if (!sentence?.asks || at === sentence.first) return false
  const opens = reading.words.slice(sentence.first, at)
  if (!opens.some((word) => asking.has(word))) return false
  return !opens.some(
    (word, index) => ['how', 'what', 'why', 'que', 'y'].includes(word) && pushes.has(opens[index + 1] ?? ''),
  )
}
