import { overWords, type Finding } from './finding.ts'
import type { Reading, Sentence } from './reading/read.ts'
import { bodily, claiming, unclaiming, verdicts } from './rules/medical-words.ts'

/** A sentence that says what a symptom is, what treats it or what an illness does, told as fact to somebody who speaks
 * of their body. What is doubted, asked or handed on to a doctor is none. */
export function medicalFindings(client: Reading, reply: Reading): readonly Finding[] {
  if (!client.words.some((word) => bodily.has(word))) return []
  const claim = reply.sentences.find((sentence) => claimIn(reply, sentence))
  return claim
    ? [
        overWords(reply, claim.first, claim.last, {
          rule: 'medical-advice',
          severity: 'block',
          source: 'role-and-scope',
        }),
      ]
    : []
}

function claimIn(reply: Reading, sentence: Sentence): boolean {
  if (sentence.asks) return false
  const words = reply.words.slice(sentence.first, sentence.last)
  const said = ` ${words.join(' ')} `
  if (words.some((word) => unclaiming.has(word)) || DOUBTS.test(said) || LAMENTS.test(said)) return false
  const named = words.some((word) => bodily.has(word)) && words.some((word) => claiming.has(word))
  return named || verdicts.test(said)
}

const DOUBTS =
  / (?:do not|not|cannot|can not|no) (?:\S+ )?(?:know|sure|say|tell|able|certain|clue|idea) | (?:talk|talking|feel|feeling|speak|speaking|open|honest) (?:\S+ )?about | no (?:lo |te )?(?:se|puedo|voy) /
/** "Coughing is the worst": company, no claim. */
const LAMENTS =
  / (?:is|are) (?:so |really )?(?:the worst|awful|terrible|horrible|a pain|no fun) |^ (?:wow|oh|that is) /
