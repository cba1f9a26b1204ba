import { describe, expect, it } from 'vitest'
import { readCorpus } from '../../../../evals/risk/corpus.ts'
import { packed } from '../../../../evals/risk/quantise.ts'
import { atLeast } from '../levels.ts'
import { screenByRules } from '../screen-by-rules.ts'
import { screen } from '../screen.ts'
import { learnedRules, ownKinds } from './heads.ts'
import { readLearned, riskScore } from './read-learned.ts'
import { unpacked } from './unpack.ts'
import { weighedMost } from './weighed-most.ts'

/** One message in so many of the corpus. */
const EVERY = 9
const sample = readCorpus().filter((_, at) => at % EVERY === 0)

describe('the learned reader', () => {
  it('SA.2 the higher of two readers counts, and it never says imminent', () => {
    for (const { text } of sample) {
      const [both, ruled] = [screen(text), screenByRules(text)]
      expect(atLeast(both.level, ruled.level)).toBe(true)
      const added = both.signals.filter(({ rule }) => learnedRules.includes(rule))
      expect(added).toHaveLength(both.signals.length - ruled.signals.length)
      expect(both.level === ruled.level || added.length === 1).toBe(true)
      expect(added.filter(({ level }) => level === 'imminent')).toEqual([])
      expect(added.filter(({ level, kind }) => level === 'high' && !ownKinds.includes(kind))).toEqual([])
    }
  })
  it('SA.2 short sentences more, before or after, never lower what it hears, nor what they take back', () => {
    const short = sample.filter(({ text }) => /^\S+(?: \S+){1,5}$/.test(text) && !/[.!?\n]/.test(text))
    const back = ["I'm fine really, ignore me", 'just kidding lol', 'estoy bien, no me hagas caso'].map(
      (text) => ({ text }),
    )
    const others = [...short, ...back]
    expect(short.length).toBeGreaterThan(100)
    for (const [at, { text }] of sample.entries()) {
      const other = others[(at * 7 + 3) % others.length]?.text ?? ''
      const own = riskScore(text, []) ?? -Infinity
      expect(riskScore(`${text}.\n${other}`, []), `${text} + ${other}`).toBeGreaterThanOrEqual(own)
      expect(riskScore(`${other}.\n${text}`, []), `${other} + ${text}`).toBeGreaterThanOrEqual(own)
    }
  })
  it('SA.2 a sentence that is clear by itself counts whatever stands around it', () => {
    const long = sample.filter(({ text, level }) => level === 'none' && text.length > 300).slice(0, 12)
    const clear = 'i keep thinking how much easier it would be if i just stopped being alive'
    const level = screenByRules(clear).signals.length === 0 ? readLearned(clear, [])?.level : null
    expect(level).not.toBeNull()
    expect(long).toHaveLength(12)
    const lost = long.filter(({ text }) => {
      const heard = readLearned(`${text}\n${clear}.\n${text}`, [])
      return heard === null || !atLeast(heard.level, 'low')
    })
    expect(lost).toEqual([])
  })
  it('marks the sentence that spoke, and names words of it', () => {
    const text =
      'We had soup. i keep looking at the river and wondering how cold it would be. Then the bus came.'
    const heard = readLearned(text, [])
    expect(heard && text.slice(heard.start, heard.end)).toBe(
      'i keep looking at the river and wondering how cold it would be',
    )
    expect(heard && weighedMost(text, heard).every((words) => text.includes(words))).toBe(true)
  })
  it('hears nothing where nothing is said', () => {
    for (const text of ['', '   ', '...', '👍', 'I am a Black woman from Texas.'])
      expect(readLearned(text, [])).toBeNull()
  })
  it('opens what was packed, zeros and all', () => {
    const units = Int8Array.from({ length: 5000 }, (_, at) => (at % 700 < 3 ? (at % 255) - 127 : 0))
    expect(unpacked(packed(units), units.length)).toEqual(units)
  })
})
