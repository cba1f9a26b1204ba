import { overWords, type Finding } from './finding.ts'
import { phrases } from './reading/phrases.ts'
import type { Reading } from './reading/read.ts'
import { blameRules } from './rules/blame.ts'
import { dangerRules } from './rules/danger.ts'
import { lists } from './rules/lists.ts'
import type { PhraseRule } from './rules/phrase-rule.ts'
import { promiseRules } from './rules/promise.ts'
import { roleRules } from './rules/role.ts'

const rules: readonly PhraseRule[] = [...dangerRules, ...promiseRules, ...blameRules, ...roleRules]
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
export const spokenRules: readonly string[] = rules.map((rule) => rule.rule)

/** What must not be said, whoever it is said to. One finding per rule and sentence. */
export function spokenFindings(reading: Reading): readonly Finding[] {
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
    if (rule.unlessNegated && isNegated(reading, hit.from)) continue
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
