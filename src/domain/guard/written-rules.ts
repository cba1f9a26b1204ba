import { overWords, type Finding } from './finding.ts'
import type { Reading } from './reading/read.ts'
import { sources } from './sources.ts'

/** Figures and marks: what the letters show without their meaning. Every expression here is linear. */
export function writtenFindings(reading: Reading): readonly Finding[] {
  return [...figures(reading), ...marks(reading)]
}

const perCent = new Set(['percent', 'per', 'ciento', 'porcentaje'])
const CITED = /\[P\d{1,3}\]/

/** "60 %", "one in four", "3 out of 10" in a sentence without a citation marker such as [P1]. */
function figures(reading: Reading): readonly Finding[] {
  const findings: Finding[] = []
  let done = -1
  reading.words.forEach((word, at) => {
    const number = reading.sentenceOf[at] ?? 0
    if (number === done || !isFigure(reading, word, at)) return
    const sentence = reading.sentences[number]
    if (!sentence || CITED.test(reading.text.slice(sentence.start, sentence.end + 8))) return
    done = number
    findings.push(
      overWords(reading, at, at + 1, {
        rule: 'unsupported-figure',
        severity: 'warning',
        source: 'evidence-shown',
      }),
    )
  })
  return findings
}

const counts = new Set(
  'one two three four five six seven eight nine uno una dos tres cuatro cinco seis siete ocho nueve'.split(
    ' ',
  ),
)
const countedOf = new Set(
  'two three four five six seven eight nine ten hundred dos tres cuatro cinco seis siete ocho nueve diez cien'.split(
    ' ',
  ),
)

function isFigure(reading: Reading, word: string, at: number): boolean {
  const digits = /^\d/.test(word)
  if (!digits && !counts.has(word)) return false
  const end = reading.ends[at] ?? 0
  if (digits && /^ ?%/.test(reading.text.slice(end, end + 2))) return true
  const next = reading.words[at + 1] ?? ''
  if (digits && perCent.has(next)) return next !== 'per' || reading.words[at + 2] === 'cent'
  const skip =
    next === 'out' && reading.words[at + 2] === 'of'
      ? 3
      : next === 'in' || next === 'de' || next === 'of'
        ? 2
        : 0
  if (skip === 0) return false
  const whole = reading.words[at + skip] ?? (next === 'de' ? reading.words[at + 3] : '') ?? ''
  const base = whole === 'cada' ? (reading.words[at + skip + 1] ?? '') : whole
  return /^\d+$/.test(base) ? Number(base) <= 1000 && Number(base) > 1 : countedOf.has(base)
}

const LINK = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,300}|\]\([^\s)]{1,300}\)/gi
const TAG = /<\/?[a-z][a-z0-9-]{0,20}(?:\s[^<>]{0,200})?>/gi
/** Who speaks, as in a log, and the marks between turns that models are trained on. */
const TURN =
  /^[ \t>*#"]{0,8}(?:system|assistant|developer|user|practitioner|sistema|asistente|usuario|profesional)(?: (?:prompt|message|note))?[*"]{0,3}[ \t]{0,4}:|<\|[a-z_]{1,24}\|>|\[\/?INST\]|<<\/?SYS>>|^#{2,4} ?(?:instruction|response|system|input)/gim
const MARKUP = /\*\*|^#{1,4} |^```|^\|.{1,80}\|$/gm

/** Links and tags have no place in a message to a client: a made-up address cannot be told from a true one. */
function marks(reading: Reading): readonly Finding[] {
  const source = sources['evidence-shown'].words
  const first = (pattern: RegExp, rule: string, severity: Finding['severity']): readonly Finding[] => {
    pattern.lastIndex = 0
    const match = pattern.exec(reading.text)
    return match ? [{ start: match.index, end: match.index + match[0].length, rule, severity, source }] : []
  }
  return [
    ...first(LINK, 'link', 'warning'),
    ...first(TURN, 'speaks-of-system', 'block'),
    ...first(TAG, 'markup', 'block'),
    ...first(MARKUP, 'markup', 'advice'),
  ]
}
